import type { Plan } from '@chamdiem/core';
import { useRubric } from '@chamdiem/vue';
import type { Theme } from '@chamdiem/vue';
import { createApp, h, shallowReactive } from 'vue';
import type { App, VNode } from 'vue';
import type { ElementLanguage } from '../languages/elementLanguage.ts';
import { addLanguage, languageFor } from '../languages/languages.ts';
import { DocumentSource } from '../source/documentSource.ts';
import { inlineDocuments } from '../source/inlineDocuments.ts';
import { sheetFailure } from '../source/sheetFailure.ts';
import { adoptStyles } from '../styles/adoptStyles.ts';
import ElementNotice from './ElementNotice.vue';
import { HtmlElement } from './htmlElement.ts';
import { oneOf } from './oneOf.ts';
import { reflect, upgradeProperties } from './reflect.ts';

/** What every element hands to the component that it shows. */
export interface Shared {
  readonly messages: ElementLanguage['components'];
  readonly theme: Theme;
  /** The class of a component's outermost element, for a host's `::part(root)`. */
  readonly part: 'root';
}

/** A custom element around Vue components: a shadow root with adopted styles, and an application that lives while the element is in a document. */
export abstract class ChamdiemElement extends HtmlElement {
  static readonly observedAttributes: readonly string[] = ['rubric-src', 'sheet-src', 'locale', 'theme'];
  /** Makes a language known to all elements of this page. */
  static readonly addLanguage = addLanguage;

  protected readonly rubricSource = new DocumentSource();
  protected readonly sheetSource = new DocumentSource(sheetFailure);
  protected readonly checked = useRubric(() => this.rubricSource.value);
  /** The attributes, for what is shown: Vue follows them. */
  protected readonly attributeValues = shallowReactive<Record<string, string | null>>({});
  protected readonly frame: HTMLElement;
  readonly #inline = new MutationObserver(() => this.#readInline());
  #app: App | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    this.frame = this.ownerDocument.createElement('div');
    this.frame.className = 'cd-frame';
    root.append(this.frame);
  }

  /** The rubric document: set it, or name its address in `rubric-src`, or put it as JSON into a script in the element. */
  get rubric(): unknown { return this.rubricSource.value; }
  set rubric(document: unknown) { this.rubricSource.setProperty(document); }

  get rubricSrc(): string | null { return this.getAttribute('rubric-src'); }
  set rubricSrc(url: string | null) { reflect(this, 'rubric-src', url); }

  get sheetSrc(): string | null { return this.getAttribute('sheet-src'); }
  set sheetSrc(url: string | null) { reflect(this, 'sheet-src', url); }

  /** Language of the element; without, that of the nearest `lang`. */
  get locale(): string { return this.attributeValues['locale'] ?? this.closest('[lang]')?.getAttribute('lang') ?? ''; }
  set locale(locale: string | null) { reflect(this, 'locale', locale); }

  get theme(): Theme { return oneOf(THEMES, this.attributeValues['theme']) ?? 'auto'; }
  set theme(theme: Theme | null) { reflect(this, 'theme', theme); }

  /** What is shown when the documents are there. */
  protected abstract content(shared: Shared): VNode;

  protected get language(): ElementLanguage { return languageFor(this.locale); }

  /** The Plan, or the rubric that is not valid, for a component to say so. */
  protected get documents(): { plan: Plan } | { rubric: unknown } {
    const plan = this.checked.plan.value;
    return plan === null ? { rubric: this.rubric } : { plan };
  }

  protected flag(attribute: string): boolean {
    return (this.attributeValues[attribute] ?? null) !== null;
  }

  connectedCallback(): void {
    upgradeProperties(this);
    this.#inline.observe(this, { childList: true, subtree: true, characterData: true });
    this.#readInline();
    if (this.#app !== null) return;
    this.#app = createApp({ render: () => this.#render() });
    this.#app.mount(this.frame);
  }

  disconnectedCallback(): void {
    this.#inline.disconnect();
    // An element that is moved is disconnected and connected again at once: what it shows may stay.
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

  #render(): VNode {
    const { element: texts, components: messages } = this.language;
    const [rubric, sheet] = [this.rubricSource.state.value, this.sheetSource.state.value];
    if (rubric.kind === 'failed') return this.notice(texts.rubricFailed(rubric.failure), rubric.retry);
    if (sheet.kind === 'failed') return this.notice(texts.sheetFailed(sheet.failure), sheet.retry);
    if (rubric.kind === 'loading' || sheet.kind === 'loading') return this.notice(texts.loading);
    if (rubric.kind === 'none') return this.notice(texts.noRubric);
    return this.content({ messages, theme: this.theme, part: 'root' });
  }

  /** Says something in place of the component. */
  protected notice(text: string, retry?: (() => void) | null): VNode {
    return h(ElementNotice, { text, theme: this.theme, language: this.language.tag, retryText: this.language.element.retry, retry: retry ?? null });
  }

  #readInline(): void {
    const { rubric, sheet } = inlineDocuments(this);
    this.rubricSource.setInline(rubric);
    this.sheetSource.setInline(sheet);
  }
}

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast', 'auto'];
