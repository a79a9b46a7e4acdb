import type { Text } from './generated/types.ts';
import type { InputDomain, Plan, PlanCriterion, PlanTable } from './plan.ts';
import { linkedOf } from './sheet/linked.ts';

/**
 * TypeScript types of the sheets of one rubric, to be written to a file: its very criteria, levels, facts, columns, classes and rules,
 * so that the compiler refuses a level that the rubric does not have. Every such sheet is a Scoresheet.
 * Type aliases and no interfaces: only those can stand where a Scoresheet takes any id.
 */
export function sheetTypes(plan: Plan, language = plan.rubric.languages[0]!): string {
  const { rubric } = plan;
  const name = typeName(rubric.id);
  const { criteria, facts } = linkedOf(plan);
  const titles = titlesOf(plan, language);
  const entry = (id: string, type: string): string[] => [...comment(titles.get(id)), `  ${quote(id)}?: ${type};`];
  const liftable = liftableRules(plan);
  const imports = [...(rubric.findings === undefined ? [] : ['Finding']), ...(liftable.length === 0 ? [] : ['Lift']), 'RatingDetail', 'Scoresheet'];
  const parts = [
    `// Sheets of ${rubric.id} ${rubric.version}: ${oneLine(textIn(rubric.title, language))}`,
    `// Printed from ${plan.digest}.`,
    '',
    `import type { ${imports.join(', ')} } from '@chamdiem/core';`,
    '',
    `export type ${name}Sheet = Omit<Scoresheet, 'rubric' | 'ratings' | 'facts' | 'rows' | 'findings' | 'lifts' | 'decision'> & {`,
    `  rubric: { id: ${quote(rubric.id)}; version: string; digest?: string };`,
    `  ratings: ${name}Ratings;`,
    ...(facts.size === 0 ? [] : [`  facts?: ${name}Facts;`]),
    ...(plan.tables.length === 0 ? [] : [`  rows?: ${name}Rows;`]),
    ...(rubric.findings === undefined ? [] : [`  findings?: (Omit<Finding, 'severity'> & { severity: ${union(rubric.findings.severities.map(({ id }) => id))} })[];`]),
    ...(liftable.length === 0 ? [] : [`  lifts?: (${liftable.map(([rule, grounds]) => `Omit<Lift, 'rule' | 'ground'> & { rule: ${quote(rule)}; ground: ${union(grounds)} }`).join(' | ')})[];`]),
    ...(plan.classes === null ? [] : [`  decision?: { classId: ${name}Class; by: string; at: string; reason: string };`]),
    '};',
    ...block(`${name}Ratings`, [...criteria].flatMap(([id, { criterion, na }]) => entry(id, ratingType(plan, criterion, na !== null)))),
    ...block(`${name}Facts`, [...facts].flatMap(([id, { value, na }]) => entry(id, [valueType(plan.inputs[value]!.domain), ...(na === null ? [] : ['{ notApplicable: true }']), 'null'].join(' | ')))),
    ...block(`${name}Rows`, plan.tables.flatMap((table) => entry(table.id, `${rowType(table)}[]`))),
    ...(plan.classes === null ? [] : ['', `export type ${name}Class = ${union(plan.classes.classes.map(({ id }) => id))};`]),
  ];
  return `${parts.join('\n')}\n`;
}

/** hop-ban-thuong-vu as HopBanThuongVu. */
function typeName(id: string): string {
  return id.split(/[-_.]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function block(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `export type ${name} = {`, ...lines, '};'];
}

function comment(title: string | undefined): string[] {
  return title === undefined ? [] : [`  /** ${oneLine(title)} */`];
}

/** Titles come from the rubric: none may end the comment or the line that it stands in. */
function oneLine(title: string): string {
  return title.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}

function quote(id: string): string {
  return `'${id}'`;
}

function union(ids: readonly string[]): string {
  return ids.map(quote).join(' | ');
}

function titlesOf({ rubric, criteria }: Plan, language: string): Map<string, string> {
  const at = (path: PlanCriterion['path']): unknown => path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], rubric);
  return new Map([
    ...criteria.map(({ id, path }) => [id, textIn((at(path) as { readonly title: Text }).title, language)] as const),
    ...[...(rubric.facts ?? []), ...(rubric.rows ?? [])].map(({ id, title }) => [id, textIn(title, language)] as const),
  ]);
}

function textIn(title: Text, language: string): string {
  return title[language] ?? Object.values(title)[0] ?? '';
}

/** The answer itself, or the long form with what may stand beside it. */
function ratingType(plan: Plan, { answer, of, earned }: PlanCriterion, mayBeNa: boolean): string {
  const value = answer === null ? [] : [valueType(plan.inputs[answer]!.domain)];
  const more = ['comment', 'evidence', ...(mayBeNa ? ['notApplicable'] : []), ...(earned === null ? [] : ['override'])];
  const own = [...value.map((type) => `value?: ${type} | null`), ...(of === null ? [] : [`of?: ${valueType(plan.inputs[of]!.domain)}`])];
  const detail = `Pick<RatingDetail, ${union(more)}>${own.length === 0 ? '' : ` & { ${own.join('; ')} }`}`;
  return [...value, detail, 'null'].join(' | ');
}

function valueType(domain: InputDomain): string {
  switch (domain.type) {
    case 'boolean': return 'boolean';
    case 'number': return 'number | string';
    case 'choice': return union(domain.options);
  }
}

function rowType({ columns }: PlanTable): string {
  return `{ ${columns.map(({ id, domain }) => (domain.type === 'text' ? `${quote(id)}?: string | null` : `${quote(id)}: ${valueType(domain)}`)).join('; ')} }`;
}

function liftableRules(plan: Plan): (readonly [string, readonly string[]])[] {
  return [...linkedOf(plan).lifts].flatMap(([rule, { grounds }]) => (grounds.length === 0 ? [] : [[rule, grounds] as const]));
}
