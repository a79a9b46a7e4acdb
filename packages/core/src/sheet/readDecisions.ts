import type { Lift } from '../generated/types.ts';
import type { Report } from '../issue.ts';
import type { Plan, PlanForce } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import type { Reading } from './reading.ts';
import { shortened } from './readValue.ts';

/** Reads what a person decided: lifts of knock-outs and caps, and the class. */
export function readDecisions(plan: Plan, lifts: unknown, decision: unknown, reading: Reading, report: Report): void {
  const forces = plan.classes === null ? [] : [...plan.classes.knockOuts, ...plan.classes.caps];
  if (Array.isArray(lifts)) lifts.forEach((lift: unknown, i) => readLift(forces, lift, reading, (code, path, params) => report(code, ['lifts', i, ...path], params)));
  else if (lifts !== undefined) report('wrong-type', ['lifts'], { wanted: 'array', given: typeof lifts });

  if (decision === undefined || decision === null) return;
  const given = asObject(decision) ?? {};
  if (!signed(given, (code, path, params) => report(code, ['decision', ...path], params))) return;
  const classId = own(given, 'classId');
  const known = plan.classes?.classes.find(({ id }) => id === classId);
  if (known === undefined) report('unknown-class', ['decision', 'classId'], { id: shortened(String(classId)) });
  else reading.decided = known.id;
}

function readLift(forces: readonly PlanForce[], lift: unknown, reading: Reading, report: Report): void {
  const given = asObject(lift) ?? {};
  const rule = forces.find(({ id }) => id === own(given, 'rule'));
  if (rule === undefined) return report('unknown-rule', ['rule'], { id: shortened(String(own(given, 'rule'))) });
  if (!rule.grounds.includes(String(own(given, 'ground')))) return report(rule.grounds.length === 0 ? 'rule-not-liftable' : 'unknown-ground', ['ground'], { id: rule.id, grounds: [...rule.grounds] });
  if (signed(given, report)) reading.lifts.set(rule.id, lift as Lift);
}

/** Who, when and why must be there. */
function signed(given: Readonly<Record<string, unknown>>, report: Report): boolean {
  const absent = ['by', 'at', 'reason'].filter((key) => {
    const value = own(given, key);
    return typeof value !== 'string' || value.trim() === '';
  });
  for (const key of absent) report('missing-property', [key], { missingProperty: key });
  return absent.length === 0;
}
