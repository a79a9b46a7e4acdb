import { computed, type ComputedRef } from 'vue';
import { firstLanguage } from '../document/read/titles.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';

/** The language in which texts of the document are edited: that of the screen where the document has it, else the document's first. */
export function useLanguage(): ComputedRef<string> {
  const store = useDocumentStore();
  const session = useSessionStore();
  return computed(() => (store.document.languages.includes(session.locale) ? session.locale : firstLanguage(store.document)));
}
