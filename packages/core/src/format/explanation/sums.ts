import type { SectionLine, TotalLine } from '../../explain/explanation.ts';
import type { SumWorking } from '../../explain/sumWorking.ts';
import { pointsText } from './criteria.ts';
import { sectionClass } from '../sentences/conditions.ts';
import type { Voice } from './voice.ts';

/** A section's points and, where it has classes of its own, its class. */
export function sectionText(v: Voice, section: SectionLine, full: boolean): string {
  const class_ = section.classes?.outcome;
  const line = section.working === null && section.state !== 'na' ? v.heading(section.id) : sectionPoints(v, section);
  const classed = class_?.kind === 'class' ? v.fill(v.say.points.class, { line, class: sectionClass(v, section.id, class_.classId) }) : line;
  const steps = full ? sectionSteps(v, section) : [];
  return steps.length === 0 ? classed : `${classed} (${steps.join('; ')})`;
}

/** Everything that changed the sum of a section's parts. */
export function sectionSteps(v: Voice, { working, state }: SectionLine): string[] {
  return working !== null && state === 'given' ? stepTexts(v, working) : [];
}

function sectionPoints(v: Voice, section: SectionLine): string {
  const possible = section.working?.points;
  if (section.points === null && section.state === 'missing' && possible?.kind === 'between') return v.fill(v.say.points.between, { title: v.heading(section.id), value: v.amount(possible) });
  return pointsText(v, section);
}

export function totalText(v: Voice, total: TotalLine): string {
  const { total: say } = v.say;
  if (total.points === null) {
    const { possible } = total;
    const between = possible !== null && v.explanation.status !== 'blocked';
    return between ? v.fill(say.between, { value: v.amount({ kind: 'between', ...possible }) }) : say.blocked;
  }
  // A rounded total is shown as rounded; its exact value is told with the steps.
  const points = v.points(total.points, roundsTotal(v) ? undefined : total.exact);
  return total.max === null || total.max === 0 ? v.fill(say.only, { points }) : v.fill(say.of, { points, max: v.points(total.max) });
}

function roundsTotal(v: Voice): boolean {
  const rounding = v.rubric.rounding?.total;
  return rounding !== undefined && rounding !== 'none';
}

/** Everything that changed the sum of the parts, in order. */
export function stepTexts(v: Voice, working: SumWorking): string[] {
  const { step } = v.say;
  const { rescale, adjustments, clamp, rounding } = working;
  return [
    ...(rescale?.applied === true ? [rescale.empty ? v.fill(step.empty, { value: v.amount(rescale.points) }) : v.fill(step.rescaled, { points: v.amount(working.combined), from: v.amount(rescale.from), base: v.amount(rescale.base), value: v.amount(rescale.points) })] : []),
    ...adjustments.filter(({ applied }) => applied === true).map(({ id, change }) => v.fill(step.adjustment, { title: v.named(v.rubric.total?.adjustments, id), change: signed(v.amount(change)) })),
    ...(clamp === null ? [] : [v.fill(clamp.side === 'min' ? step.floor : step.ceiling, { before: v.amount(clamp.before), limit: v.amount(clamp.limit) })]),
    ...(rounding === null ? [] : [v.fill(v.say.working.rounded, { before: v.amount(rounding.before), after: v.amount(rounding.after) })]),
  ];
}

function signed(text: string): string {
  return text.startsWith('-') || text === '0' ? text : `+${text}`;
}
