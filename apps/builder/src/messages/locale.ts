/** Languages of the builder's own text. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];
