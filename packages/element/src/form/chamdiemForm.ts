import { score, validateSheet } from '@chamdiem/core';
import type { Result, ScoreReport, Scoresheet } from '@chamdiem/core';
import { emptySheet, RubricForm } from '@chamdiem/vue';
import type { Attach, DraftStore, Entry, Layout } from '@chamdiem/vue';
import { h, shallowRef, watch } from 'vue';
import type { VNode } from 'vue';
import { ChamdiemElement } from '../element/chamdiemElement.ts';
import type { Shared } from '../element/chamdiemElement.ts';
import { oneOf } from '../element/oneOf.ts';
import { reflect } from '../element/reflect.ts';
import type { SheetDetail } from './events.ts';
import { FormValue } from './formValue.ts';

/** `<chamdiem-form>`: a scoresheet to fill in. In a `<form>` it is a field whose value is the sheet as JSON. */
export class ChamdiemForm extends ChamdiemElement {
  static readonly formAssociated = true;
  static override readonly observedAttributes = [...ChamdiemElement.observedAttributes, 'layout', 'entry', 'blind', 'readonly', 'overrides', 'required', 'draft', 'draft-key'];

  readonly #internals = this.attachInternals();
  readonly #value = new FormValue(this.#internals, this.frame);
  /** What the rater made of the sheet; null until the first change. */
  readonly #edited = shallowRef<Scoresheet | null>(null);
  readonly #disabled = shallowRef(false);
  readonly #draftStore = shallowRef<DraftStore>();
  readonly #attach = shallowRef<Attach>();
  readonly #form = shallowRef<InstanceType<typeof RubricForm> | null>(null);
  /** The form's newest report, the one that was its first complete one, and the one that belongs to the sheet told last. */
  #latest: ScoreReport | null = null;
  #completed: ScoreReport | null = null;
  #told: SheetDetail | null = null;
  #checking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // Another sheet from the page takes the place of what was filled in.
    watch(this.sheetSource.state, () => this.reset(), { flush: 'sync' });
    watch([this.checked.plan, () => this.required, () => this.language], ([plan]) => {
      // What was filled in belongs to the rubric that it was filled in on; a newer version of the same takes over what fits.
      if (plan !== null && this.#edited.value !== null && this.#edited.value.rubric.id !== plan.rubric.id) this.#edited.value = null;
      this.#refresh();
    }, { flush: 'sync' });
  }

  /** The sheet as it stands; setting one replaces it. Null while there is no rubric. */
  get sheet(): Scoresheet | null {
    const plan = this.checked.plan.value;
    return this.#edited.value ?? (this.sheetSource.value as Scoresheet | undefined) ?? (plan === null ? null : emptySheet(plan));
  }
  set sheet(sheet: unknown) { this.sheetSource.setProperty(sheet); }

  get layout(): Layout { return oneOf(LAYOUTS, this.attributeValues['layout']) ?? 'whole'; }
  set layout(layout: Layout | null) { reflect(this, 'layout', layout); }

  get entry(): Entry | undefined { return oneOf(ENTRIES, this.attributeValues['entry']); }
  set entry(entry: Entry | null | undefined) { reflect(this, 'entry', entry); }

  get blind(): boolean { return this.flag('blind'); }
  set blind(on: boolean) { this.toggleAttribute('blind', on); }

  get readonly(): boolean { return this.flag('readonly'); }
  set readonly(on: boolean) { this.toggleAttribute('readonly', on); }

  get overrides(): boolean { return this.flag('overrides'); }
  set overrides(on: boolean) { this.toggleAttribute('overrides', on); }

  /** Whether an incomplete sheet keeps a form around from being sent. */
  get required(): boolean { return this.flag('required'); }
  set required(on: boolean) { this.toggleAttribute('required', on); }

