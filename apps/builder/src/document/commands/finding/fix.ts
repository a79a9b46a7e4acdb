import { applyFix, type Fix } from '@chamdiem/core';
import { command } from '../../command.ts';

/** Mends what a finding found. A fix belongs to the document that it was made for: one whose places are gone changes nothing. */
export const fixFinding = command('finding.fix', {
  run: (document, { fix }: { readonly fix: Fix; readonly title?: string }) => {
    try {
      return applyFix(document, fix);
    } catch (error) {
      if (error instanceof RangeError) return document;
      throw error;
    }
  },
  title: (_, { title }) => title,
});
