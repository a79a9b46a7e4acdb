import { nextTick, watch, type Ref } from 'vue';
import type { PanelId } from '../panels/panel.ts';
import { useSessionStore, type Target } from '../stores/sessionStore.ts';
import { reveal } from './reveal.ts';

/** Shows in a panel what the session asks for, also when the panel is only just loaded. `prepare` brings the part onto the page where a panel shows only some of it. */
export function useReveal(panel: PanelId, root: Readonly<Ref<HTMLElement | null | undefined>>, prepare?: (target: Target) => void): void {
  const session = useSessionStore();
  watch([() => session.target, root] as const, async ([target, element]) => {
    if (target?.panel !== panel || !element) return;
    prepare?.(target);
    await nextTick();
    await reveal(element, target.pointer);
    if (session.target === target) session.target = null;
  }, { immediate: true, flush: 'post' });
}
