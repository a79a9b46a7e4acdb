import type { Criterion, Plan, Section, Text } from '@chamdiem/core';
import { textIn, type Locale } from '../locale.ts';
import { plain } from './width.ts';

/** What the things of a rubric are called in one language. */
export interface Names {
  readonly rubric: string;
  /** Code and title of a criterion or section. */
  item(id: string): string;
  class(id: string): string;
  /** Title of a knock-out, cap, exemption, requirement, adjustment or qualifier. */
  rule(id: string): string;
  fact(id: string): string;
  ground(rule: string, id: string): string;
}

const kept = new WeakMap<Plan, Map<Locale, Names>>();

export function namesOf(plan: Plan, locale: Locale): Names {
  const ofPlan = kept.get(plan) ?? new Map<Locale, Names>();
  kept.set(plan, ofPlan);
  const names = ofPlan.get(locale) ?? collect(plan, locale);
  ofPlan.set(locale, names);
  return names;
}

/** "1.2" as "1.2. "; what ends in a sign of its own, as "a)", keeps it. */
function numbering(code: string | undefined): string {
  if (code === undefined) return '';
  return /[\p{L}\p{N}]$/u.test(code) ? `${code}. ` : `${code} `;
}

function collect(plan: Plan, locale: Locale): Names {
  const { rubric } = plan;
  const items = new Map<string, string>();
  const scales = [rubric.classes];
  const say = (text: Text | undefined, id: string): string => plain(textIn(locale, text, id));
  const visit = (item: Section | Criterion): void => {
    items.set(item.id, `${numbering(item.code)}${say(item.title, item.id)}`);
    if (item.kind === 'criterion') return;
    scales.push(item.classes);
    item.items.forEach(visit);
  };
  rubric.sections.forEach(visit);
  const given = scales.filter((scale) => scale !== undefined);
  const titled = (list: readonly { readonly id: string; readonly title?: Text }[]): Map<string, string> => new Map(list.map(({ id, title }) => [id, say(title, id)]));
  const forces = given.flatMap(({ knockOuts = [], caps = [] }) => [...knockOuts, ...caps]);
  const classes = titled(given.flatMap(({ list }) => list));
  const rules = titled([...forces, ...given.flatMap(({ list, qualifiers = [] }) => [...list.flatMap(({ when = [] }) => when), ...qualifiers]), ...(rubric.exemptions ?? []), ...(rubric.total?.adjustments ?? [])]);
  const facts = titled([...(rubric.facts ?? []), ...(rubric.rows ?? [])]);
  const grounds = new Map(forces.flatMap(({ id, lift }) => (lift?.grounds ?? []).map((ground) => [`${id} ${ground.id}`, say(ground.title, ground.id)])));
  return {
    rubric: say(rubric.title, rubric.id),
    item: (id) => items.get(id) ?? id,
    class: (id) => classes.get(id) ?? id,
    rule: (id) => rules.get(id) ?? id,
    fact: (id) => facts.get(id) ?? id,
    ground: (rule, id) => grounds.get(`${rule} ${id}`) ?? id,
  };
}
