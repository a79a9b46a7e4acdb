import type { Rubric } from '@chamdiem/core';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { useAnalysisStore } from '../analysis/analysisStore.ts';
import meeting from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import { useDocumentStore } from '../stores/documentStore.ts';
import { freshStores, mounted, type Mounted } from '../testing/mounted.ts';
import { panels } from './index.ts';
import type { PanelId } from './panel.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.unmount());

const tried: readonly PanelId[] = ['classes', 'facts', 'cases', 'findings', 'preview'];

for (const id of tried) {
  for (const locale of ['vi', 'en'] as const) {
    it(`shows ${id} of the meeting sheet in ${locale}, and axe finds nothing`, async () => {
      const pinia = await freshStores(locale);
      useDocumentStore().open(meeting as unknown as Rubric);
      const analysis = useAnalysisStore();
      await expect.poll(() => analysis.looking, { timeout: 15_000 }).toBe(false);
      const { default: panel } = await panels.find((each) => each.id === id)!.load();
      shown = mounted(pinia, panel);
      await expect.poll(() => shown!.element.textContent!.trim().length, { timeout: 10_000 }).toBeGreaterThan(100);
      const { violations } = await axe.run(shown.element, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}
