import type { ScoreReport, Scoresheet } from '@chamdiem/core';
import { createApp, h, nextTick, shallowReactive, shallowRef, type App } from 'vue';
import RubricForm, { type RubricFormProps } from '../form/RubricForm.vue';
import { vi } from '../messages/vi.ts';
import '../styles/index.css';

export interface ShownForm {
  readonly app: App;
  readonly host: HTMLElement;
  readonly sheet: { value: Scoresheet | undefined };
  readonly report: { value: ScoreReport | undefined };
  readonly submitted: Scoresheet[];
  /** Props that may be changed while the form is shown. */
  readonly props: Partial<RubricFormProps>;
  card(criterionId: string): HTMLElement;
  fact(id: string): HTMLElement;
  query(selector: string): HTMLElement;
  goTo(to: Parameters<InstanceType<typeof RubricForm>['goTo']>[0]): Promise<void>;
  close(): void;
}

/** A form on the page of the test, with the sheet in the hands of the test. */
export async function showForm(given: Partial<RubricFormProps>, prepare: (app: App) => void = () => {}): Promise<ShownForm> {
  const host = document.createElement('div');
  document.body.append(host);
  const sheet = shallowRef(given.modelValue);
  const report = shallowRef<ScoreReport>();
  const submitted: Scoresheet[] = [];
  const form = shallowRef<InstanceType<typeof RubricForm>>();
  const props = shallowReactive<Partial<RubricFormProps>>({ messages: vi, draft: false, ...given });
  const app = createApp({
    render: () => h(RubricForm, {
      ...(props as RubricFormProps),
      ref: form,
      modelValue: sheet.value as Scoresheet,
      'onUpdate:modelValue': (next: Scoresheet) => (sheet.value = next),
      onReport: (next: ScoreReport) => (report.value = next),
      onSubmit: (next: Scoresheet) => submitted.push(next),
    }),
  });
  prepare(app);
  app.mount(host);
  await nextTick();
  const query = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing on the form is ${selector}`);
    return found;
  };
  return {
    app, host, sheet, report, submitted, props, query,
    goTo: async (to) => form.value?.goTo(to),
    card: (id) => query(`[data-cd-criterion="${id}"]`),
    fact: (id) => query(`.cd-fact[id$="-fact-${id}"]`),
    close: () => {
      app.unmount();
      host.remove();
    },
  };
}
