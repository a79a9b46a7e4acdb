import { validateSheet, type InputRef, type Issue, type Plan, type Scoresheet } from '@chamdiem/core';
import type { FormPlace } from './formContext.ts';

/** A part of the form with what no portal would take: a text that is too long, a day that is none. */
export interface Fault {
  readonly place: InputRef | FormPlace;
  readonly issues: readonly Issue[];
}

/** What is wrong with a sheet as a document, beyond what is told already. */
export function faultsOf(plan: Plan, sheet: Scoresheet, told: readonly Issue[]): Fault[] {
  const known = new Set(told.map(({ path }) => path));
  const faults = new Map<string, { place: InputRef | FormPlace; issues: Issue[] }>();
  for (const issue of validateSheet(plan, sheet).issues) {
    if (issue.severity !== 'error' || known.has(issue.path)) continue;
    const place = placeOf(issue.path);
    const key = `${place.kind} ${place.id}`;
    const fault = faults.get(key) ?? { place, issues: [] };
    faults.set(key, fault);
    fault.issues.push(issue);
  }
  return [...faults.values()];
}

function placeOf(path: string): InputRef | FormPlace {
  const [, part = '', step = ''] = path.split('/');
  const id = step.replaceAll('~1', '/').replaceAll('~0', '~');
  switch (part) {
    case 'ratings': return { kind: 'criterion', id };
    case 'facts': return { kind: 'fact', id };
    case 'rows': return { kind: 'rows', id };
    case 'findings': return { kind: 'findings', id: '' };
    case 'lifts': case 'decision': return { kind: 'decision', id: '' };
    default: return { kind: 'header', id: '' };
  }
}
