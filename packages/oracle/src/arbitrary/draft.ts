import type { Rubric } from '../types/rubric.ts';
import type { Role } from '../types/terms.ts';
import type { Scope } from './scope.ts';

/** Which side of zero the points must stay on: a bonus is never negative, a deduction never positive. */
export type Sign = 'normal' | 'bonus' | 'deduction';

/** What the makers of methods need to know of the criterion that is being made. */
export interface Draft {
  readonly scope: Scope;
  readonly rubric: Rubric;
  readonly id: string;
  readonly sign: Sign;
  readonly ownMayBeNa: boolean;
}

/** bonus and deduction reach down to everything inside. */
export function signOf(around: readonly { role?: Role | undefined }[]): Sign {
  return around.map(({ role }) => role).find((role) => role === 'bonus' || role === 'deduction') ?? 'normal';
}
