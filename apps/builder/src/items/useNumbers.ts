import type { Decimal } from '@chamdiem/core';
import { computed, type ComputedRef } from 'vue';
import { useMessages } from '../messages/useMessages.ts';
import { writeDecimal } from '../text/decimal.ts';

/** Writes numbers with the decimal sign of the screen's language. */
export function useNumbers(): ComputedRef<(value: Decimal) => string> {
  const t = useMessages();
  return computed(() => (value: Decimal) => writeDecimal(value, t.value.common.decimalSign === ','));
}
