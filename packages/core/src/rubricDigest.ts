import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Rubric } from './generated/types.ts';

/**
 * "sha256-…" over the rubric's RFC 8785 canonical JSON, without its own `digest`.
 * Synchronous and in plain JavaScript: pages served over http, as in a commune's intranet, have no `crypto.subtle`.
 */
export function rubricDigest(rubric: Rubric): string {
  const { digest: _, ...content } = rubric;
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalize(content) ?? '')))}`;
}
