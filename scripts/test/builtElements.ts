import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    elements: string;
  }
}

/** The folder of the elements for pages without a bundler, as the setup of the page tests built them. */
export const builtElements = (): string => inject('elements');
