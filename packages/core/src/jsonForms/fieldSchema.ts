import type { Criterion, Item, Rubric, Text } from '../generated/types.ts';
import type { InputDomain, Plan, PlanCriterion, PlanTable } from '../plan.ts';
import type { JSONSchema } from '../sheetSchema.ts';
import { linkedOf } from '../sheet/linked.ts';
import { speaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/**
 * `sheetSchema` as a form generator wants it: each answer in one form only, with titles and the names of choices. What fits it fits `sheetSchema`;
 * a generator that writes JSON data under it makes sheets of this rubric.
 */
export function fieldSchema(plan: Plan, locale: string): JSONSchema {
  const { rubric } = plan;
  const say = speaker(locale);
  const { criteria, facts } = linkedOf(plan);
  const nodes = rubric.sections.flatMap(criteriaIn);
  const given = (rubric.facts ?? []).flatMap((fact) => {
    const linked = facts.get(fact.id);
    return linked === undefined ? [] : [[fact.id, { title: say.text(fact.title), ...domainSchema(plan.inputs[linked.value]!.domain, fact.kind === 'option' ? fact.options : [], say) }] as const];
  });
  const ratings = nodes.flatMap((node) => {
    const linked = criteria.get(node.id);
    return linked === undefined ? [] : [[node.id, ratingSchema(plan, linked.criterion, node, say)] as const];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: say.text(rubric.title),
    ...object({
      rubric: object({ id: { const: rubric.id }, version: { const: rubric.version } }, ['id', 'version']),
      ratings: object(Object.fromEntries(ratings)),
      ...(given.length === 0 ? {} : { facts: object(Object.fromEntries(given)) }),
      ...(plan.tables.length === 0 ? {} : { rows: object(Object.fromEntries(plan.tables.map((table) => [table.id, rowsSchema(table, rubric.rows ?? [], say)]))) }),
      note: { type: 'string', title: say.labels.note, maxLength: 20_000 },
    }, ['rubric', 'ratings']),
  };
}

type Choice = { readonly id: string; readonly title: Text };

function ratingSchema({ rubric, inputs }: Plan, { answer, of }: PlanCriterion, criterion: Criterion, say: Speaker): JSONSchema {
  const { method } = criterion;
  const levels = method.kind === 'levels' ? (method.levels ?? rubric.scales?.find(({ id }) => id === method.scale)?.levels ?? []) : [];
  const title = say.titled(criterion);
  return {
    title,
    ...object({
      ...(answer === null ? {} : { value: { title, ...domainSchema(inputs[answer]!.domain, levels, say) } }),
      ...(of === null ? {} : { of: { title: say.labels.of, ...domainSchema(inputs[of]!.domain, [], say) } }),
      comment: { type: 'string', title: say.labels.comment, maxLength: 20_000 },
    }),
  };
}

function rowsSchema({ id, minRows, maxRows, columns }: PlanTable, tables: NonNullable<Rubric['rows']>, say: Speaker): JSONSchema {
  const table = tables.find((each) => each.id === id)!;
  const cells = table.columns.map((column) => {
    const domain = columns.find((each) => each.id === column.id)!.domain;
    const cell = domain.type === 'text' ? { type: 'string' } : domainSchema(domain, column.kind === 'option' ? column.options : [], say);
    return [column.id, { title: say.text(column.title), ...cell }] as const;
  });
  const needed = columns.filter(({ domain }) => domain.type !== 'text').map((column) => column.id);
  return { type: 'array', title: say.text(table.title), minItems: minRows, maxItems: maxRows, items: object(Object.fromEntries(cells), needed) };
}

function domainSchema(domain: InputDomain, choices: readonly Choice[], say: Speaker): JSONSchema {
  switch (domain.type) {
    case 'boolean': return { type: 'boolean' };
    case 'choice': return { type: 'string', oneOf: choices.map(({ id, title }) => ({ const: id, title: say.text(title) })) };
    case 'number': {
      const power = 10 ** domain.decimals;
      return { type: domain.decimals === 0 ? 'integer' : 'number', minimum: domain.min / power, maximum: domain.max / power };
    }
  }
}

function criteriaIn(item: Item): Criterion[] {
  return item.kind === 'criterion' ? [item] : item.items.flatMap(criteriaIn);
}

function object(properties: Readonly<Record<string, JSONSchema>>, required: readonly string[] = []): JSONSchema {
  return { type: 'object', additionalProperties: false, ...(required.length === 0 ? {} : { required }), properties };
}
