import type { Panel } from './panel.ts';

/** The editor's panels, in the order of their tabs: a panel is a folder here and one line. */
export const panels: readonly Panel[] = [];
