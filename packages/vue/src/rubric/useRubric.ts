import { readRubric, type Issue, type Plan, type Rubric } from '@chamdiem/core';
import { computed, toRaw, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue';

export interface UsedRubric {
  readonly rubric: ComputedRef<Rubric | null>;
  readonly plan: ComputedRef<Plan | null>;
  /** What is wrong with the rubric; without errors these are hints. */
  readonly issues: ComputedRef<readonly Issue[]>;
}

interface Checked {
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
}

/** Checks a rubric from anywhere and compiles it; the same document again costs nothing. */
export function useRubric(input: MaybeRefOrGetter<unknown>): UsedRubric {
  // What is checked is frozen, which a reactive proxy of the host does not survive.
  const checked = computed(() => checkedOf(toRaw(toValue(input))));
  return {
    rubric: computed(() => checked.value.plan?.rubric ?? null),
    plan: computed(() => checked.value.plan),
    issues: computed(() => checked.value.issues),
  };
}

const known = new WeakMap<object, Checked>();

function checkedOf(input: unknown): Checked {
  const kept = typeof input === 'object' && input !== null ? known.get(input) : undefined;
  if (kept !== undefined) return kept;
  const read = readRubric(input);
  const checked: Checked = { plan: read.ok ? read.value : null, issues: read.issues };
  if (typeof input === 'object' && input !== null && Object.isFrozen(input)) known.set(input, checked);
  return checked;
}