  /** Where the sheet is kept while it is filled in: in the browser, in a store of the page, or, for false, nowhere (`draft="off"`). */
  get draft(): DraftStore | false | undefined { return this.attributeValues['draft'] === 'off' ? false : this.#draftStore.value; }
  set draft(draft: DraftStore | false | 'off' | null | undefined) {
    this.#draftStore.value = draft === false || draft === 'off' ? undefined : (draft ?? undefined);
    reflect(this, 'draft', draft === false || draft === 'off' ? 'off' : null);
  }

  /** Which sheet the draft is of, where the sheet itself does not say. */
  get draftKey(): string | null { return this.attributeValues['draft-key'] ?? null; }
  set draftKey(key: string | null) { reflect(this, 'draft-key', key); }

  /** Stores a file that a rater chose as evidence, and returns what the sheet keeps of it. */
  get attach(): Attach | undefined { return this.#attach.value; }
  set attach(attach: Attach | null | undefined) { this.#attach.value = attach ?? undefined; }

  get name(): string { return this.getAttribute('name') ?? ''; }
  set name(name: string) { reflect(this, 'name', name); }

  get form(): HTMLFormElement | null { return this.#internals.form; }
  get validity(): ValidityState { return this.#internals.validity; }
  get validationMessage(): string { return this.#internals.validationMessage; }
  get willValidate(): boolean { return this.#internals.willValidate; }
  checkValidity(): boolean { return this.#internals.checkValidity(); }
  reportValidity(): boolean { return this.#internals.reportValidity(); }

  /** The sheet scored; null while there is no valid rubric. */
  get report(): ScoreReport | null {
    const [plan, sheet] = [this.checked.plan.value, this.sheet];
    if (plan === null || sheet === null) return null;
    return this.#told?.sheet === sheet && this.#told.report.rubric.digest === plan.digest ? this.#told.report : score(plan, sheet);
  }

  /** The sheet as a plain document of its own. */
  toSheet(): Scoresheet | null {
    return this.sheet === null ? null : structuredClone(this.sheet);
  }

  /** Every issue of the sheet; null while there is no valid rubric. */
  validate(): Result<Scoresheet> | null {
    const plan = this.checked.plan.value;
    return plan === null ? null : validateSheet(plan, this.sheet);
  }

  /** Back to the sheet that the page gave. */
  reset(): void {
    this.#edited.value = null;
    this.#refresh();
  }

  /** Deletes the draft: for a page that has stored what was handed in. */
  async discardDraft(): Promise<void> {
    await this.#form.value?.discardDraft();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled.value = disabled;
  }

  /** The browser hands back what was filled in before the page was left. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.#edited.value = JSON.parse(state) as Scoresheet;
    this.#refresh();
  }

  protected content(shared: Shared): VNode {
    return h(RubricForm, {
      ...shared,
      ...this.documents,
      ref: this.#form,
      draft: this.draft,
      ...(this.draftKey === null ? {} : { draftKey: this.draftKey }),
      ...(this.sheet === null ? {} : { modelValue: this.sheet }),
      layout: this.layout,
      ...(this.entry === undefined ? {} : { entry: this.entry }),
      blind: this.blind,
      readonly: this.readonly || this.#disabled.value,
      overrides: this.overrides,
      ...(this.attach === undefined ? {} : { attach: this.attach }),
      'onUpdate:modelValue': (sheet: Scoresheet) => this.#onEdit(sheet),
      onReport: (report: ScoreReport) => (this.#latest = report),
      onComplete: (report: ScoreReport) => (this.#completed = report),
      onSubmit: () => this.#onSubmit(),
    });
  }

  /** Sheet and report come one after the other: a change is told when both are there. */
  #onEdit(sheet: Scoresheet): void {
    this.#edited.value = sheet;
    queueMicrotask(() => {
      if (this.#edited.value !== sheet || this.#latest === null) return;
      this.#told = { sheet, report: this.#latest };
      this.#refresh();
      this.#tell('change');
      if (this.#completed === this.#latest) this.#tell('complete');
    });
  }

  #refresh(): void {
    const { report } = this;
    this.#value.set(this.sheet);
    this.#value.judge(report, report?.issues ?? [], this.required, this.language.element);
    // Texts that are too long and days that are none: too slow for every letter of a large sheet.
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#value.judge(this.report, this.validate()?.issues ?? [], this.required, this.language.element), REST);
  }

  #onSubmit(): void {
    // It does not bubble: a form around hears its own submit event, when it is really sent.
    if (this.#tell('submit', { bubbles: false, cancelable: true })) this.form?.requestSubmit();
  }

  #tell(type: 'change' | 'complete' | 'submit', options: EventInit = { bubbles: true, composed: true }): boolean {
    const [sheet, report] = [this.sheet, this.report];
    if (sheet === null || report === null) return false;
    return this.dispatchEvent(new CustomEvent<SheetDetail>(type, { ...options, detail: { sheet, report } }));
  }
}

/** So long after a change the whole sheet is checked, in milliseconds. */
const REST = 200;
const LAYOUTS: readonly Layout[] = ['whole', 'section', 'criterion', 'table'];
const ENTRIES: readonly Entry[] = ['award', 'deduct'];
