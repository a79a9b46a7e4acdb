import type { Issue } from '@chamdiem/core';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { whereOf } from './where.ts';

/** Goes to where a problem is mended: the panel, the card or field in it, the focus there. */
export function useGoTo(): (problem: Pick<Issue, 'code' | 'path' | 'params' | 'fix'>) => void {
  const store = useDocumentStore();
  const session = useSessionStore();
  return (problem) => {
    const { panel, area, item, pointer, language } = whereOf(store.document, problem);
    session.show(area, panel);
    if (item !== null) session.select(item);
    else if (panel === 'properties') session.select();
    session.target = { panel, pointer, ...(language === undefined ? {} : { language }) };
  };
}
