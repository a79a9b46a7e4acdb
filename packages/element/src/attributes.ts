/** Attributes as they are written in a template: an address or a word, and true for those that are only there or not. */
export interface ElementAttributes {
  rubric?: unknown;
  'rubric-src'?: string;
  'sheet-src'?: string;
  sheet?: unknown;
  locale?: string;
  theme?: 'light' | 'dark' | 'contrast' | 'auto';
  font?: 'inherit';
}

export interface FormAttributes extends ElementAttributes {
  name?: string;
  layout?: 'whole' | 'section' | 'criterion' | 'table';
  entry?: 'award' | 'deduct';
  blind?: boolean;
  readonly?: boolean;
  overrides?: boolean;
  required?: boolean;
  draft?: 'off';
  'draft-key'?: string;
}

export interface ResultAttributes extends ElementAttributes {
  report?: unknown;
  summary?: boolean;
}
