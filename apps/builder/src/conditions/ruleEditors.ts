import { inject, provide, type Component, type InjectionKey } from 'vue';

/** Conditions hold terms and terms hold conditions: each reaches the other here, so that no file imports another in a circle. */
export interface RuleEditors {
  /** One condition with everything in it. */
  readonly ConditionEditor: Component;
  /** Conditions under each other, which can be moved, duplicated and removed. */
  readonly ConditionList: Component;
  /** A button that offers every kind of condition. */
  readonly ConditionAdd: Component;
  /** One number. */
  readonly TermEditor: Component;
}

const key: InjectionKey<RuleEditors> = Symbol('rule editors');

export function provideRuleEditors(editors: RuleEditors): void {
  provide(key, editors);
}

export function useRuleEditors(): RuleEditors {
  const editors = inject(key);
  if (editors === undefined) throw new Error('a condition editor stands inside a RuleField');
  return editors;
}
