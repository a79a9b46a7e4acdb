import type { AccrualMethod, BandsMethod, CountMethod, Criterion, NumberDomain, Term } from '@chamdiem/core';
import { useDocumentStore } from '../../../stores/documentStore.ts';

/** A number that the rater answers or that is computed: never both. */
export type Asked = { readonly answer: NumberDomain } | { readonly term: Term };

type AskingMethod = AccrualMethod | BandsMethod | CountMethod;

/** Writes where a method's number comes from. */
export function useAsked(read: () => { readonly criterion: Criterion; readonly method: AskingMethod }): (asked: Asked) => void {
  const store = useDocumentStore();
  return (asked) => {
    const { criterion, method } = read();
    const { answer: _, of: __, ...rest } = method;
    store.dispatch('method.set', { id: criterion.id, method: { ...rest, ...('term' in asked ? { of: asked.term } : asked) } as AskingMethod, part: 'asked' });
  };
}
