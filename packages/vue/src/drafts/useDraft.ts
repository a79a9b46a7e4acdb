import type { Plan, Scoresheet } from '@chamdiem/core';
import { computed, onScopeDispose, shallowRef, toRaw, toValue, watch, type ComputedRef, type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue';
import { carryOver, type DraftChanges } from './carryOver.ts';
import { claimName } from './claimName.ts';
import { askedBy, draftKeyOf, momentNow, type Draft } from './draft.ts';
import type { DraftHead, DraftStore, StoreFailure } from './draftStore.ts';
import { indexedDbDrafts } from './indexedDbDrafts.ts';
import { leaseOn, type Lease } from './lease.ts';
import { whenIdle } from '../whenIdle.ts';
import { namelessKeys, tabKey } from './tabKey.ts';
import { withTyped } from './withTyped.ts';

/** Changes are kept this long after the first that is not, in milliseconds. */
const PATIENCE = 150;

export type DraftState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** at: when it was kept last. */
  | { readonly kind: 'kept'; readonly at: string }
  /** Another tab has the sheet; taken: it took it from this one. */
  | { readonly kind: 'elsewhere'; readonly taken: boolean }
  | { readonly kind: 'failed'; readonly why: StoreFailure };

/** A draft that was found when the sheet was opened; changes is null when the rubric is the same. */
export interface RestoredDraft {
  readonly at: string;
  readonly version: string;
  readonly changes: DraftChanges | null;
}

export interface DraftOptions {
  /** The rubric, which may change while the sheet is filled in. */
  readonly plan: MaybeRefOrGetter<Plan>;
  /** The sheet as it was before anybody filled it in; without, as it is now. What was entered since goes on top of a draft that is found. */
  readonly given?: Scoresheet | undefined;
  /** Where drafts are kept; the browser's IndexedDB unless told. */
  readonly store?: DraftStore | undefined;
  /** How a list of drafts names this one. */
  readonly title?: (() => string) | undefined;
}

export interface UsedDraft {
  readonly state: Readonly<ShallowRef<DraftState>>;
  readonly restored: Readonly<ShallowRef<RestoredDraft | null>>;
  /** For a sheet that does not say whose it is: the newest other draft like it on this device, which only a person can tell apart. */
  readonly offered: Readonly<ShallowRef<DraftHead | null>>;
  /** Nothing may be written here: another tab has the sheet. */
  readonly locked: ComputedRef<boolean>;
  readonly key: string;
  /** Of the rubric that the sheet is filled in on. */
  readonly version: string;
  /** Keeps what is not kept yet, now. */
  keep(): Promise<void>;
  takeOver(): Promise<void>;
  /** Brings the offered draft onto this sheet; it stays in the list as well. */
  openOffered(): Promise<void>;
  /** Deletes the draft and puts the sheet back to what it was opened with. */
  startOver(): Promise<void>;
  /** Deletes the draft; for a sheet that has been handed in. */
  discard(): Promise<void>;
  list(): Promise<readonly DraftHead[]>;
  /** Deletes every draft on this device; the sheet that is open stays on screen. */
  wipe(): Promise<void>;
  /** The sheet as a file's text. */
  fileText(): string;
}

/** Keeps a sheet as a draft while it is filled in, and brings back the draft that is there. */
export function useDraft(key: string | null, sheet: Ref<Scoresheet>, { plan: source, given, store = indexedDbDrafts(), title = () => '' }: DraftOptions): UsedDraft {
  const plan = (): Plan => toRaw(toValue(source));
  const first = toRaw(given ?? sheet.value);
  const named = key ?? draftKeyOf(plan(), first);
  const { name, ready, free } = claimName(named ?? tabKey(plan()));
  const offered = shallowRef<DraftHead | null>(null);
  const state = shallowRef<DraftState>({ kind: 'opening' });
  const restored = shallowRef<RestoredDraft | null>(null);
  let revision = 0;
  /** The sheet as it is in the store, and as it was last handed to it. */
  let kept: Scoresheet = first;
  let sent: Scoresheet = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let lease: Lease | undefined;
  let gone = false;
  const ownLease = (): Lease => (lease ??= leaseOn(name, async () => {
    await writing;
    await write();
    state.value = { kind: 'elsewhere', taken: true };
  }));

  const holds = (): boolean => state.value.kind === 'ready' || state.value.kind === 'kept' || state.value.kind === 'failed';

  async function read(): Promise<void> {
    const loaded = await store.load(name);
    if (loaded.kind === 'failed') state.value = loaded;
    if (loaded.kind === 'found') await show(loaded.draft);
    else if (loaded.kind === 'none' && named === null) offered.value = await newestNameless();
  }

  async function newestNameless(): Promise<DraftHead | null> {
    const like = namelessKeys(plan());
    // One of another version was set aside by its own tab, which has the newer one.
    return (await store.list()).find((head) => head.key.startsWith(like) && head.key !== name && !head.key.includes('@')) ?? null;
  }

  async function show(draft: Draft): Promise<void> {
    revision = draft.revision;
    const same = draft.rubric.digest === plan().digest;
    const carried = same ? null : carryOver(draft, plan());
    const before = kept;
    kept = Object.freeze(carried?.sheet ?? draft.sheet);
    sent = kept;
    sheet.value = withTyped(kept, before, toRaw(sheet.value));
    restored.value = { at: draft.savedAt, version: draft.rubric.version, changes: carried?.changes ?? null };
    // What was kept on the other version stays as it was, under a name of its own.
    if (!same) await store.save({ ...draft, key: `${name}@${draft.rubric.version}`, revision: 1 });
  }

  async function write(): Promise<void> {
    const current = toRaw(sheet.value);
    if (!holds() || current === sent) return;
    const { rubric: { id, version }, digest } = plan();
    const savedAt = momentNow();
    revision += 1;
    sent = current;
    const saved = await store.save({ key: name, sheet: current, asked: askedBy(plan()), rubric: { id, version, digest }, title: title(), savedAt, revision });
    switch (saved.kind) {
      case 'saved':
        kept = current;
        if (holds()) state.value = { kind: 'kept', at: savedAt };
        break;
      case 'conflict':
        state.value = { kind: 'elsewhere', taken: true };
        break;
      case 'failed':
        if (sent === current) sent = kept;
        if (holds()) state.value = saved;
        break;
    }
  }

  /** One write at a time; what is to be kept during it is written straight after it. */
  function keep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const own = (writing === undefined ? write() : writing.then(write)).finally(() => {
      if (writing !== own) return;
      writing = undefined;
      if (state.value.kind !== 'failed') keepSoon();
    });
    writing = own;
    return own;
  }

  function keepSoon(): void {
    if (holds() && toRaw(sheet.value) !== sent) timer ??= setTimeout(() => void keep(), PATIENCE);
  }

  async function open(): Promise<void> {
    await ready();
    await read();
    if (state.value.kind === 'failed' || gone) return;
    const mine = await ownLease().ask();
    if (gone) return;
    state.value = mine ? { kind: 'ready' } : { kind: 'elsewhere', taken: false };
    // What the first write needs of a large rubric takes a while: better now than while somebody answers.
    whenIdle(() => void [askedBy(plan()), plan().digest]);
    await keep();
  }

  const stop = watch(sheet, keepSoon, { flush: 'sync' });
  // Not after a write that is on its way: there may be no later.
  const leave = (): void => void write();
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', leave);
    void open();
  }
  onScopeDispose(() => {
    gone = true;
    stop();
    document.removeEventListener('visibilitychange', hide);
    removeEventListener('pagehide', leave);
    free(write().finally(() => lease?.release()));
  });

  const remove = async (): Promise<void> => {
    await writing;
    await store.remove(name);
    revision = 0;
    restored.value = null;
  };

  return {
    key: name,
    get version() { return plan().rubric.version; },
    state,
    restored,
    offered,
    locked: computed(() => state.value.kind === 'elsewhere'),
    keep,
    async takeOver() {
      await ownLease().take();
      await read();
      if (state.value.kind !== 'failed') state.value = { kind: 'ready' };
    },
    async openOffered() {
      const other = offered.value;
      offered.value = null;
      const loaded = other === null ? null : await store.load(other.key);
      if (loaded?.kind !== 'found') return;
      await show({ ...loaded.draft, revision });
      sent = first;
      await keep();
    },
    async startOver() {
      await remove();
      kept = sent = first;
      sheet.value = first;
    },
    async discard() {
      await remove();
      kept = sent = toRaw(sheet.value);
    },
    list: () => store.list(),
    async wipe() {
      await writing;
      await store.clear();
      revision = 0;
      offered.value = null;
      kept = sent = toRaw(sheet.value);
      restored.value = null;
    },
    fileText: () => `${JSON.stringify(toRaw(sheet.value), null, 2)}\n`,
  };
}
