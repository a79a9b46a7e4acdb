import { shallowRef } from 'vue';
import type { LoadFailure } from './failure.ts';
import { loadJson, parseJson } from './loadJson.ts';
import type { Loaded } from './loadJson.ts';

export type SourceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly retry: (() => void) | null };

/** One document of an element. It comes from the property, else from the address, else from the script in the element. */
export class DocumentSource {
  /** Reactive: what is known of the document now. */
  readonly state = shallowRef<SourceState>({ kind: 'none' });
  readonly #refuse: (value: unknown) => LoadFailure | null;
  #property: unknown;
  #url: string | null = null;
  #inline: string | null = null;
  #loading: AbortController | null = null;

  constructor(refuse: (value: unknown) => LoadFailure | null = () => null) {
    this.#refuse = refuse;
  }

  get value(): unknown {
    const state = this.state.value;
    return state.kind === 'ready' ? state.value : undefined;
  }

  setProperty(value: unknown): void {
    this.#property = value ?? undefined;
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
    if (this.#property !== undefined) this.#take({ ok: true, value: this.#property }, null);
    else if (this.#url !== null) void this.#load(this.#url);
    else if (this.#inline !== null) this.#take(parseJson(this.#inline, null), null);
    else this.state.value = { kind: 'none' };
  }

  async #load(url: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.state.value = { kind: 'loading' };
    const loaded = await loadJson(url, loading.signal);
    // Null, or no longer the newest: another address or a property came meanwhile.
    if (loaded !== null && this.#loading === loading) this.#take(loaded, () => this.#read());
  }

  #take(loaded: Loaded, retry: (() => void) | null): void {
    const failure = loaded.ok ? this.#refuse(loaded.value) : loaded.failure;
    this.state.value = loaded.ok && failure === null ? { kind: 'ready', value: loaded.value } : { kind: 'failed', failure: failure!, retry };
  }
}
