import type { common as vi } from '../vi/common.ts';

export const common: typeof vi = {
  product: 'Chấm Điểm',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  delete: 'Delete',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More actions',
  optional: 'optional',
  loading: 'Loading…',
  copy: 'Copy',
  copied: 'Copied',
  notifications: 'Notifications',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  untitled: 'Untitled',
};
