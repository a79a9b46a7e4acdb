import { rubricDigest } from '@chamdiem/core';
import { command } from '../../command.ts';
import { frozen } from '../../frozen.ts';
import { textIn } from '../../read/titles.ts';

/** Seals the rubric: from here on its content is what the digest says. */
export const publishRubric = command('rubric.publish', {
  run: (document, { version }: { readonly version: string }) => {
    const { digest: _, ...content } = document;
    const published = { ...content, version, status: 'published' as const };
    return frozen({ ...published, digest: rubricDigest(published) });
  },
  title: (document) => textIn(document, document.title),
});
