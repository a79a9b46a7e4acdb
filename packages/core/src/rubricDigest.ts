import { hash } from '@stablelib/sha256';
import canonicalize from 'canonicalize';
import type { Rubric } from './generated/types.ts';

// Every browser and Node has it; only the TypeScript library that leaves the DOM out does not say so.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * "sha256-…" over the rubric's RFC 8785 canonical JSON, without its own `digest`.
 * Synchronous and in plain JavaScript: pages served over http, as in a commune's intranet, have no `crypto.subtle`.
 */
export function rubricDigest(rubric: Rubric): string {
  const { digest: _, ...content } = rubric;
  const bytes = hash(new TextEncoder().encode(canonicalize(content) ?? ''));
  return `sha256-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
