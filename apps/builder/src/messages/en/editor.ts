import type { editor as vi } from '../vi/editor.ts';

export const editor: typeof vi = {
  home: 'My rubrics',
  regions: { left: 'Outline', centre: 'Editing', right: 'Details' },
  resizeLeft: 'Width of the outline',
  resizeRight: 'Width of the right side',
  regionTabs: 'Working regions',
  noPanel: 'No panel here yet',
  panelFailed: 'This part of the program did not load. Your data is safe; check the network and open the page again.',
};
