import { computed, type ComputedRef } from 'vue';
import { firstLanguage } from '../document/read/titles.ts';
import { useDocumentStore } from './documentStore.ts';
import { useSessionStore } from './sessionStore.ts';

/** The language in which the document's texts are written here: that of the screen where the document has it, else its first. */
export function useContentLanguage(): ComputedRef<string> {
  const store = useDocumentStore();
  const session = useSessionStore();
  return computed(() => (store.document.languages?.includes(session.locale) === true ? session.locale : firstLanguage(store.document)));
}
