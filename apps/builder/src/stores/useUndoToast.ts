import { watch } from 'vue';
import { useMessages } from '../messages/useMessages.ts';
import { useDocumentStore } from './documentStore.ts';
import { useToastStore, type Toast } from './toastStore.ts';

/** Says what was done to the open document and offers to undo it, for as long as undoing would undo just that. */
export function useUndoToast(): (text: string, tone?: Toast['tone']) => void {
  const store = useDocumentStore();
  const toasts = useToastStore();
  const t = useMessages();
  return (text, tone = 'plain') => {
    const done = store.document;
    const id = toasts.show(text, { tone, action: { label: t.value.common.undo, run: () => store.undo() } });
    const stop = watch(() => store.document === done && store.readOnly === null, (last) => {
      if (last) return;
      stop();
      // Of a document that was left there is nothing more to say.
      if (store.readOnly === null) toasts.settle(id);
      else toasts.close(id);
    }, { flush: 'sync' });
  };
}
