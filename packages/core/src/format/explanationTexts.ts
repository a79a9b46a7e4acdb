import type { Explanation } from '../explain/explanation.ts';
import type { ExplainTexts } from '../messages/messages.ts';
import { noteTexts, reasonText, waitingText } from './explanation/asides.ts';
import { pointsText, workingTexts } from './explanation/criteria.ts';
import { outcomeLines } from './explanation/outcome.ts';
import { asideLines, becauseLines, failedClasses, type FailedClass } from './explanation/rules.ts';
import { sectionSteps, sectionText, stepTexts, totalText } from './explanation/sums.ts';
import { Voice } from './explanation/voice.ts';
import { sentence } from './fill.ts';

/** The sentences of an explanation by what they tell, for pages that lay them out themselves. What has nothing to tell is empty. */
export interface ExplanationTexts {
  readonly total: string;
  /** What changed the sum of the sections on its way to the total. */
  readonly steps: readonly string[];
  readonly outcome: readonly string[];
  readonly because: readonly string[];
  /** Lifts, qualifiers and advice that took effect. */
  readonly asides: readonly string[];
  /** Classes that were not reached, nearest last. */
  readonly failed: readonly FailedClass[];
  readonly waiting: string;
  readonly reasons: readonly string[];
  readonly sections: readonly ItemTexts[];
  readonly criteria: readonly ItemTexts[];
  readonly notes: readonly string[];
}

/** A section or criterion: its points, and how they were made. */
export interface ItemTexts {
  readonly id: string;
  readonly points: string;
  readonly working: readonly string[];
}

/** What an explanation is told in, and how much of it. */
export interface ExplanationTextsOptions {
  /** Language of content texts; that of the messages unless told. */
  readonly language?: string | undefined;
  /** How many of the things that cost most are named. */
  readonly reasons?: number | undefined;
}

/** The sentences of an explanation by part. */
export function explanationTexts(explanation: Explanation, messages: ExplainTexts, { language, reasons: most = 5 }: ExplanationTextsOptions = {}): ExplanationTexts {
  const v = new Voice(explanation, messages, language);
  const { total, classes, pending, reasons, sections, criteria, notes } = explanation;
  return {
    total: total === null ? '' : sentence(totalText(v, total)),
    steps: total === null || total.points === null ? [] : stepTexts(v, total.working),
    outcome: classes === null ? [] : outcomeLines(v, classes).map(sentence),
    because: classes === null ? [] : becauseLines(v, classes).map(sentence),
    asides: classes === null ? [] : asideLines(v, classes).map(sentence),
    failed: classes === null ? [] : failedClasses(v, classes),
    waiting: pending === null || pending.waitingFor.length === 0 ? '' : sentence(waitingText(v, pending.waitingFor)),
    reasons: reasons.slice(0, most).map((reason) => reasonText(v, reason)),
    sections: sections.map((section) => ({ id: section.id, points: sectionText(v, section, false), working: sectionSteps(v, section) })),
    criteria: criteria.map((line) => ({ id: line.id, points: pointsText(v, line), working: workingTexts(v, line) })),
    notes: noteTexts(v, notes),
  };
}
