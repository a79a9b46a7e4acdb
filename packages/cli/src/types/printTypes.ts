import type { Plan, PlanCriterion, PlanInput } from '@chamdiem/core';
import { textIn, type Locale } from '../locale.ts';
import { namesOf } from '../print/names.ts';

/** TypeScript types of the sheets of one rubric: its very criteria, levels, facts, columns, classes and rules. */
export function printTypes(plan: Plan, locale: Locale): string {
  const { rubric } = plan;
  const names = namesOf(plan, locale);
  const name = typeName(rubric.id);
  const facts = plan.inputs.flatMap(({ from, domain }) => (from.kind === 'fact' ? [{ id: from.fact, domain }] : []));
  const mayBeNa = new Set(plan.inputs.flatMap(({ from }) => (from.kind === 'fact-na' ? [from.fact] : [])));
  const naCriteria = new Set(plan.inputs.flatMap(({ from }) => (from.kind === 'na' ? [from.criterion] : [])));
  const lines = [
    `// Sheets of ${rubric.id} ${rubric.version}: ${oneLine(names.rubric)}`,
    `// Printed by chamdiem types from ${plan.digest}.`,
    '',
    `import type { Evidence, Finding, Lift, Occasion, Override, Party } from '@chamdiem/core';`,
    '',
    `export interface ${name}Sheet {`,
    `  rubric: { id: ${quote(rubric.id)}; version: string; digest?: string };`,
    '  id?: string;',
    '  subject?: Party;',
    '  rater?: Party;',
    '  occasion?: Occasion;',
    `  stage?: 'self' | 'appraised' | 'decided';`,
    `  ratings: ${name}Ratings;`,
    ...(facts.length === 0 ? [] : [`  facts?: ${name}Facts;`]),
    ...(plan.tables.length === 0 ? [] : [`  rows?: ${name}Rows;`]),
    ...(rubric.findings === undefined ? [] : [`  findings?: (Finding & { severity: ${union(rubric.findings.severities.map(({ id }) => id))} })[];`]),
    ...(liftable(plan).length === 0 ? [] : [`  lifts?: (Lift & { rule: ${union(liftable(plan))} })[];`]),
    ...(plan.classes === null ? [] : [`  decision?: { classId: ${name}Class; by: string; at: string; reason: string };`]),
    '  note?: string;',
    '}',
    '',
    `export interface ${name}Ratings {`,
    ...plan.criteria.flatMap((criterion, i) => [`  /** ${oneLine(names.item(criterion.id))} */`, `  ${quote(criterion.id)}?: ${ratingType(plan, criterion, naCriteria.has(i))};`]),
    '}',
    ...(facts.length === 0 ? [] : ['', `export interface ${name}Facts {`, ...facts.flatMap(({ id, domain }) => [`  /** ${oneLine(names.fact(id))} */`, `  ${quote(id)}?: ${valueType(domain)}${mayBeNa.has(id) ? ' | { notApplicable: true }' : ''} | null;`]), '}']),
    ...(plan.tables.length === 0 ? [] : ['', `export interface ${name}Rows {`, ...plan.tables.map((table) => `  ${quote(table.id)}?: ${rowType(table)}[];`), '}']),
    ...(plan.classes === null ? [] : ['', ...(rubric.classes?.list ?? []).map(({ id, title }) => `// ${id}: ${oneLine(textIn(locale, title, id))}`), `export type ${name}Class = ${union(plan.classes.classes.map(({ id }) => id))};`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** hop-ban-thuong-vu as HopBanThuongVu. */
function typeName(id: string): string {
  return id.split(/[-_.]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** Titles come from the rubric: none may end the comment that it stands in. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /');
}

const quote = (text: string): string => `'${text}'`;
const union = (ids: readonly string[]): string => ids.map(quote).join(' | ');

function ratingType(plan: Plan, { answer, of, earned }: PlanCriterion, mayBeNa: boolean): string {
  const value = answer === null ? null : valueType(plan.inputs[answer]!.domain);
  const parts = [
    ...(value === null ? [] : [`value?: ${value} | null`]),
    ...(of === null ? [] : [`of?: ${valueType(plan.inputs[of]!.domain)}`]),
    ...(mayBeNa ? ['notApplicable?: { reason: string }'] : []),
    ...(earned === null ? [] : ['override?: Override']),
    'comment?: string',
    'evidence?: Evidence[]',
  ];
  return [...(value === null ? [] : [value]), 'null', `{ ${parts.join('; ')} }`].join(' | ');
}

function valueType(domain: PlanInput['domain']): string {
  switch (domain.type) {
    case 'boolean': return 'boolean';
    case 'number': return 'number | string';
    case 'choice': return union(domain.options);
  }
}

function rowType({ columns }: Plan['tables'][number]): string {
  return `{ ${columns.map(({ id, domain }) => (domain.type === 'text' ? `${quote(id)}?: string | null` : `${quote(id)}: ${valueType(domain)}`)).join('; ')} }`;
}

function liftable({ classes }: Plan): string[] {
  return [...(classes?.knockOuts ?? []), ...(classes?.caps ?? [])].flatMap(({ id, grounds }) => (grounds.length > 0 ? [id] : []));
}
