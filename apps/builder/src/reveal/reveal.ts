import { nextTick } from 'vue';
import './reveal.css';

const patience = 12;
const controls = 'input, select, textarea, button, summary, [tabindex]';

/**
 * Brings the part of a panel that edits a place of the document into sight and puts the focus there.
 * Elements say what they edit in `data-at`: a JSON Pointer, the rest of one inside another such element, or "." for the place of that one.
 * What is folded hears `reveal` and opens, until nothing nearer appears. False when the panel shows no part of the place.
 */
export async function reveal(root: HTMLElement, pointer: string): Promise<boolean> {
  let found: HTMLElement | null = null;
  for (let quiet = 0; quiet < (found === null ? patience : 3); quiet += 1) {
    const next = nearest(root, pointer);
    if (next !== null && next !== found) {
      found = next;
      quiet = 0;
      open(found);
    }
    await nextTick();
    await new Promise(requestAnimationFrame);
  }
  if (found === null) return false;
  found.scrollIntoView({ block: 'center' });
  const control = focusable(found, root);
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
  point(found);
  return true;
}

/** The innermost element on the way to a place; of several for one place the last, which stands inside. */
export function nearest(root: HTMLElement, pointer: string): HTMLElement | null {
  let best: { readonly element: HTMLElement; readonly length: number } | null = null;
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-at]')]) {
    if (element.dataset['at'] === undefined) continue;
    const at = addressOf(element);
    if ((pointer === at || pointer.startsWith(`${at}/`)) && at.length >= (best?.length ?? -1)) best = { element, length: at.length };
  }
  return best?.element ?? null;
}

/** The JSON Pointer that an element's marks say. */
export function addressOf(element: HTMLElement): string {
  const at = element.dataset['at'] ?? '';
  if (at === '' || at.startsWith('/')) return at;
  const around = element.parentElement?.closest<HTMLElement>('[data-at]') ?? null;
  const outer = around === null ? '' : addressOf(around);
  return at === '.' ? outer : `${outer}/${at}`;
}

function open(element: HTMLElement): void {
  element.dispatchEvent(new CustomEvent('reveal', { bubbles: true }));
  for (let details = element.closest('details'); details !== null; details = details.parentElement?.closest('details') ?? null) details.open = true;
}

/** What can be used in an element, or around it where there is only text. */
function focusable(element: HTMLElement, root: HTMLElement): HTMLElement | null {
  if (element.matches(controls)) return element;
  const inside = [...element.querySelectorAll<HTMLElement>(controls)].find((each) => each.tabIndex >= 0 && !each.matches(':disabled'));
  if (inside !== undefined) return inside;
  const around = element === root ? null : (element.parentElement?.closest<HTMLElement>('[data-at]') ?? null);
  return around === null ? null : focusable(around, root);
}

/** Shows for a moment what is meant. */
function point(element: HTMLElement): void {
  element.removeAttribute('data-revealed');
  // Read, so that the mark starts anew on the same element.
  void element.offsetWidth;
  element.setAttribute('data-revealed', '');
  element.addEventListener('animationend', () => element.removeAttribute('data-revealed'), { once: true });
}
