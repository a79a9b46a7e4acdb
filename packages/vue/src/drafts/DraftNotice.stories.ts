import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { computed, h, shallowRef } from 'vue';
import type { VueMessages } from '../messages/messages.ts';
import { provideTexts, textsOf } from '../text/textContext.ts';
import DraftNotice from './DraftNotice.vue';
import type { DraftHead } from './draftStore.ts';
import type { DraftState, RestoredDraft, UsedDraft } from './useDraft.ts';

interface Args {
  readonly state: DraftState;
  readonly restored: RestoredDraft | null;
  readonly offered?: DraftHead;
  readonly messages?: VueMessages;
  readonly theme?: string;
}

const at = '2026-01-05T08:30:00+07:00';

/** A draft that stands still in one state. */
function still({ state, restored, offered }: Args): UsedDraft {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    key: 'a', version: '2.0.0', state: shallowRef(state), restored: shallowRef(restored), offered: shallowRef(offered ?? null), locked: computed(() => state.kind === 'elsewhere'),
    keep: nothing, takeOver: nothing, openOffered: nothing, startOver: nothing, discard: nothing, wipe: nothing, fileText: () => '{}',
    list: () => Promise.resolve([{ key: 'a', title: 'Đảng ủy xã A', savedAt: at, rubric: { id: 'r', version: '1.0.0' } }]),
  };
}

const meta: Meta<Args> = {
  title: 'DraftNotice',
  args: { restored: null, state: { kind: 'ready' } },
  render: (args) => ({
    setup() {
      provideTexts(textsOf(() => args.messages!, () => ['vi']));
      const draft = still(args);
      return () => h('div', { class: 'cd-root', 'data-cd-theme': args.theme, style: { padding: '1rem' } }, [h(DraftNotice, { draft })]);
    },
  }),
};
export default meta;
type Story = StoryObj<Args>;

export const Kept: Story = { args: { state: { kind: 'kept', at } } };
export const Restored: Story = { args: { restored: { at, version: '2.0.0', changes: null } } };
export const OlderVersion: Story = { args: { restored: { at, version: '1.0.0', changes: { gone: [{ vi: 'Chương trình họp gửi trước' }], added: [{ vi: 'Chuyển đổi số' }], changed: [{ vi: 'Thành phần dự họp' }, { vi: 'Ghi biên bản' }] } } } };
export const Full: Story = { args: { state: { kind: 'failed', why: 'full' } } };
export const Unavailable: Story = { args: { state: { kind: 'failed', why: 'unavailable' } } };
export const InAnotherTab: Story = { args: { state: { kind: 'elsewhere', taken: false } } };
export const TakenOver: Story = { args: { state: { kind: 'elsewhere', taken: true } } };
export const Offered: Story = { args: { offered: { key: 'b', title: 'Bảng điểm', savedAt: at, rubric: { id: 'r', version: '1.0.0' } } } };
export const ListOpen: Story = {
  args: { state: { kind: 'kept', at } },
  play({ canvasElement }) {
    canvasElement.querySelector('details')!.open = true;
  },
};
