import { shallowRef } from 'vue';
import type { LoadFailure } from './failure.ts';
import { loadJson, parseJson } from './loadJson.ts';
import type { Loaded } from './loadJson.ts';

export type SourceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** One document of an element. It comes from the property, else from the address, else from the script in the element. */
export class DocumentSource {
  /** Reactive: what is known of the document now. */
  readonly state = shallowRef<SourceState>({ kind: 'none' });
  #property: unknown;
  #url: string | null = null;
  #inline: string | null = null;
  #loading: AbortController | null = null;

  setProperty(value: unknown): void {
    this.#property = value;
    this.#read();
  }

  /** Loads again when the address is set again, also to the same one. */
  setUrl(url: string | null): void {
    this.#url = url;
    this.#read();
  }

  setInline(text: string | null): void {
    if (this.#inline === text) return;
    this.#inline = text;
    if (this.#property === undefined && this.#url === null) this.#read();
  }

  #read(): void {
    this.#loading?.abort();
    this.#loading = null;
    if (this.#property !== undefined) this.state.value = { kind: 'ready', value: this.#property };
    else if (this.#url !== null) void this.#load(this.#url);
    else if (this.#inline !== null) this.state.value = stateOf(parseJson(this.#inline, null));
    else this.state.value = { kind: 'none' };
  }

  async #load(url: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.state.value = { kind: 'loading' };
    const loaded = await loadJson(url, loading.signal).catch(() => null);
    // Another address or a property came meanwhile.
    if (loaded !== null && this.#loading === loading) this.state.value = stateOf(loaded);
  }
}

function stateOf(loaded: Loaded): SourceState {
  return loaded.ok ? { kind: 'ready', value: loaded.value } : { kind: 'failed', failure: loaded.failure };
}
