import type { Evidence } from '@chamdiem/core';
import { afterEach, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { showForm, type ShownForm } from '../../fillings/form.testing.ts';
import { manyCriteria } from '../../fillings/manyCriteria.ts';

let form: ShownForm;
afterEach(() => form.close());

/** Chooses a file, as the browser's own dialog does. */
function choose(card: HTMLElement, file: File): void {
  const input = card.querySelector<HTMLInputElement>('input[type="file"]')!;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openEvidence(id: string): Promise<HTMLElement> {
  const card = form.card(id);
  [...card.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === 'Minh chứng')!.click();
  await expect.poll(() => card.querySelector('.cd-evidence')).not.toBeNull();
  return card;
}

it('hands a chosen file to the host, and shows the link that the host gives back', async () => {
  const stored: [string, string, string][] = [];
  let answer: (evidence: Evidence) => void = () => {};
  const attach = async (file: File, criterionId: string): Promise<Evidence> => {
    stored.push([file.name, await file.text(), criterionId]);
    return new Promise((resolve) => (answer = resolve));
  };
  form = await showForm({ rubric: manyCriteria(6), attach });
  const card = await openEvidence('c1');
  choose(card, new File(['biên bản'], 'bien-ban.txt'));
  await expect.poll(() => card.querySelector('[role="status"]')?.textContent).toBe('Đang gửi tệp…');
  await expect.poll(() => stored).toEqual([['bien-ban.txt', 'biên bản', 'c1']]);
  expect(card.querySelector<HTMLInputElement>('input[type="file"]')!.disabled).toBe(true);

  answer({ title: 'Biên bản họp', url: 'https://kho.example/1' });
  await expect.poll(() => card.querySelector('.cd-evidence-list a')?.textContent).toBe('Biên bản họp');
  expect(card.querySelector<HTMLAnchorElement>('.cd-evidence-list a')!.href).toBe('https://kho.example/1');
  expect(card.querySelector('[role="status"]')).toBeNull();
  expect(form.sheet.value!.ratings['c1']).toEqual({ evidence: [{ title: 'Biên bản họp', url: 'https://kho.example/1' }] });
});

it('says that a file could not be sent, and why, and lets the rater try again', async () => {
  let fails = true;
  const attach = (file: File): Promise<Evidence> => (fails ? Promise.reject(new Error('tệp lớn hơn 10 MB')) : Promise.resolve({ title: file.name }));
  form = await showForm({ rubric: manyCriteria(6), attach });
  const card = await openEvidence('c0');
  choose(card, new File(['x'], 'anh.jpg'));
  await expect.poll(() => card.querySelector('[role="alert"]')?.textContent).toBe('Không gửi được tệp: tệp lớn hơn 10 MB. Hãy thử lại.');
  expect(form.sheet.value?.ratings['c0']).toBeUndefined();

  fails = false;
  choose(card, new File(['x'], 'anh.jpg'));
  await expect.poll(() => form.sheet.value?.ratings['c0']).toEqual({ evidence: [{ title: 'anh.jpg' }] });
  expect(card.querySelector('[role="alert"]')).toBeNull();
});

it.each([['nothing', undefined], ['a title without letters', { title: '' }]])('takes a file under its own name when the host says %s of it', async (_, said) => {
  form = await showForm({ rubric: manyCriteria(6), attach: () => Promise.resolve(said as Evidence) });
  const card = await openEvidence('c0');
  choose(card, new File(['x'], 'anh.jpg'));
  await expect.poll(() => form.sheet.value?.ratings['c0']).toEqual({ evidence: [{ title: 'anh.jpg' }] });
});

it('says that a file could not be sent also when the host gives no reason', async () => {
  form = await showForm({ rubric: manyCriteria(6), attach: () => Promise.reject(undefined as unknown as Error) });
  const card = await openEvidence('c0');
  choose(card, new File(['x'], 'anh.jpg'));
  await expect.poll(() => card.querySelector('[role="alert"]')?.textContent).toBe('Không gửi được tệp. Hãy thử lại.');
});

it('takes a link that was typed when the rater goes on without pressing the button', async () => {
  form = await showForm({ rubric: manyCriteria(6) });
  const card = await openEvidence('c0');
  const [title, url] = card.querySelectorAll<HTMLInputElement>('.cd-evidence-link input');
  for (const [field, text] of [[title!, 'Biên bản'], [url!, 'https://kho.example/1']] as const) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextTick();
    expect(form.sheet.value?.ratings['c0']).toBeUndefined();
  }
  card.focus();
  await expect.poll(() => form.sheet.value?.ratings['c0']).toEqual({ evidence: [{ title: 'Biên bản', url: 'https://kho.example/1' }] });
  expect(title!.value).toBe('');
});
