import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRubricFile, rubricLimit } from './readRubricFile.ts';

const meeting = readFileSync(join(import.meta.dirname, '../../../../schemas/library/hop-ban-thuong-vu/rubric.json'), 'utf8');
const file = (content: BlobPart) => new Blob([content]);
const changed = (change: (rubric: Record<string, unknown>) => void) => {
  const rubric = JSON.parse(meeting) as Record<string, unknown>;
  change(rubric);
  return file(JSON.stringify(rubric));
};

describe('reading a rubric from a file', () => {
  test('takes a rubric of the library as it is', async () => {
    expect(await readRubricFile(file(meeting))).toEqual({ ok: true, value: { rubric: JSON.parse(meeting), issues: [] } });
  });

  test('a file that is too big is not even read', async () => {
    expect(await readRubricFile(file(new Uint8Array(rubricLimit + 1)))).toEqual({ ok: false, problem: { kind: 'too-big', bytes: rubricLimit + 1, limit: rubricLimit } });
  });

  test('what is not UTF-8 is told, as an old Vietnamese font file would be', async () => {
    expect(await readRubricFile(file(new Uint8Array([0x7b, 0xb5, 0xe0, 0x7d])))).toEqual({ ok: false, problem: { kind: 'not-utf8' } });
  });

  test('what is not JSON is told with line and column', async () => {
    const result = await readRubricFile(file('{\n  "id": "a",\n  "title" "b"\n}'));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'not-json', line: 3 } });
  });

  test('a file that ends too early is told at its end', async () => {
    expect(await readRubricFile(file('{\n  "id": "a"'))).toMatchObject({ ok: false, problem: { kind: 'not-json', line: 2 } });
  });

  test('JSON that is something else', async () => {
    expect(await readRubricFile(file('[1,2,3]'))).toEqual({ ok: false, problem: { kind: 'not-a-rubric' } });
    expect(await readRubricFile(file('{"name":"left-pad"}'))).toEqual({ ok: false, problem: { kind: 'not-a-rubric' } });
  });

  test('another version of the format', async () => {
    expect(await readRubricFile(changed((rubric) => void (rubric['schemaVersion'] = 7)))).toEqual({ ok: false, problem: { kind: 'other-version', found: '7' } });
  });

  test('a document that is not built like a rubric is refused, with every place', async () => {
    const result = await readRubricFile(changed((rubric) => {
      rubric['sections'] = 'none';
      rubric['title'] = 3;
    }));
    expect(result.ok).toBe(false);
    const { problem } = result as Extract<typeof result, { ok: false }>;
    expect(problem.kind === 'issues' && problem.issues.map(({ path }) => path).toSorted()).toEqual(['/sections', '/title']);
  });

  test('a hostile document is refused: nesting without end, and names that reach for the prototype', async () => {
    const deep = `${'[{"items":'.repeat(5000)}[]${'}]'.repeat(5000)}`;
    expect(await readRubricFile(file(meeting.replace(/"sections": \[/, `"sections": ${deep}, "was": [`)))).toMatchObject({ ok: false, problem: { kind: 'issues' } });
    expect(await readRubricFile(file(meeting.replace('"title": {', '"title": { "__proto__": "x", ')))).toMatchObject({ ok: false, problem: { kind: 'issues' } });
  });

  test('a rubric with mistakes of meaning opens, with its list of what to mend', async () => {
    const result = await readRubricFile(changed((rubric) => void (rubric['missing'] = undefined)));
    expect(result.ok).toBe(true);
    const broken = await readRubricFile(file(meeting.replaceAll('"criterion": "content-tied"', '"criterion": "gone"')));
    expect(broken.ok && broken.value.issues.map(({ code }) => code)).toContain('unknown-criterion');
  });
});
