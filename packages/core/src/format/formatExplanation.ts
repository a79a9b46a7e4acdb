import type { Explanation } from '../explain/explanation.ts';
import type { ExplainTexts } from '../messages/messages.ts';
import { noteTexts, reasonText, waitingText } from './explanation/asides.ts';
import { criterionText, pointsText } from './explanation/criteria.ts';
import { outcomeLines, outcomeText } from './explanation/outcome.ts';
import { asideLines, becauseLines, failedLines } from './explanation/rules.ts';
import { sectionText, stepTexts, totalText } from './explanation/sums.ts';
import { Voice } from './explanation/voice.ts';
import { sentence } from './fill.ts';

/** How an explanation is written. */
export interface FormatOptions {
  /** short: two lines; normal: sections, total, class and why; full: every criterion, step and note. */
  readonly length?: 'short' | 'normal' | 'full';
  /** Language of content texts; that of the messages unless told. */
  readonly language?: string;
  /** How many of the things that cost most are named. */
  readonly reasons?: number;
}

/**
 * An explanation as text, one statement a line.
 *
 * @example
 * formatExplanation(explain(plan, report), vi, { length: 'short' });
 */
export function formatExplanation(explanation: Explanation, messages: ExplainTexts, { length = 'normal', language, reasons = 3 }: FormatOptions = {}): string {
  const v = new Voice(explanation, messages, language);
  const lines = length === 'short' ? shortLines(v) : longLines(v, length === 'full', reasons);
  return lines.filter((line) => line !== '').join('\n');
}

function shortLines(v: Voice): string[] {
  const { total, classes, pending, reasons } = v.explanation;
  const outcome = classes === null ? '' : outcomeText(v, classes.outcome, classes.qualifiers);
  const first = [...(total === null ? [] : [totalText(v, total)]), outcome].filter((part) => part !== '').map(sentence).join(' ');
  // A profile has neither total nor class: its lines are the result.
  if (first === '') return [v.text(v.rubric.title), v.explanation.criteria.map((line) => pointsText(v, line)).join('; ')];
  return [first, sentence(shortWhy())];

  function shortWhy(): string {
    const { decision } = v.explanation;
    if (decision !== null) return v.fill(v.say.outcome.person, { by: decision.by, at: v.moment(decision.at), reason: decision.reason });
    if (pending !== null) return waitingText(v, pending.waitingFor);
    if (classes === null) return reasons.slice(0, 1).map((reason) => reasonText(v, reason)).join('');
    const { computed } = classes;
    if (computed.kind === 'open' && classes.advice.length > 0) return asideLines(v, classes).at(-1) ?? '';
    const failed = failedLines(v, classes, computed.kind === 'open' ? computed.candidates : null);
    const decided = computed.kind === 'class' ? computed.decidedBy : 'rule';
    // The nearest better class says most; a knock-out or cap says more than any.
    if (decided === 'rule' && failed.length > 0) return v.fill(v.say.failed.inline, { line: failed.at(-1) ?? '' });
    return becauseLines(v, classes).slice(0, 1).join('');
  }
}

function longLines(v: Voice, full: boolean, most: number): string[] {
  const { sections, total, classes, pending, reasons, criteria, notes } = v.explanation;
  const outermost = new Set(v.rubric.sections.map(({ id }) => id));
  const shown = full ? sections : sections.filter(({ id }) => outermost.has(id));
  return [
    v.text(v.rubric.title),
    ...list(v.say.headings.sections, shown.map((section) => sectionText(v, section, full))),
    ...(total === null ? [] : [sentence(totalText(v, total)), ...(total.points === null ? [] : list('', stepTexts(v, total.working)))]),
    ...(classes === null ? [] : [...outcomeLines(v, classes), ...becauseLines(v, classes), ...asideLines(v, classes)].map(sentence)),
    ...(classes === null ? [] : list(classes.computed.kind === 'class' ? v.say.headings.failed : v.say.headings.unmet, failedLines(v, classes))),
    ...(pending === null || pending.waitingFor.length === 0 ? [] : [sentence(waitingText(v, pending.waitingFor))]),
    ...list(reasons[0]?.kind === 'scored' ? v.say.headings.scored : v.say.headings.reasons, reasons.slice(0, most).map((reason) => reasonText(v, reason))),
    ...(full ? list(v.say.headings.criteria, criteria.map((line) => criterionText(v, line))) : []),
    ...(full ? list(v.say.headings.notes, noteTexts(v, notes)) : []),
  ];
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)];
}
