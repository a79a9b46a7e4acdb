import { computed, ref, type ComputedRef } from 'vue';
import { dayText, parseDay } from '../../text/parseDay.ts';

/** A day that is typed as dd/mm/yyyy, whatever order the browser has. */
export interface DayEntry {
  /** What stands in the field: what is typed, else the day. */
  readonly text: ComputedRef<string>;
  /** A text that is no day, unless it is being typed. */
  readonly wrong: ComputedRef<boolean>;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * Entry of a day in a text field. `read` gives the day as yyyy-mm-dd (or a moment that begins so), `write` gets it, or undefined while the text is none, with the text as typed.
 */
export function useDayEntry(read: () => string | undefined, write: (day: string | undefined, typed: string) => void): DayEntry {
  const typed = ref<string | null>(null);
  const left = ref(false);
  const text = computed(() => typed.value ?? dayText(read() ?? ''));
  const wrong = computed(() => (left.value || typed.value === null) && text.value.trim() !== '' && parseDay(text.value) === null);

  return {
    text,
    wrong,
    type(entered) {
      typed.value = entered;
      left.value = false;
      write(parseDay(entered) ?? undefined, entered);
    },
    /** A text that is no day stays, with what is wrong with it: here, unless whoever it was written to keeps it. */
    leave() {
      left.value = true;
      if (text.value.trim() === '' || parseDay(text.value) !== null || read() === text.value.trim()) typed.value = null;
    },
  };
}
