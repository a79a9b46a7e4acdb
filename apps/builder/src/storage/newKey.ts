/** A name that no other rubric of this browser has. `crypto.randomUUID` is missing on plain http; this is not. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
