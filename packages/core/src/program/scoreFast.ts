import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { copyRating } from '../report/content.ts';
import { fastFor, type Fast } from './fast.ts';
import { FastReport } from './fastReport.ts';
import { shownNumber } from './kept.ts';
import type { Registers } from './program.ts';
import { readUsual, type Details } from './reader.ts';
import { run } from './run.ts';

/** The report of a complete sheet without anything unusual; null when the sheet needs the general way, which gives the same result. */
export function scoreFast(plan: Plan, sheet: Readonly<Record<string, unknown>>): ScoreReport | null {
  const fast = fastFor(plan, sheet['ratings']);
  if (fast === null || !isUsual(sheet, plan)) return null;
  const { reader, rest } = fast;
  const r = rest.initial.slice();
  const details = readUsual(reader, sheet['ratings'], sheet['facts'], r);
  if (details === null || !run(rest, r)) return null;
  for (let i = 0; i < fast.constraints.length; i++) if (r[fast.constraints[i]!] === 0) return null;
  if (fast.asking.length > 0 && !answersRequirements(fast, r, details)) return null;
  return new FastReport(fast, r, details.at.length === 0 ? null : copied(details), fast.rulings.of(r));
}

/** Nothing in the sheet that a person decided or listed, and the very rubric version. */
function isUsual(sheet: Readonly<Record<string, unknown>>, plan: Plan): boolean {
  if (sheet['rows'] !== undefined || sheet['findings'] !== undefined || sheet['lifts'] !== undefined || sheet['decision'] !== undefined) return false;
  const ref = sheet['rubric'];
  if (ref === undefined) return true;
  if (typeof ref !== 'object' || ref === null) return false;
  const given = ref as Readonly<Record<string, unknown>>;
  return given['id'] === plan.rubric.id && given['version'] === plan.rubric.version && (given['digest'] === undefined || given['digest'] === plan.digest);
}

function answersRequirements({ asking, criteria }: Fast, r: Registers, details: Details): boolean {
  return asking.every(({ at, comment, evidence }) => {
    const { na, points, max } = criteria[at]!;
    if (na >= 0 && r[na] !== 0) return true;
    const [shown, most] = [shownNumber(points, r), shownNumber(max, r)];
    const below = shown !== null && most !== null && shown < most;
    const given = (details.value[details.at.indexOf(at)] ?? {}) as { readonly comment?: unknown; readonly evidence?: unknown };
    const asked = (when: 'always' | 'below-full' | null): boolean => when === 'always' || (when === 'below-full' && below);
    return (!asked(comment) || (typeof given.comment === 'string' && given.comment.trim() !== ''))
      && (!asked(evidence) || (Array.isArray(given.evidence) && given.evidence.length > 0));
  });
}

/** The long forms as they are now: the sheet may go on changing, also inside its lists. */
function copied({ at, value }: Details): Details {
  return { at, value: value.map((each) => ('evidence' in each || 'notApplicable' in each ? (copyRating(each) as object) : { ...each })) };
}
