import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LintFinding, Rubric } from '@chamdiem/core';
import { lintRubric, validateRubric } from '@chamdiem/core';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/workspace.ts';
import { exported, openFile, story } from './story.ts';

const { home } = story();

interface Planted {
  readonly code: string;
  readonly rubric: Rubric;
  readonly findings: readonly LintFinding[];
}

/** Every valid example of a fault that the review finds, one for each of its codes. */
const planted = globSync('schemas/invalid/*.json', { cwd: root }).toSorted().flatMap((file): Planted[] => {
  const { faulty } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { faulty: unknown };
  const checked = validateRubric(faulty);
  const findings = checked.ok ? lintRubric(checked.value) : [];
  return checked.ok && findings.length > 0 ? [{ code: basename(file, '.json'), rubric: checked.value, findings }] : [];
});

/** The kinds whose mend is not the author's to decide. */
const mendable = [
  'band-gap', 'band-overlap', 'band-precision', 'band-unreachable', 'cap-no-effect', 'cut-wording-ambiguous', 'evidence-rule-missing', 'knockout-contradiction', 'knockout-makes-class-dead', 'max-exceeded',
  'max-unattainable', 'published-bounds-differ', 'rescale-base-mismatch', 'rounding-ambiguous', 'section-max-mismatch', 'weight-no-effect',
];
const keep = 'Giữ nguyên, nêu lý do';

test(`${planted.length} planted defects, one of each kind: what can be mended by a button is, the rest is kept with a reason, until the review finds nothing`, async () => {
  expect(planted.length).toBeGreaterThanOrEqual(31);
  const page = await home();
  const [left, byButton]: string[][] = [[], []];
  for (const { code, rubric, findings } of planted) {
    await openFile(page, rubric);
    await page.getByRole('tab', { name: 'Rà soát' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Rà soát' });
    await panel.getByRole('listitem').first().waitFor();
    expect(await panel.getByRole('listitem').count(), code).toBe(findings.length);
    const clear = panel.getByText('Không thấy lỗi nào');
    let mended = true;
    for (let turn = 0; turn < 3 && (await clear.count()) === 0; turn++) {
      const before = await panel.textContent();
      const button = panel.getByRole('button', { name: 'Sửa giúp' });
      if ((await button.count()) > 0) await button.first().click();
      else {
        mended = false;
        await panel.getByRole('button', { name: keep }).first().click();
        await page.getByRole('dialog').getByLabel('Lý do').fill('Đã xem');
        await page.getByRole('dialog').getByRole('button', { name: keep }).click();
      }
      // What was found before is gone, and what the change brings is known.
      await expect.poll(async () => (await panel.textContent()) !== before && (await panel.locator('[aria-busy="true"]').count()) === 0, { message: code }).toBe(true);
      await page.waitForTimeout(200);
    }
    await clear.waitFor().catch((cause: unknown) => {
      throw new Error(`the finding ${code} stays`, { cause });
    });
    if (mended) byButton!.push(code);
    const checked = validateRubric(await exported(page));
    if (!checked.ok || lintRubric(checked.value).length > 0) left!.push(code);
    await page.getByRole('link', { name: 'Phiếu của tôi' }).click();
    await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  }
  expect(left).toEqual([]);
  expect(byButton).toEqual(mendable);
}, 400_000);
