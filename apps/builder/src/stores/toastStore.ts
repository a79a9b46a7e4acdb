import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** A short message at the edge of the screen, with at most one action such as "undo". */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'success' | 'warning' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is closed. */
  readonly sticky: boolean;
}

/** Toasts on the screen, oldest first. */
export const useToastStore = defineStore('toasts', () => {
  const toasts = shallowRef<readonly Toast[]>([]);
  /** What they stand at the foot of; the window while null. */
  const ground = shallowRef<HTMLElement | null>(null);
  let lastId = 0;

  function show(text: string, options: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
    lastId += 1;
    toasts.value = [...toasts.value, { tone: 'plain', sticky: false, ...options, id: lastId, text }];
    return lastId;
  }

  function close(id: number): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  }

  /** Takes away what could be done about it; the text stays. */
  function settle(id: number): void {
    toasts.value = toasts.value.map(({ action, ...toast }) => (toast.id === id || action === undefined ? toast : { ...toast, action }));
  }

  return { toasts, ground, show, close, settle };
});
