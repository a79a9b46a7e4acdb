import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LintFinding, Rubric } from '@chamdiem/core';
import { lintRubric, validateRubric } from '@chamdiem/core';
import type { Locator, Page } from 'playwright-core';
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

/** The kinds that one button mends. */
const byButton = [
  'band-gap', 'band-overlap', 'band-precision', 'band-unreachable', 'cap-no-effect', 'cut-wording-ambiguous', 'evidence-rule-missing', 'knockout-contradiction', 'knockout-makes-class-dead', 'max-exceeded',
  'max-unattainable', 'published-bounds-differ', 'rescale-base-mismatch', 'rounding-ambiguous', 'section-max-mismatch', 'weight-no-effect',
];
/** Of these the text itself says that there is nothing to mend. */
const asItIs = /Bảng này được tính bằng phân số đầy đủ|còn \d+ trường hợp chưa xem hết/;
const keep = 'Giữ nguyên, nêu lý do';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();
const openCard = (page: Page, name: string) => page.getByRole('button', { name, exact: true, expanded: false }).click();
async function choose(page: Page, name: string, label: string): Promise<void> {
  await page.getByRole('tab', { name: 'Thuộc tính' }).click();
  const select = page.getByRole('tabpanel', { name: 'Thuộc tính' }).getByLabel(name, { exact: true });
  if (!(await select.isVisible())) await page.getByText('Khi nào áp dụng', { exact: true }).click();
  await select.selectOption({ label });
}

/** What an author does about each of the others, from the place to which the finding leads. */
const byHand: readonly (readonly [says: RegExp, mend: (page: Page) => Promise<void>])[] = [
  [/Không phiếu nào đạt được mức/, (page) => field(page, 'Điểm thấp nhất để đạt loại này').fill('10')],
  [/không ảnh hưởng đến tổng điểm/, async (page) => {
    await page.getByRole('treeitem', { name: /Phần extra/ }).click();
    await choose(page, 'Cách gộp điểm', 'Cộng điểm');
  }],
  [/không nói thế nào là tốt/, async (page) => {
    await page.getByRole('tab', { name: 'Thuộc tính' }).click();
    await field(page, 'Hướng dẫn người chấm').fill('Tốt: đủ hồ sơ. Khá: thiếu một phần.');
  }],
  [/chưa có bản/i, (page) => page.keyboard.type('In English')],
  [/xếp trên nhưng điểm lại kém/, (page) => field(page, 'Điểm mức 2').fill('2')],
  [/nên chọn mức nào kết quả cũng vậy/, (page) => field(page, 'Điểm mức 3').fill('1')],
  [/thì không thể đạt mức/, (page) => choose(page, 'Khi không áp dụng', 'Cho đủ điểm')],
  [/0 trên 0/, (page) => choose(page, 'Khi không áp dụng', 'Cho đủ điểm')],
  [/lại làm kết quả kém đi/, async (page) => {
    await page.getByRole('tab', { name: 'Xếp loại' }).click();
    await openCard(page, 'Khá');
    await page.getByRole('button', { name: 'Bỏ chặn' }).click();
  }],
  [/Có phiếu không thuộc mức nào/, async (page) => {
    await openCard(page, 'Kém');
    await page.getByRole('button', { name: 'Bỏ chặn' }).click();
  }],
  [/sẽ rơi vào mức này/, async (page) => {
    await page.getByRole('button', { name: 'Ghi căn cứ hoặc cách hiểu' }).first().click();
    await field(page, 'Lý do, trích dẫn').fill('Văn bản không nêu mức cho trường hợp này.');
  }],
  [/không cho kết quả mong đợi/, (page) => page.getByRole('button', { name: 'Nhận kết quả mới là đúng' }).click()],
  [/Các ca kiểm tra chưa gặp/, async (page) => {
    for (const no of await page.locator('.b-preview').getByRole('radio', { name: /^Không/ }).all()) await no.check({ force: true });
    await page.getByRole('button', { name: 'Giữ làm ca kiểm tra' }).click();
    await page.getByRole('dialog').getByLabel('Tên ca').fill('Không đạt');
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ ca này' }).click();
  }],
];

/** By its button, else by hand, else, where there is nothing to mend, kept with a reason. */
async function mend(page: Page, finding: Locator): Promise<'button' | 'hand' | 'kept'> {
  const button = finding.getByRole('button', { name: 'Sửa giúp' });
  if ((await button.count()) > 0) {
    await button.click();
    return 'button';
  }
  const text = (await finding.textContent()) ?? '';
  if (asItIs.test(text)) {
    await finding.getByRole('button', { name: keep }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Ít phiếu, không cần nhanh hơn');
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên' }).click();
    return 'kept';
  }
  const known = byHand.find(([says]) => says.test(text));
  if (known === undefined) throw new Error(`nobody knows what to do about: ${text}`);
  await finding.getByRole('button', { name: /Đến chỗ này/ }).click();
  await page.waitForTimeout(600);
  await known[1](page);
  return 'hand';
}

test(`${planted.length} planted defects, one of each kind: each is mended by its button or by hand, until the review finds nothing`, async () => {
  expect(planted.length).toBeGreaterThanOrEqual(31);
  const page = await home();
  const left: string[] = [];
  const ways: Record<string, Set<string>> = {};
  for (const { code, rubric, findings } of planted) {
    await openFile(page, rubric);
    const tab = page.getByRole('tab', { name: 'Rà soát' });
    await tab.click();
    const panel = page.getByRole('tabpanel', { name: 'Rà soát' });
    await panel.getByRole('listitem').first().waitFor();
    await expect.poll(() => panel.getByRole('listitem').count(), { message: code }).toBe(findings.length);
    const clear = panel.getByText('Không thấy lỗi nào');
    const used = (ways[code] = new Set());
    for (let turn = 0; turn < 4 && (await clear.count()) === 0; turn++) {
      const before = await panel.textContent();
      used.add(await mend(page, panel.getByRole('listitem').first()));
      await tab.click();
      // What was found before is gone, and what the change brings is known.
      await expect.poll(async () => (await panel.textContent()) !== before && (await panel.locator('[aria-busy="true"]').count()) === 0, { message: code }).toBe(true);
      await page.waitForTimeout(200);
    }
    await clear.waitFor().catch((cause: unknown) => {
      throw new Error(`the finding ${code} stays`, { cause });
    });
    const checked = validateRubric(await exported(page));
    if (!checked.ok || lintRubric(checked.value).length > 0) left.push(code);
    await page.getByRole('link', { name: 'Phiếu của tôi' }).click();
    await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  }
  expect(left).toEqual([]);
  expect(Object.keys(ways).filter((code) => ways[code]!.has('button'))).toEqual(byButton);
  expect(Object.keys(ways).filter((code) => ways[code]!.has('kept'))).toEqual(['lint-incomplete', 'slow-exact']);
}, 400_000);
