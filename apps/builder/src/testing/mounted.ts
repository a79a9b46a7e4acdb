import '../styles/index.css';
import '@chamdiem/vue/style.css';
import { createPinia, disposePinia, getActivePinia, setActivePinia, type Pinia } from 'pinia';
import { TooltipProvider } from 'reka-ui';
import { createApp, h, type Component } from 'vue';
import type { Locale } from '../messages/locale.ts';
import { loadMessages } from '../messages/useMessages.ts';
import { useSessionStore } from '../stores/sessionStore.ts';

export interface Mounted {
  readonly element: HTMLElement;
  readonly unmount: () => void;
}

/** A fresh set of stores, in a language whose texts are loaded. Those before it end, and with them the worker of their analysis. */
export async function freshStores(locale: Locale = 'vi'): Promise<Pinia> {
  const before = getActivePinia();
  if (before !== undefined) disposePinia(before);
  const pinia = createPinia();
  setActivePinia(pinia);
  await loadMessages(locale);
  useSessionStore().locale = locale;
  return pinia;
}

/** A component of the builder in a page, as the app would show it. Props are read anew whenever they change. */
export function mounted(pinia: Pinia, component: Component, props: () => Record<string, unknown> = () => ({}), slot?: () => unknown): Mounted {
  const element = document.createElement('div');
  document.body.classList.add('cd-root');
  document.body.append(element);
  const app = createApp({ render: () => h(TooltipProvider, null, { default: () => h(component, props(), slot === undefined ? undefined : { default: slot }) }) });
  app.use(pinia).mount(element);
  return {
    element,
    unmount: () => {
      app.unmount();
      element.remove();
    },
  };
}
