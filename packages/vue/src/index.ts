import './styles/index.css';

export { default as RubricForm } from './form/RubricForm.vue';
export type { RubricFormEmits, RubricFormProps } from './form/RubricForm.vue';
export type { Attach, Entry } from './form/formContext.ts';
export type { Layout } from './layouts/pages.ts';
export type { VueMessages } from './messages/messages.ts';
export { useRubric } from './rubric/useRubric.ts';
export type { UsedRubric } from './rubric/useRubric.ts';
export type { Gap } from './sheet/gaps.ts';
export { emptySheet, useScoresheet } from './sheet/useScoresheet.ts';
export type { CriterionView, PartView, SectionView, UsedScoresheet } from './sheet/useScoresheet.ts';
