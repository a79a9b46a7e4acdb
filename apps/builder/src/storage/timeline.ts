import type { Rubric } from '@chamdiem/core';
import type { CommandLabel } from '../document/command.ts';
import type { History, HistoryEntry } from '../document/history.ts';

/** A document with its undo and redo steps in one row, as it is kept: step i leads from one document to the next, and the document stands at `position`. */
export interface Timeline {
  readonly steps: readonly TimelineStep[];
  readonly position: number;
  readonly document: Rubric;
}

export interface TimelineStep {
  readonly before: Rubric;
  readonly after: Rubric;
  readonly label: CommandLabel;
  readonly group?: string;
}

export function timelineOf(document: Rubric, { past, future }: History): Timeline {
  const ahead = future.toReversed();
  const documents = [...past.map((entry) => entry.document), document, ...ahead.map((entry) => entry.document)];
  const steps = [...past, ...ahead].map(({ label, group }, index): TimelineStep => ({
    before: documents[index]!, after: documents[index + 1]!, label, ...(group === undefined ? {} : { group }),
  }));
  return { steps, position: past.length, document };
}

export function historyOf({ steps, position }: Timeline): History {
  const entry = (document: Rubric, { label, group }: TimelineStep): HistoryEntry => ({ document, label, group, at: 0 });
  return {
    past: steps.slice(0, position).map((step) => entry(step.before, step)),
    future: steps.slice(position).map((step) => entry(step.after, step)).toReversed(),
  };
}

/** Documents are frozen and shared, so two steps are one when they lead between the same two. */
export function isSameStep(a: TimelineStep, b: TimelineStep): boolean {
  return a.before === b.before && a.after === b.after && a.label.key === b.label.key && a.label.title === b.label.title && a.group === b.group;
}
