import type { Component } from 'vue';
import type { Messages } from '../messages/useMessages.ts';

export type PanelId = keyof Messages['panels'];

/** Where a panel stands: beside the work on either side, in the middle, or in the bar that is always in sight. */
export type PanelArea = 'top' | 'left' | 'centre' | 'right';

/** One panel of the editor. Its title is `messages.panels[id]`. */
export interface Panel {
  readonly id: PanelId;
  readonly area: PanelArea;
  readonly icon: Component;
  readonly load: () => Promise<{ default: Component }>;
}
