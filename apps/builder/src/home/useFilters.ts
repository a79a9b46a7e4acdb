import { computed, ref } from 'vue';
import type { RubricRecord } from '../storage/records.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { matchesSearch } from '../text/matchesSearch.ts';
import { textOf } from '../text/textOf.ts';

export interface FilterValues {
  search: string;
  status: 'all' | 'draft' | 'published' | 'archived';
  tag: string;
  sort: 'saved' | 'title' | 'created';
}

const none: FilterValues = { search: '', status: 'all', tag: '', sort: 'saved' };

/** Which of my rubrics are shown, in which order. What is archived shows only when asked for. */
export function useFilters(records: () => readonly RubricRecord[]) {
  const session = useSessionStore();
  const filters = ref<FilterValues>({ ...none });
  const title = (record: RubricRecord) => textOf(record.title, session.locale);
  const shown = computed(() => records().filter((record) => fits(record, filters.value)).toSorted(orders[filters.value.sort](title, session.locale)));
  const tags = computed(() => [...new Set(records().flatMap((record) => record.tags))].toSorted());
  return { filters, shown, tags, clear: () => void (filters.value = { ...none, sort: filters.value.sort }) };
}

export function statusOf(record: RubricRecord): 'draft' | 'published' | 'archived' {
  return record.archived ? 'archived' : record.status;
}

function fits(record: RubricRecord, { search, status, tag }: FilterValues): boolean {
  const own = statusOf(record);
  return (status === 'all' ? own !== 'archived' : own === status) && (tag === '' || record.tags.includes(tag)) && matchesSearch(search, [...Object.values(record.title), record.id, ...record.tags]);
}

type Order = (title: (record: RubricRecord) => string, locale: string) => (a: RubricRecord, b: RubricRecord) => number;

const orders: Record<FilterValues['sort'], Order> = {
  saved: () => (a, b) => b.savedAt - a.savedAt,
  created: () => (a, b) => b.createdAt - a.createdAt,
  title: (title, locale) => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return (a, b) => compare(title(a), title(b));
  },
};
