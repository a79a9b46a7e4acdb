import { useEventListener } from '@vueuse/core';

/** F6 goes from one part of the editor to the next, Shift+F6 back: where the keyboard was in it, or to its first control. */
export function useRegionKeys(): void {
  const last = new WeakMap<Element, HTMLElement>();
  const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => part.checkVisibility());

  useEventListener(document, 'focusin', ({ target }) => {
    const part = (target as Element).closest('[data-part]');
    if (part !== null) last.set(part, target as HTMLElement);
  });

  useEventListener(window, 'keydown', (event) => {
    if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return;
    event.preventDefault();
    const all = parts();
    const here = document.activeElement?.closest('[data-part]') ?? document.activeElement;
    const after = (part: Element): boolean => here !== null && (here.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const before = (part: Element): boolean => part !== here && !after(part);
    const next = event.shiftKey ? (all.findLast(before) ?? all.at(-1)) : (all.find(after) ?? all[0]);
    if (next !== undefined) goInto(next, last.get(next));
  });
}

function goInto(part: HTMLElement, before: HTMLElement | undefined): void {
  const standing = before?.isConnected === true && before.checkVisibility() ? before : undefined;
  (standing ?? part.querySelector<HTMLElement>(chosen) ?? part.querySelector<HTMLElement>('button:not(:disabled), a[href]'))?.focus();
}

/** Of a tree or of tabs, the one that stands for all of them. */
const chosen = ':is([role="treeitem"][tabindex="0"], [role="tab"][data-state="active"])';
