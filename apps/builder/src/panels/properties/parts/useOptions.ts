import type { Criterion, Method } from '@chamdiem/core';
import { useDocumentStore } from '../../../stores/documentStore.ts';

/** Writes options of a criterion's method; an option that is undefined goes away. */
export function useOptions<M extends Method>(read: () => { readonly criterion: Criterion; readonly method: M }) {
  const store = useDocumentStore();
  return <K extends keyof M & string>(part: K, value: M[K] | undefined): void => {
    const { criterion, method } = read();
    const next: Record<string, unknown> = { ...method };
    if (value === undefined) delete next[part];
    else next[part] = value;
    store.dispatch('method.set', { id: criterion.id, method: next as unknown as Method, part });
  };
}
