/** What keys do beyond one criterion. */
export interface KeyActions {
  nextGap(): void;
  help(): void;
  /** Goes to the next page (1) or the one before (-1); false when there is none. */
  turnPage(by: 1 | -1): Promise<boolean>;
  /** Puts a card on the page with its controls. */
  show(card: Element): Promise<void>;
}

/** Acts on a key pressed inside the form. Keys belong to the text while somebody types, and to a choice where it uses them itself. */
export function handleKey(event: KeyboardEvent, root: HTMLElement, actions: KeyActions): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return;
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (by !== null && (event.altKey || !usesArrows(target))) {
    event.preventDefault();
    void moveBy(by, target, root, actions);
    return;
  }
  if (event.altKey || isTyping(target)) return;
  const card = target.closest<HTMLElement>('[data-cd-criterion]');
  // Caps Lock is no other key.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (act(key, card, actions)) event.preventDefault();
}

/** True when the key did something and must not do anything else. */
function act(key: string, card: HTMLElement | null, actions: KeyActions): boolean {
  if (key === '?') actions.help();
  else if (key === 'g') actions.nextGap();
  else if (card === null) return false;
  else if (/^[0-9]$/.test(key)) return choose(Number(key), card);
  else if (key === 'c' && card.querySelector('.cd-comment') !== null) card.querySelector<HTMLElement>('.cd-comment textarea')!.focus();
  else {
    const button = card.querySelector<HTMLElement>(`[data-cd-key="${CSS.escape(key)}"]`);
    if (button === null) return false;
    button.click();
    if (key === 'Delete') card.focus();
  }
  return true;
}

/** Chooses the level of that number; where a number is asked for, the digit is typed into its field. */
function choose(number: number, card: HTMLElement): boolean {
  const radios = card.querySelectorAll<HTMLInputElement>('.cd-choice-input:not(:disabled)');
  if (radios.length > 0) {
    radios[number - 1]?.click();
    card.focus({ preventScroll: true });
    return true;
  }
  const field = card.querySelector<HTMLInputElement>('.cd-number-input:not([readonly])');
  field?.focus();
  field?.select();
  return false;
}

async function moveBy(by: 1 | -1, from: HTMLElement, root: HTMLElement, actions: KeyActions): Promise<void> {
  const cards = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-cd-criterion]')];
  const here = from.closest<HTMLElement>('[data-cd-criterion]');
  const list = cards();
  const follows = (card: HTMLElement): boolean => (from.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = here === null ? (by > 0 ? list.find(follows) : list.findLast((card) => !follows(card))) : list[list.indexOf(here) + by];
  if (next !== undefined) await focusCard(next, actions);
  else if (await actions.turnPage(by)) {
    const turned = cards().at(by > 0 ? 0 : -1);
    if (turned !== undefined) await focusCard(turned, actions);
  }
}

async function focusCard(card: HTMLElement, { show }: KeyActions): Promise<void> {
  card.focus({ preventScroll: true });
  await show(card);
  card.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: HTMLElement): boolean {
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}

function usesArrows(target: HTMLElement): boolean {
  return isTyping(target) || target.matches('input[type="radio"], summary, dialog, dialog *');
}
