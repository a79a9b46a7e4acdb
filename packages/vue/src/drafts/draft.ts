import type { Plan, RubricRef, Scoresheet, Text } from '@chamdiem/core';
import { outlineOf } from '../sheet/outline.ts';

/** A sheet in progress as it is kept on a device. */
export interface Draft {
  /** Which sheet it is a draft of. */
  readonly key: string;
  readonly sheet: Scoresheet;
  /** What the rubric asked then, to tell what has changed since. */
  readonly asked: readonly AskedCriterion[];
  readonly rubric: RubricRef;
  /** For a list of drafts. */
  readonly title: string;
  /** Local time with its offset. */
  readonly savedAt: string;
  /** Counts the writes: who has not seen the last one may not write the next. */
  readonly revision: number;
}

/** A criterion and what may be answered to it. */
export interface AskedCriterion {
  readonly id: string;
  readonly title: Text;
  readonly takes: string;
}

const known = new WeakMap<Plan, readonly AskedCriterion[]>();

/** What a rubric asks, in a form that two versions can be compared by: wording aside, points and levels included. */
export function askedBy(plan: Plan): readonly AskedCriterion[] {
  let asked = known.get(plan);
  if (asked === undefined) {
    asked = outlineOf(plan).criteria.map(({ node: { id, title, method } }) => {
      const levels = method.kind === 'levels' ? (method.levels ?? plan.rubric.scales?.find((scale) => scale.id === method.scale)?.levels ?? []) : null;
      const takes = levels === null ? method : levels.map((level) => [level.id, level.points ?? null]);
      return { id, title: { ...title }, takes: JSON.stringify(takes, (key, value: unknown) => (key === 'title' || key === 'descriptor' || key === 'note' ? undefined : value)) };
    });
    known.set(plan, asked);
  }
  return asked;
}

/** The key of a sheet for which the host names none: rubric, subject, occasion, rater and stage. Null for a sheet that says none of these: any other could be it. */
export function draftKeyOf(plan: Plan, { id, subject, occasion, rater, stage }: Scoresheet): string | null {
  const said = [id, subject?.id, occasion?.id ?? occasion?.date ?? occasion?.period, rater?.id, stage];
  return said.every((part) => part === undefined || part === '') ? null : [plan.rubric.id, ...said].map((part) => String(part ?? '').replaceAll(/[%/]/g, encodeURIComponent)).join('/');
}

/** This moment on this device's clock, with its offset. */
export function momentNow(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
