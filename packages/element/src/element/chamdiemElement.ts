import { createApp, shallowReactive } from 'vue';
import type { App, VNode } from 'vue';
import { addLanguage } from '../languages/languages.ts';
import { DocumentSource } from '../source/documentSource.ts';
import { inlineDocuments } from '../source/inlineDocuments.ts';
import { adoptStyles } from '../styles/adoptStyles.ts';
import { HtmlElement } from './htmlElement.ts';
import { upgradeProperties } from './reflect.ts';

/** A custom element around Vue components: a shadow root with adopted styles, and an application that lives while the element is in a document. */
export abstract class ChamdiemElement extends HtmlElement {
  static readonly observedAttributes: readonly string[] = ['rubric-src', 'sheet-src', 'locale', 'theme', 'font'];
  /** Makes a language known to all elements of this page. */
  static readonly addLanguage = addLanguage;

  protected readonly rubricSource = new DocumentSource();
  protected readonly sheetSource = new DocumentSource();
  /** The attributes, for what is shown: Vue follows them. */
  protected readonly attributeValues = shallowReactive<Record<string, string | null>>({});
  protected readonly frame: HTMLElement;
  #app: App | null = null;
  readonly #inline = new MutationObserver(() => this.#readInline());

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    this.frame = this.ownerDocument.createElement('div');
    this.frame.className = 'cd-frame';
    root.append(this.frame);
  }

  /** What stands in the frame; called again when anything that it read has changed. */
  protected abstract content(): VNode;

  connectedCallback(): void {
    upgradeProperties(this);
    this.#inline.observe(this, { childList: true, subtree: true, characterData: true });
    this.#readInline();
    if (this.#app !== null) return;
    this.#app = createApp({ render: () => this.content() });
    this.#app.mount(this.frame);
  }

  disconnectedCallback(): void {
    this.#inline.disconnect();
    // An element that is moved is disconnected and connected again at once: what it shows, and the focus in it, may stay.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#app?.unmount();
      this.#app = null;
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    this.attributeValues[name] = value;
    if (name === 'rubric-src') this.rubricSource.setUrl(value);
    if (name === 'sheet-src') this.sheetSource.setUrl(value);
  }

  #readInline(): void {
    const { rubric, sheet } = inlineDocuments(this);
    this.rubricSource.setInline(rubric);
    this.sheetSource.setInline(sheet);
  }
}
