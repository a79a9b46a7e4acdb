import type { Band, Edge } from '../../generated/types.ts';
import type { Speech } from '../speech.ts';
import { conditionClause } from './conditions.ts';
import { termPhrase, type TermPlace } from './terms.ts';

/** Where terms of the rubric itself stand: outside any table. */
export function placeIn(s: Speech): TermPlace {
  return { rows: null, condition: (condition, rows) => conditionClause(s, condition, true, rows) };
}

/** The stretch of numbers and the conditions of a band. */
export function bandRange(s: Speech, { from, to, and, or }: Band, unit: string): string {
  const parts = [
    ...(from === undefined && to === undefined ? [] : [edgesPhrase(s, from, to, unit)]),
    ...(and === undefined ? [] : [conditionClause(s, and)]),
  ];
  const inside = s.and(parts);
  if (or !== undefined) return s.or([...(inside === '' ? [] : [inside]), conditionClause(s, or)]);
  return inside === '' ? s.words.bandElse : inside;
}

function edgesPhrase(s: Speech, from: Edge | undefined, to: Edge | undefined, unit: string): string {
  const at = (edge: Edge, unitHere = unit): string => termPhrase(s, edge.at, placeIn(s), unitHere);
  if (from !== undefined && to !== undefined) {
    if (JSON.stringify(from.at) === JSON.stringify(to.at)) return s.fill(s.words[typeof to.at === 'object' ? 'term' : 'number']['='], { right: at(to) });
    const kind = from.open === true ? (to.open === true ? 'open' : 'openFrom') : (to.open === true ? 'openTo' : 'closed');
    return s.fill(s.words.range[kind], { from: at(from, unit === '%' ? unit : ''), to: at(to) });
  }
  const [edge, cmp] = from === undefined ? [to!, to!.open === true ? '<' : '<='] as const : [from, from.open === true ? '>' : '>='] as const;
  return s.fill(s.words[typeof edge.at === 'object' ? 'term' : 'number'][cmp], { right: at(edge) });
}
