import { Award, ClipboardCheck, Database, Eye, ListTree, Scale, SearchCheck, SlidersHorizontal, Table2 } from '@lucide/vue';
import type { Panel } from './panel.ts';

/** The editor's panels, in the order of their tabs: a panel is a folder here and one line. */
export const panels: readonly Panel[] = [
  { id: 'budget', area: 'top', icon: Scale, load: () => import('./budget/Budget.vue') },
  { id: 'outline', area: 'left', icon: ListTree, load: () => import('./outline/Outline.vue') },
  { id: 'sheet', area: 'centre', icon: Table2, load: () => import('./sheet/Sheet.vue') },
  { id: 'classes', area: 'centre', icon: Award, load: () => import('./classes/Classes.vue') },
  { id: 'facts', area: 'centre', icon: Database, load: () => import('./facts/Facts.vue') },
  { id: 'cases', area: 'centre', icon: ClipboardCheck, load: () => import('./cases/Cases.vue') },
  { id: 'properties', area: 'right', icon: SlidersHorizontal, load: () => import('./properties/Properties.vue') },
  { id: 'findings', area: 'right', icon: SearchCheck, load: () => import('./findings/Findings.vue') },
  { id: 'preview', area: 'right', icon: Eye, load: () => import('./preview/Preview.vue') },
];
