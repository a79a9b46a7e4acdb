import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import { shortened } from './readValue.ts';

/** Reports a sheet that was filled on another rubric or version. A patch changes words only, so its sheets are still accepted. */
export function checkRubricRef(plan: Plan, sheet: unknown, report: Report): void {
  const given = asObject(own(asObject(sheet) ?? {}, 'rubric'));
  if (given === null) return;
  const { id, version } = plan.rubric;
  const [theirId, theirVersion, theirDigest] = [own(given, 'id'), own(given, 'version'), own(given, 'digest')];
  if (theirId !== id) return report('sheet-for-another-rubric', ['rubric', 'id'], { expected: id, given: shortened(theirId) });
  if (typeof theirVersion !== 'string' || minor(theirVersion) !== minor(version)) return report('sheet-for-another-version', ['rubric', 'version'], { expected: version, given: shortened(theirVersion) });
  if (theirDigest !== undefined && theirVersion === version && theirDigest !== plan.digest) report('sheet-for-another-digest', ['rubric', 'digest'], { expected: plan.digest, given: shortened(theirDigest) });
}

function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
