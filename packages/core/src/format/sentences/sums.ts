import type { Criterion, NotApplicable, Rescale, RoundOrNone, Section, Total } from '../../generated/types.ts';
import type { Speech } from '../speech.ts';
import { roundingPhrase } from './terms.ts';
import { clampPhrase } from './rules.ts';

/** How the parts of a section, or of the total, are put together. */
export function sumSentence(s: Speech, { combine, clamp, max }: Section | Total, rounding: RoundOrNone | undefined): string {
  const rounded = rounding === undefined || rounding === 'none' ? '' : `, ${roundingPhrase(s, rounding)}`;
  return s.fill(s.words.combine[combine ?? 'sum'], { max: s.number(max ?? 0) }) + clampPhrase(s, clamp) + rounded;
}

/** what: the section that is rescaled; the total when null. */
export function rescaleSentence(s: Speech, { base, when, whenEmpty }: Rescale, section: string | null): string {
  const words = s.words.rescale;
  const what = section === null ? words.total : s.fill(s.words.terms.totalScore, { left: s.title(section) });
  const empty = whenEmpty === 'left-out' ? words.leftOut : s.fill(words.empty, { points: s.number(whenEmpty) });
  return s.fill(when === 'always' ? words.always : words.anyNa, { what, base: s.number(base) }) + empty;
}

export function notApplicableSentence(s: Speech, { policy, scope, allowed }: NotApplicable): string {
  const item = scope === undefined ? undefined : s.item(scope);
  const rescale = scope === undefined ? s.rubric.total?.rescale : item?.kind === 'section' ? item.rescale : undefined;
  const sentence = s.fill(s.words.notApplicablePolicy[policy], {
    scope: scope === undefined ? s.words.rescale.total : s.fill(s.words.terms.totalScore, { left: s.title(scope) }),
    base: s.number(rescale?.base ?? 0),
  });
  return allowed === true ? s.fill(s.words.notApplicablePolicy.allowed, { sentence }) : sentence;
}

export function missingSentence(s: Speech, { missing }: Pick<Criterion, 'missing'>): string {
  return s.words.missing[missing ?? s.rubric.missing ?? 'incomplete'];
}
