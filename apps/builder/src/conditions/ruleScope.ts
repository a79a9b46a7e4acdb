import type { Rubric, RowTable } from '@chamdiem/core';
import { inject, provide, type ComputedRef, type InjectionKey } from 'vue';
import type { Ranges } from '../analysis/ranges.ts';

/** What a condition or term may speak about where it stands. */
export interface RuleScope {
  readonly rubric: Rubric;
  /** What numbers can come to; null while the document has no valid form yet. */
  readonly ranges: Ranges | null;
  /** The table whose rows are looked at, inside a term over rows. */
  readonly table: RowTable | null;
}

const key: InjectionKey<ComputedRef<RuleScope>> = Symbol('rule scope');

export function provideRuleScope(scope: ComputedRef<RuleScope>): void {
  provide(key, scope);
}

export function useRuleScope(): ComputedRef<RuleScope> {
  const scope = inject(key);
  if (scope === undefined) throw new Error('a condition editor stands inside a RuleField');
  return scope;
}
