/** Whether this tab may edit a rubric: only one tab may at a time. */
export type LeaseState = 'asking' | 'held' | 'elsewhere';

export interface Lease {
  /** Takes the right to edit away from the tab that has it. */
  readonly take: () => void;
  readonly release: () => void;
}

/** Asks for the right to edit; `onState` hears of every change, also of its loss to another tab. */
export type RequestLease = (name: string, onState: (state: LeaseState) => void) => Lease;
