export { fieldSchema } from './jsonForms/fieldSchema.ts';
export { uiSchema } from './jsonForms/uiSchema.ts';
export type { UiControl, UiElement } from './jsonForms/uiSchema.ts';
