import type { Text } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { titlesAlong } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { linkedOf } from '../sheet/linked.ts';

/** Titles on the way to a place in a sheet: the sections around a criterion and the criterion, or the fact. */
export function sheetTitles(plan: Plan): (path: Path) => Text[] {
  return ([part, id]) => {
    if (part === 'ratings') {
      const linked = linkedOf(plan).criteria.get(String(id));
      return linked === undefined ? [] : titlesAlong(plan.rubric)(linked.criterion.path);
    }
    if (part === 'facts') return plan.rubric.facts?.filter((fact) => fact.id === id).map(({ title }) => title) ?? [];
    if (part === 'rows') return plan.rubric.rows?.filter((table) => table.id === id).map(({ title }) => title) ?? [];
    return [];
  };
}
