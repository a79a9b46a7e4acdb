import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { libraryText, openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

const rubric = libraryText('hop-ban-thuong-vu/rubric.json');
const listener = `
window.heard = [];
for (const type of ['change', 'complete', 'submit']) document.addEventListener(type, (event) => heard.push({ type, total: event.detail?.report.total, status: event.detail?.report.status }), true);`;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    '/listen.js': listener,
    '/address.html': pageOf('<chamdiem-form rubric-src="/rubric.json" sheet-src="/sheet.json"></chamdiem-form>', '<script src="/listen.js"></script>'),
    '/inline.html': pageOf(`<chamdiem-form><script type="application/json" slot="rubric">${rubric}</script></chamdiem-form>`),
    '/property.html': pageOf('<script type="module" src="/property.js"></script>'),
    // Set before the class is known: the script that defines it comes later.
    '/property.js': `const form = document.createElement('chamdiem-form'); form.rubric = await (await fetch('/rubric.json')).json(); form.blind = true; document.body.append(form);`,
    '/early.html': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Portal</title><chamdiem-form></chamdiem-form><script src="/early.js"></script><script type="module" src="/dist/chamdiem-element.js"></script>`,
    '/early.js': `document.querySelector('chamdiem-form').rubric = ${rubric};`,
    '/missing.html': pageOf('<chamdiem-form rubric-src="/nowhere.json"></chamdiem-form>'),
    '/broken.json': '{"id": ',
    '/broken.html': pageOf('<chamdiem-form rubric-src="/broken.json" locale="en"></chamdiem-form><script type="module" src="/dist/chamdiem-element.en.js"></script>'),
    '/invalid.html': pageOf('<chamdiem-form><script type="application/json" slot="rubric">{"id": "a"}</script></chamdiem-form>'),
    '/no-sheet.html': pageOf('<chamdiem-form rubric-src="/rubric.json"><script type="application/json" slot="sheet">[1]</script></chamdiem-form>'),
    '/empty.html': pageOf('<chamdiem-form></chamdiem-form>'),
    '/post.html': pageOf('<form id="f" action="/taken.html"><chamdiem-form name="sheet" required rubric-src="/rubric.json"></chamdiem-form><button>Gửi</button></form>', '<script src="/listen.js"></script>'),
    '/attach.html': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Portal</title><chamdiem-form rubric-src="/rubric.json"></chamdiem-form><script src="/attach.js"></script><script type="module" src="/dist/chamdiem-element.js"></script>`,
    '/attach.js': `document.querySelector('chamdiem-form').attach = async (file) => ({ title: file.name });`,
    '/taken.html': pageOf('<p>taken</p>'),
  });
});
afterAll(() => site?.close());
afterEach(() => page?.close());

async function open(path: string): Promise<Page> {
  site.faults.length = 0;
  page = await site.open(path);
  return page;
}

const form = () => page.locator('chamdiem-form');
const root = () => page.locator('chamdiem-form .cd-root');

