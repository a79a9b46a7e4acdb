import type { Rubric } from '@chamdiem/core';

/** A draft of the next version of a published rubric, which itself stays as it is. */
export function nextDraft(rubric: Rubric): Rubric {
  const { digest: _, ...content } = rubric;
  return { ...content, status: 'draft', version: nextVersion(rubric.version) };
}

/** Something other than words is expected to change, so the middle number counts up. */
export function nextVersion(version: string): string {
  const [major = '1', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}
