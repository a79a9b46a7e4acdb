import type { Plan, Scoresheet } from '@chamdiem/core';
import { effectScope, onScopeDispose, shallowRef, watch, type EffectScope, type Ref, type ShallowRef } from 'vue';
import type { DraftStore } from './draftStore.ts';
import { useDraft, type UsedDraft } from './useDraft.ts';

export interface FormDraftOptions {
  plan(): Plan;
  /** Where the draft is kept; false for nowhere, undefined for the browser. */
  store(): DraftStore | false | undefined;
  key(): string | null;
  title(): string;
}

/** The draft of a form, which may begin, end or move to another store while the form is open: when it is no longer only read, when the host asks for it. */
export function useFormDraft(sheet: Ref<Scoresheet>, { plan, store, key, title }: FormDraftOptions): { readonly draft: Readonly<ShallowRef<UsedDraft | null>> } {
  const given = sheet.value;
  const draft = shallowRef<UsedDraft | null>(null);
  let scope: EffectScope | undefined;
  watch(store, (to) => {
    scope?.stop();
    scope = to === false ? undefined : effectScope(true);
    draft.value = scope?.run(() => useDraft(key(), sheet, { plan, given, store: to === false ? undefined : to, title })) ?? null;
  }, { immediate: true });
  onScopeDispose(() => scope?.stop());
  return { draft };
}
