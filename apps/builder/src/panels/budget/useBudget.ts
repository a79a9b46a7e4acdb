import type { Decimal } from '@chamdiem/core';
import { computed } from 'vue';
import { budgetOf } from '../../document/budget/budget.ts';
import { headingOf } from '../../document/read/titles.ts';
import { useNumbers } from '../../items/useNumbers.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';

/** The points made and declared, as they are shown. */
export function useBudget() {
  const store = useDocumentStore();
  const session = useSessionStore();
  const number = useNumbers();
  const t = useMessages();

  const budget = computed(() => budgetOf(store.document));
  const total = computed(() => budget.value.total);
  /** What the total is to be: as declared, or a hundred. */
  const base = computed((): Decimal => total.value.base ?? 100);
  const off = computed(() => total.value.made !== null && Number(total.value.made) !== Number(base.value));
  const whole = computed(() => Math.max(Number(base.value), Number(total.value.made ?? 0), 1e-9));
  const state = computed(() => (total.value.missing === null ? '' : stateOf(Number(total.value.missing)) || t.value.budget.full));
  const parts = computed(() => store.document.sections.filter(({ role = 'normal' }) => role === 'normal').map((section) => {
    const account = budget.value.sections.get(section.id);
    const missing = Number(account?.missing ?? 0);
    return {
      id: section.id,
      title: headingOf(store.document, section, session.locale) || t.value.items.untitledSection,
      off: missing !== 0,
      width: (Math.max(0, Number(account?.made ?? 0)) / whole.value) * 100,
      state: [made(account?.made ?? 0, account?.base ?? null), stateOf(missing)].filter(Boolean).join(', '),
    };
  }));

  function made(points: Decimal, declared: Decimal | null): string {
    return declared === null ? `${number.value(points)} ${t.value.items.pointsUnit}` : t.value.budget.of(number.value(points), number.value(declared));
  }

  function stateOf(missing: number): string {
    if (missing === 0) return '';
    return missing > 0 ? t.value.budget.missing(number.value(missing)) : t.value.budget.over(number.value(-missing));
  }

  return { total, base, off, state, parts, sum: computed(() => made(total.value.made ?? 0, total.value.base)) };
}
