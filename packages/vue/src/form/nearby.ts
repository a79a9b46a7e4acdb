import { nextTick, onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue';
import { createContext } from '../createContext.ts';
import { whenIdle } from '../whenIdle.ts';

/** Puts the controls of a criterion on the page once it comes near what is in sight. */
export interface Nearby {
  /** Whether the controls of this card stand on the page; they stay once they do. */
  follow(card: Readonly<ShallowRef<HTMLElement | null>>): Readonly<ShallowRef<boolean>>;
  /** Shows a card, and those beside it, wherever they are: somebody is going there. */
  show(card: Element): Promise<void>;
}

export const [provideNearby, injectNearby] = createContext<Nearby>('nearby');

/** The first cards of a page stand at once. */
const FIRST = 3;
/** So many cards before and after the one that somebody goes to. */
const BESIDE = 2;
/** Up to so many criteria are all shown when nothing else is to be done; of more, those that come near. */
const MANY = 200;
/** For so many milliseconds at a time. */
const SLICE = 8;

/** @param count how many criteria the form has. */
export function useNearby(count: () => number): Nearby {
  const waiting = new Map<Element, ShallowRef<boolean>>();
  let made = 0;
  let stopFilling: (() => void) | undefined;
  const observer = typeof IntersectionObserver === 'undefined' ? null : new IntersectionObserver((cards) => {
    for (const { isIntersecting, target } of cards) if (isIntersecting) showOne(target);
  // A screen ahead in both directions, also inside a box of the host that scrolls.
  }, { rootMargin: '100% 0px', scrollMargin: '100% 0px' });

  function showOne(card: Element): void {
    const shown = waiting.get(card);
    if (shown === undefined) return;
    shown.value = true;
    forget(card);
  }

  function forget(card: Element): void {
    waiting.delete(card);
    observer?.unobserve(card);
  }

  /** Next to next, and away again as soon as somebody might wait. */
  async function fill(): Promise<void> {
    const end = performance.now() + SLICE;
    while (waiting.size > 0 && performance.now() < end) {
      showOne(waiting.keys().next().value!);
      await nextTick();
    }
    fillLater();
  }

  function fillLater(): void {
    stopFilling?.();
    stopFilling = waiting.size === 0 || count() > MANY ? undefined : whenIdle(() => void fill());
  }

  /** What goes on paper goes there whole. */
  function showAll(): void {
    for (const card of waiting.keys()) showOne(card);
  }

  onMounted(() => addEventListener('beforeprint', showAll));
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', showAll);
    observer?.disconnect();
    stopFilling?.();
    waiting.clear();
  });

  return {
    follow(card) {
      if (made === 0) void nextTick(() => (made = 0));
      made += 1;
      const shown = shallowRef(made <= FIRST);
      if (shown.value) return shown;
      onMounted(() => {
        if (observer === null) shown.value = true;
        else {
          waiting.set(card.value!, shown);
          observer.observe(card.value!);
          if (waiting.size === 1) fillLater();
        }
      });
      onBeforeUnmount(() => forget(card.value!));
      return shown;
    },
    show(card) {
      const cards = [...waiting.keys()];
      const at = cards.indexOf(card);
      if (at >= 0) for (const each of cards.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)) showOne(each);
      return nextTick();
    },
  };
}
