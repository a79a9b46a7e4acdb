import type { CriterionState, Role } from '../generated/types.ts';
import type { Answered } from './answers.ts';

/** What a report and its sheet say of a criterion. */
export interface Figures {
  readonly id: string;
  readonly state: CriterionState;
  readonly role: Role;
  readonly answer: Answered;
  readonly points: number | null;
  /** The exact value where the shown number differs from it. */
  readonly exact: string | undefined;
  readonly max: number | null;
}
