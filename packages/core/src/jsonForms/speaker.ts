import type { Text } from '../generated/types.ts';
import { en } from './labels/en.ts';
import type { JsonFormsLabels } from './labels/labels.ts';
import { vi } from './labels/vi.ts';

export interface Speaker {
  readonly labels: JsonFormsLabels;
  /** A text of the rubric in the wanted language, else in the first that it has. */
  text(text: Text): string;
  /** With the number that is printed before it. */
  titled(part: { readonly code?: string; readonly title: Text }): string;
}

export function speaker(locale: string): Speaker {
  const language = locale.split('-')[0] ?? locale;
  const text = (of: Text): string => (Object.hasOwn(of, language) ? of[language] : Object.values(of)[0]) ?? '';
  return {
    labels: language === 'vi' ? vi : en,
    text,
    titled: ({ code, title }) => (code === undefined ? text(title) : `${code} ${text(title)}`),
  };
}
