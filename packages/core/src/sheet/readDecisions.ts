import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import { linkedOf, type Linked } from './linked.ts';
import type { Reading } from './reading.ts';
import { shortened } from './readValue.ts';

/** Reads what a person decided: lifts of knock-outs and caps, and the class. */
export function readDecisions(plan: Plan, lifts: unknown, decision: unknown, reading: Reading, report: Report): void {
  const known = linkedOf(plan).lifts;
  if (Array.isArray(lifts)) lifts.forEach((lift: unknown, i) => readLift(known, lift, reading, (code, path, params) => report(code, ['lifts', i, ...path], params)));
  else if (lifts !== undefined) report('wrong-type', ['lifts'], { wanted: 'array', given: typeof lifts });

  if (decision === undefined || decision === null) return;
  const given = asObject(decision) ?? {};
  if (!signed(given, (code, path, params) => report(code, ['decision', ...path], params))) return;
  const classId = own(given, 'classId');
  const decided = plan.classes?.classes.find(({ id }) => id === classId);
  if (decided === undefined) report('unknown-class', ['decision', 'classId'], { id: shortened(classId) });
  else reading.decided = decided.id;
}

function readLift(known: Linked['lifts'], lift: unknown, reading: Reading, report: Report): void {
  const given = asObject(lift) ?? {};
  const named = own(given, 'rule');
  const id = typeof named === 'string' ? named : '';
  const rule = known.get(id);
  if (rule === undefined) return report('unknown-rule', ['rule'], { id: shortened(named) });
  if (rule.input === null) return report('rule-not-liftable', ['rule'], { id });
  if (!rule.grounds.some((ground) => ground === own(given, 'ground'))) return report('unknown-ground', ['ground'], { id, grounds: [...rule.grounds] });
  if (!signed(given, report)) return;
  reading.values[rule.input] = 1;
  // A copy: the report shows it, and must not change with the sheet.
  const { ground, by, at, reason } = given as Record<'ground' | 'by' | 'at' | 'reason', string>;
  reading.lifts.set(id, { rule: id, ground, by, at, reason });
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
