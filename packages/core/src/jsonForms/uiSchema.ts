import type { Criterion, Section } from '../generated/types.ts';
import type { Plan, PlanCriterion } from '../plan.ts';
import { linkedOf } from '../sheet/linked.ts';
import { speaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** A layout or control of JSON Forms, as plain data. */
export type UiElement =
  | { readonly type: 'VerticalLayout' | 'HorizontalLayout'; readonly elements: readonly UiElement[] }
  | { readonly type: 'Group'; readonly label: string; readonly elements: readonly UiElement[] }
  | { readonly type: 'Label'; readonly text: string }
  | UiControl;

export interface UiControl {
  readonly type: 'Control';
  readonly scope: string;
  readonly label: string;
  readonly options?: { readonly multi: true };
}

/**
 * The order and labels of a rubric's form, for JSON Forms and what reads its UI schemas: facts, tables, then sections and criteria as they stand.
 * Its scopes point into `fieldSchema` of the same Plan, and into `sheetSchema`, where JSON Forms looks through the alternatives of an answer.
 *
 * @example
 * uiSchema(plan, 'vi').type; // "VerticalLayout"
 */
export function uiSchema(plan: Plan, locale: string): UiElement {
  const { rubric } = plan;
  const say = speaker(locale);
  const { criteria, facts } = linkedOf(plan);
  const given = (rubric.facts ?? []).filter(({ id }) => facts.has(id));
  return {
    type: 'VerticalLayout',
    elements: [
      ...(given.length === 0 ? [] : [group(say.labels.facts, given.map(({ id, title }) => control(['facts', id], say.text(title))))]),
      ...(rubric.rows ?? []).map((table) => control(['rows', table.id], say.text(table.title))),
      ...rubric.sections.map((section) => sectionElement(section, criteria, say)),
      longText(['note'], say.labels.note),
    ],
  };
}

type Criteria = ReturnType<typeof linkedOf>['criteria'];

function sectionElement(section: Section, criteria: Criteria, say: Speaker): UiElement {
  const elements = section.items.flatMap((item) => {
    if (item.kind === 'section') return [sectionElement(item, criteria, say)];
    const planned = criteria.get(item.id)?.criterion;
    return planned === undefined ? [] : [criterionElement(item, planned, say)];
  });
  return group(say.titled(section), elements);
}

/** The answer, what it is a share of, and the words that the rubric asks for. */
function criterionElement(criterion: Criterion, { answer, of, comment }: PlanCriterion, say: Speaker): UiElement {
  const label = say.titled(criterion);
  const at = ['ratings', criterion.id];
  const controls = [
    ...(answer === null ? [] : [control([...at, 'value'], label)]),
    ...(of === null ? [] : [control([...at, 'of'], say.labels.of)]),
    ...(comment === null ? [] : [longText([...at, 'comment'], say.labels.comment)]),
  ];
  const [only, ...more] = controls;
  if (only === undefined) return { type: 'Label', text: label };
  return more.length === 0 ? only : { type: 'HorizontalLayout', elements: controls };
}

function group(label: string, elements: readonly UiElement[]): UiElement {
  return { type: 'Group', label, elements };
}

/** Ids hold no character that a JSON Pointer would escape. */
function control(path: readonly string[], label: string): UiControl {
  return { type: 'Control', scope: `#${path.map((step) => `/properties/${step}`).join('')}`, label };
}

function longText(path: readonly string[], label: string): UiControl {
  return { ...control(path, label), options: { multi: true } };
}
