import type { LoadFailure } from './failure.ts';

export type Loaded = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: LoadFailure };

/** Fetches a document; that it does not arrive is a value, to be said in words. Null when it was called off. */
export async function loadJson(url: string, signal: AbortSignal): Promise<Loaded | null> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { ok: false, failure: { kind: 'refused', url, status: response.status } };
    return parseJson(await response.text(), url);
  } catch {
    return signal.aborted ? null : { ok: false, failure: { kind: 'unreachable', url } };
  }
}

/** Reads a document; the address is null for one that stands in the page. */
export function parseJson(text: string, url: string | null): Loaded {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, failure: { kind: 'not-json', url } };
  }
}