describe('the documents of an element', () => {
  it.each(['/address.html', '/inline.html', '/property.html', '/early.html'])('%s shows the form under the strict policy', async (path) => {
    await open(path);
    await root().locator('.cd-form').waitFor();
    expect(await form().evaluate((element) => element.getRootNode() === document && getComputedStyle(element.shadowRoot!.querySelector('.cd-root')!).getPropertyValue('--cd-text'))).toBe('#18212f');
    expect(site.faults).toEqual([]);
  });

  it('a sheet from an address is scored', async () => {
    await open('/address.html');
    await root().locator('.cd-form').waitFor();
    expect(await form().evaluate((element) => (element as HTMLElement & { report: { total: number } }).report.total)).toBe(77.1);
    expect(await root().textContent()).toContain('77,1');
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it.each([
    ['/missing.html', /Chưa hiển thị được biểu mẫu.*404.*\/nowhere\.json/],
    ['/broken.html', /The form cannot be shown.*broken\.json is not valid JSON/],
    ['/invalid.html', /sections/],
    ['/no-sheet.html', /Nội dung nhận được không phải phiếu chấm/],
    ['/empty.html', /Trang này chưa cho biết dùng bộ tiêu chí nào/],
  ])('%s says in words what is wrong', async (path, words) => {
    await open(path);
    await expect.poll(() => root().textContent()).toMatch(words);
  });
});

describe('in an ordinary form', () => {
  const value = () => page.evaluate(() => new FormData(document.querySelector('form')!).get('sheet') as string);
  const state = () => form().evaluate((element) => {
    const { validity, validationMessage, report } = element as HTMLElement & { validity: ValidityState; validationMessage: string; report: { status: string; total: number | null } };
    return { valueMissing: validity.valueMissing, validationMessage, status: report.status, total: report.total };
  });

  it('is a field whose value is the sheet, and which holds an incomplete one back', async () => {
    await open('/post.html');
    await root().locator('.cd-form').waitFor();
    expect(JSON.parse(await value())).toMatchObject({ rubric: { id: 'hop-ban-thuong-vu', version: '1.0.0' }, ratings: {} });
    expect(await state()).toEqual({ valueMissing: true, validationMessage: 'Phiếu chấm chưa đủ. Hãy chấm hết các mục còn thiếu.', status: 'incomplete', total: null });

    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).fill('9');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).blur();
    expect(JSON.parse(await value())).toMatchObject({ facts: { members: 9 } });
    expect(await page.evaluate('heard')).toEqual([{ type: 'change', total: null, status: 'incomplete' }]);

    await page.locator('form > button').click();
    expect(new URL(page.url()).pathname).toBe('/post.html');

    await page.evaluate(async () => {
      const element = document.querySelector('chamdiem-form') as HTMLElement & { sheet: unknown };
      element.sheet = await (await fetch('/sheet.json')).json();
    });
    expect(await state()).toEqual({ valueMissing: false, validationMessage: '', status: 'complete', total: 77.1 });
    await page.locator('form > button').click();
    await page.waitForURL('**/taken.html?sheet=*');
    expect(JSON.parse(new URL(page.url()).searchParams.get('sheet')!)).toEqual(JSON.parse(libraryText('hop-ban-thuong-vu/sheets/typical.json')));
    expect(site.faults).toEqual([]);
  });

  it('follows reset, and a disabled fieldset', async () => {
    await open('/post.html');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).fill('9');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).blur();
    expect(JSON.parse(await value())).toHaveProperty('facts.members', 9);
    await page.evaluate(() => document.querySelector('form')!.reset());
    expect(JSON.parse(await value())).not.toHaveProperty('facts');
    await expect.poll(() => page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).inputValue()).toBe('');

    await page.evaluate(() => {
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      document.querySelector('form')!.append(fieldset);
      fieldset.append(document.querySelector('chamdiem-form')!);
    });
    await expect.poll(() => root().locator('input:enabled:not([readonly])').count()).toBe(0);
  });

  it('is not valid with a day that is none, and says so', async () => {
    await open('/post.html');
    await page.getByLabel('Ngày', { exact: true }).fill('31/02/2026');
    await expect.poll(() => form().evaluate((element) => (element as HTMLElement & { validationMessage: string }).validationMessage)).toBe('Phiếu chấm có 1 chỗ chưa hợp lệ.');
    expect(JSON.parse(await value())).toMatchObject({ occasion: { date: '31/02/2026' } });
    await page.getByLabel('Ngày', { exact: true }).fill('28/02/2026');
    await expect.poll(async () => (await state()).validationMessage).toBe('Phiếu chấm chưa đủ. Hãy chấm hết các mục còn thiếu.');
  });

  it('gives back what was filled in when the page is returned to', async () => {
    await open('/post.html');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).fill('9');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).blur();
    await page.goto(`${site.url}/taken.html`);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).inputValue()).toBe('9');
  });
});

describe('what a page hands to an element', () => {
  const openEvidence = async (): Promise<void> => page.locator('.cd-criterion-tools button', { hasText: 'Minh chứng' }).first().click();

  it('takes files through a callback that was set before the element was known, and lets go of it when told', async () => {
    await open('/attach.html');
    await openEvidence();
    await page.locator('input[type="file"]').setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
    await page.locator('.cd-evidence-item', { hasText: 'bien-ban.pdf' }).waitFor();
    await form().evaluate((element) => void ((element as HTMLElement & { attach: unknown }).attach = undefined));
    await expect.poll(() => page.locator('input[type="file"]').count()).toBe(0);
  });

  it('drops what was filled in when it is given another rubric', async () => {
    site.files['/other.json'] = libraryText('qd-366-tap-the/rubric.json');
    await open('/address.html');
    await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).fill('12');
    const shown = () => form().evaluate((element) => {
      const { sheet, report } = element as HTMLElement & { sheet: { rubric: { id: string } }; report: { rubric: { id: string }; issues: readonly unknown[] } };
      return [sheet.rubric.id, report.rubric.id, report.issues.length];
    });
    await form().evaluate((element) => {
      element.removeAttribute('sheet-src');
      element.setAttribute('rubric-src', '/other.json');
    });
    await expect.poll(shown).toEqual(['qd-366-tap-the', 'qd-366-tap-the', 0]);
  });

  it.each([
    ['lists that are none', { ratings: { agenda: { evidence: 'x', override: 7, comment: 5 }, minutes: { override: null, notApplicable: null } }, findings: { a: 1 }, lifts: 7, decision: 'x', rows: 5, subject: 7, occasion: [] }],
    ['lists of nothing', { ratings: { agenda: { evidence: [{}, null, 5] } }, findings: [null, 5, {}], lifts: [null, {}], decision: {} }],
    ['names of the prototype', JSON.parse('{"ratings":{"__proto__":{"value":true},"constructor":true}}') as object],
  ])('shows a form for a sheet with %s, and says what is wrong', async (_, sheet) => {
    await open('/property.html');
    await root().locator('.cd-form').waitFor();
    await form().evaluate((element, given) => Object.assign(element, { blind: false, overrides: true, sheet: given }), sheet);
    await page.locator('.cd-summary-submit').click({ force: true });
    await expect.poll(() => page.locator('.cd-errors').count()).toBe(1);
    expect(await page.locator('.cd-criterion').count()).toBeGreaterThan(20);
    expect(site.faults).toEqual([]);
  });
});
