export { defineElements } from './defineElements.ts';
export { addLanguage } from './languages/languages.ts';
export type { ElementLanguage } from './languages/elementLanguage.ts';
export { vi } from './languages/vi.ts';
export { en } from './languages/en.ts';
