import type { Adjustment, Cap, Condition, Criterion, Exemption, KnockOut, LiftRule, NotApplicable, Qualifier, Rescale, Rounding, RoundOrNone, Rubric, Section, Term, Total } from '../generated/types.ts';
import type { RuleTexts, SentenceTexts } from '../messages/messages.ts';
import { sentence } from './fill.ts';
import { conditionClause } from './sentences/conditions.ts';
import { placeIn } from './sentences/bands.ts';
import type { ScalePlace } from './sentences/bounds.ts';
import { methodSentence } from './sentences/methods.ts';
import { adjustmentSentence, capSentence, classSentence, exemptionSentence, knockOutSentence, liftSentence, qualifierSentence } from './sentences/rules.ts';
import { missingSentence, notApplicableSentence, rescaleSentence, sumSentence } from './sentences/sums.ts';
import { roundingPhrase, termPhrase } from './sentences/terms.ts';
import { RuleSpeech, Speech } from './speech.ts';

/**
 * Rules of a rubric as sentences of one language. Content texts are taken in `language`, or in the language of the messages.
 *
 * @example
 * describeClass(rubric, 'tot', vi); // 'Xếp loại Tốt khi tổng điểm từ 90 trở lên và …'
 */
export function describeClass(rubric: Rubric, classId: string, texts: RuleTexts, language?: string, section: string | null = null): string {
  const at = scaleOf(rubric, section);
  const node = at?.scale.list.find(({ id }) => id === classId);
  return at === null || node === undefined ? '' : sentence(classSentence(speech(rubric, texts, language), at, node));
}

/** A condition as a clause, without capital and full stop. */
export function describeCondition(rubric: Rubric, condition: Condition, texts: SentenceTexts, language?: string): string {
  return conditionClause(new Speech(rubric, texts, language), condition);
}

/** A term as a noun phrase. */
export function describeTerm(rubric: Rubric, term: Term, texts: SentenceTexts, language?: string): string {
  const s = new Speech(rubric, texts, language);
  return termPhrase(s, term, placeIn(s));
}

/** How the answer to a criterion becomes points. */
export function describeMethod(rubric: Rubric, criterion: Criterion, texts: RuleTexts, language?: string): string {
  return sentence(methodSentence(speech(rubric, texts, language), criterion));
}

/** When a knock-out applies and which class it forces. */
export function describeKnockOut(rubric: Rubric, knockOut: KnockOut, texts: RuleTexts, language?: string, section: string | null = null): string {
  const at = scaleOf(rubric, section);
  return at === null ? '' : sentence(knockOutSentence(speech(rubric, texts, language), at, knockOut));
}

/** When a cap applies and which class is the best that it allows. */
export function describeCap(rubric: Rubric, cap: Cap, texts: RuleTexts, language?: string, section: string | null = null): string {
  const at = scaleOf(rubric, section);
  return at === null ? '' : sentence(capSentence(speech(rubric, texts, language), at, cap));
}

/** On what grounds, and by whom, a knock-out or cap may be set aside. */
export function describeLift(rubric: Rubric, lift: LiftRule, texts: RuleTexts, language?: string): string {
  return sentence(liftSentence(speech(rubric, texts, language), lift));
}

/** When a subject is not classified at all. */
export function describeExemption(rubric: Rubric, exemption: Exemption, texts: RuleTexts, language?: string): string {
  return sentence(exemptionSentence(speech(rubric, texts, language), exemption));
}

/** When a class carries a mark, such as "+". */
export function describeQualifier(rubric: Rubric, qualifier: Qualifier, texts: RuleTexts, language?: string): string {
  return sentence(qualifierSentence(speech(rubric, texts, language), qualifier));
}

/** What an adjustment does to the total, and when. */
export function describeAdjustment(rubric: Rubric, adjustment: Adjustment, texts: RuleTexts, language?: string): string {
  return sentence(adjustmentSentence(speech(rubric, texts, language), adjustment));
}

/** How a section, or the total when node is one, is put together. */
export function describeSum(rubric: Rubric, node: Section | Total, texts: RuleTexts, language?: string): string {
  const rounding: RoundOrNone | undefined = 'kind' in node ? (node.rounding ?? rubric.rounding?.section) : rubric.rounding?.total;
  return sentence(sumSentence(speech(rubric, texts, language), node, rounding));
}

/** section: the one that is rescaled; the total when null. */
export function describeRescale(rubric: Rubric, rescale: Rescale, section: string | null, texts: RuleTexts, language?: string): string {
  return sentence(rescaleSentence(speech(rubric, texts, language), rescale, section));
}

/** What becomes of the points of a criterion that does not apply. */
export function describeNotApplicable(rubric: Rubric, policy: NotApplicable, texts: RuleTexts, language?: string): string {
  return sentence(notApplicableSentence(speech(rubric, texts, language), policy));
}

/** What a missing answer does. */
export function describeMissing(rubric: Rubric, criterion: Pick<Criterion, 'missing'>, texts: RuleTexts, language?: string): string {
  return sentence(missingSentence(speech(rubric, texts, language), criterion));
}

/** How a number is rounded. */
export function describeRounding(rubric: Rubric, rounding: Rounding, texts: RuleTexts, language?: string): string {
  return sentence(roundingPhrase(speech(rubric, texts, language), rounding));
}

/** When a criterion or section applies; empty when always. */
export function describeApplicable(rubric: Rubric, { applicableWhen }: Pick<Criterion, 'applicableWhen'>, texts: RuleTexts, language?: string): string {
  if (applicableWhen === undefined) return '';
  const s = speech(rubric, texts, language);
  return sentence(s.fill(s.rules.force.applicableWhen, { clause: conditionClause(s, applicableWhen) }));
}

function speech(rubric: Rubric, texts: RuleTexts, language: string | undefined): RuleSpeech {
  return new RuleSpeech(rubric, texts, language);
}

function scaleOf(rubric: Rubric, section: string | null): ScalePlace | null {
  const scale = section === null ? rubric.classes : sectionIn(rubric.sections, section)?.classes;
  return scale === undefined ? null : { scale, section };
}

function sectionIn(items: readonly (Section | Criterion)[], id: string): Section | undefined {
  for (const item of items) {
    if (item.kind === 'criterion') continue;
    const found = item.id === id ? item : sectionIn(item.items, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

