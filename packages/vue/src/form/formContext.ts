import type { Evidence, InputRef } from '@chamdiem/core';
import type { ComputedRef, WritableComputedRef } from 'vue';
import { createContext } from '../createContext.ts';
import type { UsedScoresheet } from '../sheet/useScoresheet.ts';

/** Stores a file where the host keeps files, and says what the sheet is to name; an error's message is shown to the rater. */
export type Attach = (file: File, criterionId: string) => Promise<Evidence>;

export type Entry = 'award' | 'deduct';

/** What the parts of a form share. */
export interface FormContext {
  readonly sheet: UsedScoresheet;
  /** Makes ids of elements that other elements name. */
  readonly uid: string;
  readonly readonly: ComputedRef<boolean>;
  /** No totals, sums or class are shown. */
  readonly blind: ComputedRef<boolean>;
  readonly entry: WritableComputedRef<Entry>;
  /** The rubric or the host says how points are entered; otherwise the rater chooses. */
  readonly entryFixed: ComputedRef<boolean>;
  /** Points may be given in place of the method's. */
  readonly overrides: ComputedRef<boolean>;
  readonly attach: ComputedRef<Attach | undefined>;
  /** How levels are laid out; undefined leaves it to the criterion. */
  readonly levelLook: ComputedRef<'rows' | 'segments' | 'grid' | undefined>;
  /** Brings a part of the form into sight and focus. */
  go(to: InputRef | FormPlace): void;
}

/** What a host can name of a form, to send the rater there or to show it. */
export interface FormPart {
  readonly kind: 'section' | 'criterion' | 'fact';
  readonly id: string;
}

/** Parts of a form that are no input of a report. */
export interface FormPlace {
  readonly kind: 'section' | 'header' | 'facts' | 'decision';
  readonly id: string;
}

export const [provideForm, injectForm] = createContext<FormContext>('form');

/** The id of the element that shows a part of the form. */
export function anchorOf(uid: string, { kind, id }: InputRef | FormPlace): string {
  return `${uid}-${kind}-${id}`;
}
