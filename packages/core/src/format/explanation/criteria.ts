import { exactOf, type Amount } from '../../explain/amount.ts';
import type { CriterionLine } from '../../explain/explanation.ts';
import type { MethodWorking, Working } from '../../explain/working.ts';
import type { Criterion } from '../../generated/types.ts';
import { compare } from '../../rational.ts';
import { bandRange } from '../sentences/bands.ts';
import { conditionClause } from '../sentences/conditions.ts';
import { levelTitle, unitOf } from '../sentences/terms.ts';
import { withUnit } from '../speech.ts';
import type { Voice } from './voice.ts';

/** One criterion with its points and how they were made. */
export function criterionText(v: Voice, line: CriterionLine): string {
  const working = workingTexts(v, line);
  return working.length === 0 ? pointsText(v, line) : `${pointsText(v, line)} (${working.join('; ')})`;
}

/** The points of a line: title and points out of the maximum. */
export function pointsText(v: Voice, line: { readonly id: string; readonly state: CriterionLine['state']; readonly points: number | null; readonly exact?: string | undefined; readonly max: number | null; readonly answer?: CriterionLine['answer'] }): string {
  const { points: say } = v.say;
  const title = v.heading(line.id);
  if (line.state === 'na' && (line.max === 0 || line.points === null)) return v.fill(say.notApplicable, { title });
  if (line.points === null) {
    const graded = line.max === null && typeof line.answer === 'string';
    return graded ? v.fill(say.graded, { title, value: levelTitle(v, String(line.answer), line.id) }) : v.fill(say.unknown, { title });
  }
  const points = v.points(line.points, line.exact);
  return line.max === null || line.max === 0 ? v.fill(say.only, { title, points }) : v.fill(say.of, { title, points, max: v.points(line.max) });
}

/** How the points of a criterion were made, step by step, with what the rater added. */
export function workingTexts(v: Voice, { id, state, working }: CriterionLine): string[] {
  const node = v.item(id);
  if (node?.kind !== 'criterion') return [];
  const { working: say, missingPolicy } = v.say;
  const { override, missing, comment, evidence } = working;
  const counted = state === 'given' || state === 'overridden';
  return [
    ...(counted ? methodTexts(v, node, working) : []),
    ...(missing === null ? [] : [`${state === 'invalid' ? say.invalid : say.missing}, ${missingPolicy[missing.policy]}`]),
    ...notApplicableTexts(v, working),
    ...(override === null ? [] : [overrideText(v, override)]),
    ...(comment === null || comment === '' ? [] : [v.fill(say.comment, { text: comment })]),
    ...(evidence.length === 0 ? [] : [v.fill(say.evidence, { list: evidence.map(({ title }) => title).join(', ') })]),
  ];
}

function overrideText(v: Voice, { points, reason, by, at, computed }: NonNullable<Working['override']>): string {
  const { working: say } = v.say;
  return [
    v.fill(say.override, { points: v.amount(points), reason }),
    ...(by === null ? [] : [v.fill(say.by, { by })]),
    ...(at === null ? [] : [v.fill(say.on, { at: v.moment(at) })]),
    ...(computed.kind === 'known' ? [v.fill(say.computed, { points: v.amount(computed) })] : []),
  ].join(', ');
}

function methodTexts(v: Voice, node: Criterion, { method, rounding }: Working): string[] {
  const { working: say } = v.say;
  const clamp = 'clamp' in method ? method.clamp : null;
  const main = methodText(v, node, method);
  return [
    ...(main === '' ? [] : [main]),
    ...(clamp === null ? [] : [v.fill(clamp.side === 'min' ? say.floor : say.ceiling, { limit: v.amount(clamp.limit) })]),
    ...(rounding === null ? [] : [v.fill(say.rounded, { before: v.amount(rounding.before), after: v.amount(rounding.after) })]),
  ];
}

function methodText(v: Voice, node: Criterion, working: MethodWorking): string {
  const { working: say } = v.say;
  const { method } = node;
  const unit = 'answer' in method && method.answer !== undefined ? v.text(method.answer.unit) : 'of' in method && method.kind !== 'ratio' && method.of !== undefined ? unitOf(v, method.of) : '';
  const measured = (amount: Amount): string => withUnit(v.amount(amount), unit);
  switch (working.kind) {
    case 'yes-no': return working.answer === null ? '' : v.fill(say.answer, { value: working.answer ? v.texts.numbers.yes : v.texts.numbers.no });
    case 'levels': return working.level === null || working.points === null ? '' : v.fill(say.level, { title: levelTitle(v, working.level, node.id) });
    case 'points': return '';
    case 'imported': return method.kind === 'imported' ? v.fill(say.imported, { from: v.text(method.from) }) : '';
    case 'bands': {
      const band = method.kind === 'bands' ? method.bands.find(({ id }) => id === working.band) : undefined;
      if (band === undefined) return measured(working.number);
      return v.fill(say.bandOf, { value: measured(working.number), title: v.fill(v.texts.numbers.quote, { text: v.text(band.title) || bandRange(v, band, unit) }) });
    }
    case 'ratio': return isZero(working.denominator) ? v.say.na.denominator : v.fill(say.ratio, { num: v.amount(working.numerator), den: v.amount(working.denominator), max: v.amount(working.max), raw: v.amount(working.raw) });
    case 'count': return v.fill(isZero(working.base) ? say.count : say.countBase, { count: v.amount(working.count), each: factor(v, working.each), base: v.amount(working.base), raw: v.amount(working.raw) });
    case 'accrual': return working.steps === null ? measured(working.number) : v.fill(say.steps, { number: measured(working.number), steps: v.amount(working.steps), each: factor(v, working.each), base: v.amount(working.base), raw: v.amount(working.raw) });
    case 'formula': return v.fill(say.formula, { raw: v.amount(working.raw) });
  }
}

/** A negative factor stands in brackets: 3 × (-0,5). */
function factor(v: Voice, amount: Amount): string {
  const text = v.amount(amount);
  return text.startsWith('-') ? `(${text})` : text;
}

function isZero(amount: Amount): boolean {
  return amount.kind === 'known' && compare(exactOf(amount), { n: 0n, d: 1n }) === 0;
}

function notApplicableTexts(v: Voice, { notApplicable }: Working): string[] {
  if (notApplicable === null) return [];
  const { na } = v.say;
  const { because, policy, rescaled } = notApplicable;
  const scope = rescaled === null || rescaled.id === null ? na.total : v.fill(v.words.terms.totalScore, { left: v.title(rescaled.id) });
  const effect = v.fill(na[policy], rescaled === null ? {} : { scope, from: v.amount(rescaled.from), base: v.amount(rescaled.base) });
  const why = because.kind === 'rater' ? v.fill(na.rater, { reason: because.reason })
    : because.kind === 'denominator-zero' ? na.denominator
    : v.fill(na.condition, { clause: closedClause(v, because.item) });
  return [why, effect];
}

function closedClause(v: Voice, id: string): string {
  const when = v.item(id)?.applicableWhen;
  return when === undefined ? '' : conditionClause(v, when, false);
}
