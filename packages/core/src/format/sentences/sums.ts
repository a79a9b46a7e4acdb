import type { Criterion, NotApplicable, Rescale, RoundOrNone, Section, Total } from '../../generated/types.ts';
import type { RuleSpeech } from '../speech.ts';
import { roundingPhrase } from './terms.ts';
import { clampPhrase } from './rules.ts';

/** How the parts of a section, or of the total, are put together. */
export function sumSentence(s: RuleSpeech, { combine, clamp, max }: Section | Total, rounding: RoundOrNone | undefined): string {
  const rounded = rounding === undefined || rounding === 'none' ? '' : `, ${roundingPhrase(s, rounding)}`;
  return s.fill(s.rules.combine[combine ?? 'sum'], { max: s.number(max ?? 0) }) + clampPhrase(s, clamp) + rounded;
}

/** what: the section that is rescaled; the total when null. */
export function rescaleSentence(s: RuleSpeech, { base, when, whenEmpty }: Rescale, section: string | null): string {
  const words = s.rules.rescale;
  const what = section === null ? words.total : s.fill(s.words.terms.totalScore, { left: s.title(section) });
  const empty = whenEmpty === 'left-out' ? words.leftOut : s.fill(words.empty, { points: s.number(whenEmpty) });
  return s.fill(when === 'always' ? words.always : words.anyNa, { what, base: s.number(base) }) + empty;
}

export function notApplicableSentence(s: RuleSpeech, { policy, scope, allowed }: NotApplicable): string {
  const item = scope === undefined ? undefined : s.item(scope);
  const rescale = scope === undefined ? s.rubric.total?.rescale : item?.kind === 'section' ? item.rescale : undefined;
  const sentence = s.fill(s.rules.notApplicablePolicy[policy], {
    scope: scope === undefined ? s.rules.rescale.total : s.fill(s.words.terms.totalScore, { left: s.title(scope) }),
    base: s.number(rescale?.base ?? 0),
  });
  return allowed === true ? s.fill(s.rules.notApplicablePolicy.allowed, { sentence }) : sentence;
}

export function missingSentence(s: RuleSpeech, { missing }: Pick<Criterion, 'missing'>): string {
  return s.rules.missing[missing ?? s.rubric.missing ?? 'incomplete'];
}
