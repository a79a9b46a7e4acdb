import { Award, Braces, ClipboardCheck, Database, Eye, Languages, ListTree, Scale, SearchCheck, Share2, SlidersHorizontal, Table2 } from '@lucide/vue';
import type { Panel } from './panel.ts';

/** The editor's panels, in the order of their tabs: a panel is a folder here and one line. */
export const panels: readonly Panel[] = [
  { id: 'budget', area: 'top', icon: Scale, load: () => import('./budget/Budget.vue') },
  { id: 'outline', area: 'left', icon: ListTree, load: () => import('./outline/Outline.vue') },
  { id: 'sheet', area: 'centre', icon: Table2, load: () => import('./sheet/Sheet.vue') },
  { id: 'classes', area: 'centre', icon: Award, load: () => import('./classes/Classes.vue') },
  { id: 'facts', area: 'centre', icon: Database, load: () => import('./facts/Facts.vue') },
  { id: 'languages', area: 'centre', icon: Languages, load: () => import('./languages/Languages.vue') },
  { id: 'cases', area: 'centre', icon: ClipboardCheck, load: () => import('./cases/Cases.vue') },
  { id: 'source', area: 'centre', icon: Braces, load: () => import('./source/Source.vue') },
  { id: 'export', area: 'centre', icon: Share2, load: () => import('./export/Export.vue') },
  { id: 'properties', area: 'right', icon: SlidersHorizontal, load: () => import('./properties/Properties.vue') },
  { id: 'findings', area: 'right', icon: SearchCheck, load: () => import('./findings/Findings.vue') },
  { id: 'preview', area: 'right', icon: Eye, load: () => import('./preview/Preview.vue') },
];
