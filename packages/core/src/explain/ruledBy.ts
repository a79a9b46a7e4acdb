import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { isFastOf } from '../program/fastReport.ts';
import type { Ruling } from '../program/ruling.ts';
import { ruledClasses, type RuledClasses } from './ruledClasses.ts';

/** What the rules of a report's rubric came to; null for a rubric without classes. Few rulings occur, so each is laid out once. */
export function ruledBy(plan: Plan, report: ScoreReport): RuledClasses | null {
  if (!isFastOf(plan, report)) return lay(plan, report);
  const { ruling } = report.lazy;
  let ruled = known.get(ruling);
  if (ruled === undefined) known.set(ruling, (ruled = lay(plan, report)));
  return ruled;
}

const known = /* @__PURE__ */ new WeakMap<Ruling, RuledClasses | null>();

function lay({ rubric: { classes: scale, exemptions: exempting = [] }, classes, total }: Plan, report: ScoreReport): RuledClasses | null {
  if (scale === undefined || classes === null) return null;
  const { outcome, computed, qualifiers, advice, exemptions, rules, knockOuts, caps } = report;
  const of = total === null ? null : scale.compare === 'rounded' ? total.shown : total.exact;
  return ruledClasses({ scale, plan: classes, outcome, computed, qualifiers, advice, exemptions: exempting.map((node, i) => ({ node, holds: exemptions[i]!.holds })), rules, knockOuts, caps, of });
}
