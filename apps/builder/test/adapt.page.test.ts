import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rubricDigest } from '@chamdiem/core';
import type { Rubric } from '@chamdiem/core';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../scripts/workspace.ts';
import { saved, titleField } from './site.ts';
import { exportedFile, story } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'chamdiem-adapt-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { home } = story();

test('the sheet for a standing committee’s meeting is taken from the gallery, adapted, published, exported, and the command line scores with it', async () => {
  const page = await home();
  await page.getByRole('link', { name: 'Thư viện mẫu' }).first().click();
  await page.getByLabel('Tìm mẫu').fill('hop ban thuong vu');
  await page.getByRole('link', { name: /ban thường vụ/i }).first().click();
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await titleField(page).fill('Phiếu dự họp Ban Thường vụ, Đảng bộ huyện A');

  // One point goes from the minutes to the time: the group stays at 10, the sheet at 100.
  await points(page, 'minutes', '1');
  const budget = page.getByRole('region', { name: 'Quỹ điểm' });
  await budget.getByText('còn thiếu 1 điểm').waitFor();
  await points(page, 'time', '3');
  await budget.getByText('đủ điểm').waitFor();
  await page.getByRole('tab', { name: 'Xếp loại' }).click();
  await page.getByRole('tabpanel', { name: 'Xếp loại' }).getByRole('button', { name: /^Tốt/, expanded: false }).first().click();
  await page.getByRole('group', { name: 'Điểm thấp nhất để đạt loại này' }).first().getByRole('textbox').fill('85');
  await saved(page);

  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Phiên bản').fill('2.0.0');
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page.getByText('Phiếu đã ban hành nên giữ nguyên').waitFor();
  expect(await titleField(page).isEditable()).toBe(false);

  const file = await exportedFile(page);
  const rubric = JSON.parse(readFileSync(file, 'utf8')) as Rubric;
  expect(rubric).toMatchObject({ status: 'published', version: '2.0.0', title: { vi: 'Phiếu dự họp Ban Thường vụ, Đảng bộ huyện A' } });
  expect(rubric.digest).toBe(rubricDigest(rubric));
  // What there was nothing to propose for is left out: of the 99 points that remain 76.33 were given, now one less for the minutes: 75.33 / 99.
  expect(scored(file, rubric, 'typical')).toMatchObject({ total: 76.09, class: 'kha' });
  // 89.5, formerly Khá, less the one point; the cut is 85 now.
  expect(scored(file, rubric, 'just-below-90')).toMatchObject({ total: 88.5, class: 'tot' });
  // Without minutes nothing changes: the cut is not what decides.
  expect(scored(file, rubric, 'no-minutes')).toMatchObject({ total: 98, class: 'trung-binh' });
});

async function points(page: Page, criterion: string, value: string): Promise<void> {
  await page.getByRole('tree').getByRole('treeitem').filter({ hasText: titles[criterion]! }).click();
  await page.locator(`[data-row="${criterion}"]`).getByLabel('Điểm', { exact: true }).fill(value);
}

const titles: Record<string, string> = { minutes: 'Ghi biên bản đầy đủ', time: 'Phân bổ thời gian' };

/** What the command line says of a sheet of the library, filled in on the adapted version. */
function scored(file: string, { id, version }: Rubric, sheet: string): unknown {
  const filled = { ...JSON.parse(readFileSync(join(root, 'schemas/library/hop-ban-thuong-vu/sheets', `${sheet}.json`), 'utf8')) as object, rubric: { id, version } };
  const at = join(folder, `${sheet}.json`);
  writeFileSync(at, JSON.stringify(filled));
  const [report] = [JSON.parse(execFileSync(process.execPath, [join(root, 'packages/cli/src/main.ts'), 'score', file, at, '--format', 'json'], { encoding: 'utf8' })) as unknown].flat();
  return report;
}
