import type { Adjustment, Cap, Cut, Exemption, KnockOut, LiftRule, Qualifier, Requirement, RubricClass } from '../../generated/types.ts';
import { parseDecimal } from '../../decimal.ts';
import { negate, ZERO } from '../../rational.ts';
import type { RuleSpeech } from '../speech.ts';
import { boundPredicate, classTitle, subjectOf, type ScalePlace } from './bounds.ts';
import { conditionClause } from './conditions.ts';
import { placeIn } from './bands.ts';
import { termPhrase } from './terms.ts';

/** The rule of a class: its bounds and every condition. */
export function classSentence(s: RuleSpeech, at: ScalePlace, node: RubricClass): string {
  const words = s.rules.force;
  const first = at.scale.list.find(({ advisory }) => advisory !== true);
  const clauses = [
    ...(node === first || node.advisory === true ? [] : [words.noneAbove]),
    ...boundsClause(s, at, node),
    ...(node.when ?? []).map((each) => requirementClause(s, each)),
  ];
  const title = s.classTitle(node.title, node.id);
  const sentence = clauses.length === 0 ? s.fill(words.always, { class: title }) : s.fill(words.class, { class: title, clauses: clauses.length <= 2 ? s.and(clauses) : clauses.join('; ') });
  return node.advisory === true ? s.fill(words.advisory, { sentence }) : sentence;
}

export function requirementClause(s: RuleSpeech, { require }: Requirement): string {
  return conditionClause(s, require);
}

function boundsClause(s: RuleSpeech, at: ScalePlace, { cut, upTo }: RubricClass): string[] {
  const lower = at.scale.direction === 'lower';
  const [from, to] = lower ? [upTo, cut] : [cut, upTo];
  if (from === undefined && to === undefined) return [];
  return [s.fill(s.words.clause, { left: subjectOf(s, at), predicate: stretch(s, from, to) })];
}

function stretch(s: RuleSpeech, from: Cut | undefined, to: Cut | undefined): string {
  if (from !== undefined && to !== undefined) {
    const kind = from.exclusive === true ? (to.exclusive === true ? 'open' : 'openFrom') : (to.exclusive === true ? 'openTo' : 'closed');
    return s.fill(s.words.range[kind], { from: s.number(from.at), to: s.number(to.at) });
  }
  if (from !== undefined) return boundPredicate(s, from, '>=');
  return to === undefined ? '' : boundPredicate(s, to, '<=');
}

export function knockOutSentence(s: RuleSpeech, at: ScalePlace, { to, when, lift, advisory }: KnockOut): string {
  return forced(s, s.fill(s.rules.force.knockOut, { class: classTitle(s, at, to), clause: conditionClause(s, when) }), lift, advisory);
}

export function capSentence(s: RuleSpeech, at: ScalePlace, { atMost, when, lift, advisory }: Cap): string {
  return forced(s, s.fill(s.rules.force.cap, { class: classTitle(s, at, atMost), clause: conditionClause(s, when) }), lift, advisory);
}

function forced(s: RuleSpeech, rule: string, lift: LiftRule | undefined, advisory: boolean | undefined): string {
  const sentence = advisory === true ? s.fill(s.rules.force.advisory, { sentence: rule }) : rule;
  return lift === undefined ? sentence : `${sentence}. ${liftSentence(s, lift)}`;
}

export function liftSentence(s: RuleSpeech, { grounds, by }: LiftRule): string {
  const list = grounds.map(({ title }) => s.text(title)).join('; ');
  return by === undefined ? s.fill(s.rules.force.lift, { grounds: list }) : s.fill(s.rules.force.liftBy, { by: s.text(by), grounds: list });
}

export function exemptionSentence(s: RuleSpeech, { when }: Exemption): string {
  return s.fill(s.rules.force.exemption, { clause: conditionClause(s, when) });
}

export function qualifierSentence(s: RuleSpeech, { suffix, when }: Qualifier): string {
  return s.fill(s.rules.force.qualifier, { suffix: s.fill(s.texts.numbers.quote, { text: suffix }), clause: conditionClause(s, when) });
}

export function adjustmentSentence(s: RuleSpeech, adjustment: Adjustment): string {
  const words = s.rules.force;
  const change = adjustment.kind === 'points'
    ? s.fill(words.addPoints, { term: termPhrase(s, adjustment.points, placeIn(s)) }) + clampPhrase(s, adjustment.clamp)
    : percentPhrase(s, adjustment.percent);
  return adjustment.when === undefined ? change : s.fill(words.when, { sentence: change, clause: conditionClause(s, adjustment.when) });
}

function percentPhrase(s: RuleSpeech, percent: Extract<Adjustment, { kind: 'percent' }>['percent']): string {
  const words = s.rules.force;
  if (typeof percent === 'object') return s.fill(words.percentTerm, { term: termPhrase(s, percent, placeIn(s)) });
  const value = parseDecimal(percent) ?? ZERO;
  return value.n < 0n ? s.fill(words.percentDown, { percent: s.number(negate(value)) }) : s.fill(words.percentUp, { percent: s.number(value) });
}

/** Limits as an aside; empty without any. */
export function clampPhrase(s: RuleSpeech, clamp: { readonly min?: number | string; readonly max?: number | string } | undefined): string {
  if (clamp === undefined) return '';
  const { min, max } = clamp;
  const words = s.rules.clamp;
  const values = { min: s.number(min ?? 0), max: s.number(max ?? 0) };
  return `, ${s.fill(min === undefined ? words.max : max === undefined ? words.min : words.both, values)}`;
}
