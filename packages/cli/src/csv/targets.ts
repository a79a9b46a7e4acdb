import type { Criterion, Plan, Section, Text } from '@chamdiem/core';
import type { Dialect } from '../sheets/entry.ts';
import { inputReader, numberReader, plainText, remembering, type CellReader } from './cells.ts';
import { normal } from './words.ts';

export const PARTS = ['value', 'of', 'comment', 'na', 'points', 'reason'] as const;
export type Part = (typeof PARTS)[number];

/** What a cell can be about: a part of a rating, or a fact. */
export type Target =
  | { readonly kind: 'rating'; readonly id: string; readonly part: Part; readonly read: CellReader }
  | { readonly kind: 'fact'; readonly id: string; readonly read: CellReader };

/** Finds the target that a name means: an id, a code or a title, with `:part` behind it or `fact:` before it. */
export type FindTarget = (name: string) => Target | 'unknown' | 'ambiguous' | 'not-asked';

/** Everything in a rubric that a table can give, by the names that people write. */
export function targetsOf(plan: Plan, dialect: Dialect): FindTarget {
  const criteria = criteriaOf(plan);
  const byName = namesOf([...criteria.values()]);
  const facts = new Map((plan.rubric.facts ?? []).map((fact) => [fact.id, fact]));
  const factByName = namesOf([...facts.values()]);
  return (name) => {
    const wanted = normal(name);
    if (wanted.startsWith('fact:')) {
      const id = idOf(facts, factByName, wanted.slice('fact:'.length).trim());
      return id === 'unknown' || id === 'ambiguous' ? id : { kind: 'fact', id, read: factReader(id) };
    }
    const part = PARTS.find((each) => wanted.endsWith(`:${each}`));
    const id = idOf(criteria, byName, part === undefined ? wanted : wanted.slice(0, -part.length - 1).trim());
    if (id === 'unknown' || id === 'ambiguous') return id;
    const read = ratingReader(id, part ?? 'value');
    return read === null ? 'not-asked' : { kind: 'rating', id, part: part ?? 'value', read };
  };

  function ratingReader(id: string, part: Part): CellReader | null {
    const { answer, of } = plan.criteria.find((criterion) => criterion.id === id)!;
    if (part === 'comment' || part === 'na' || part === 'reason') return plainText;
    if (part === 'points') return remembering(numberReader(dialect.decimal));
    const input = part === 'of' ? of : answer;
    return input === null ? null : remembering(inputReader(plan.inputs[input]!.domain, labelsOf(levelsOf(plan, criteria.get(id)!)), dialect));
  }

  function factReader(id: string): CellReader {
    const fact = facts.get(id)!;
    const { domain } = plan.inputs.find(({ from }) => from.kind === 'fact' && from.fact === id)!;
    return remembering(inputReader(domain, labelsOf(fact.kind === 'option' ? fact.options : []), dialect));
  }
}

function criteriaOf({ rubric }: Plan): Map<string, Criterion> {
  const found = new Map<string, Criterion>();
  const visit = (item: Section | Criterion): void => {
    if (item.kind === 'criterion') found.set(item.id, item);
    else item.items.forEach(visit);
  };
  rubric.sections.forEach(visit);
  return found;
}

function levelsOf({ rubric }: Plan, { method }: Criterion): readonly { readonly id: string; readonly title: Text }[] {
  if (method.kind !== 'levels') return [];
  return method.levels ?? rubric.scales?.find(({ id }) => id === method.scale)?.levels ?? [];
}

function labelsOf(choices: readonly { readonly id: string; readonly title: Text }[]): Map<string, string> {
  return new Map(choices.flatMap(({ id, title }) => [id, ...Object.values(title)].map((label) => [normal(label), id] as const)));
}

/** Ids by code and by title in every language; more than one makes a name ambiguous. */
function namesOf(things: readonly { readonly id: string; readonly code?: string; readonly title: Text }[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { id, code, title } of things) {
    for (const label of [...(code === undefined ? [] : [code, code.replace(/\.$/, '')]), ...Object.values(title)]) {
      const key = normal(label);
      names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  }
  return names;
}

function idOf(things: ReadonlyMap<string, unknown>, names: ReadonlyMap<string, ReadonlySet<string>>, wanted: string): string {
  if (things.has(wanted)) return wanted;
  const ids = [...(names.get(wanted) ?? [])];
  return ids.length === 0 ? 'unknown' : ids.length === 1 ? ids[0]! : 'ambiguous';
}
