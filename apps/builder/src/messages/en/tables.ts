import type { Messages } from '../vi/index.ts';

export const tables: Messages['tables'] = {
  title: 'From an Excel or Word table',
};
