import type { Rubric } from '@chamdiem/core';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRunner, nextTask, type AnalysisAnswer } from './runner.ts';

const example = (): Rubric => JSON.parse(readFileSync('schemas/library/hop-ban-thuong-vu/rubric.json', 'utf8')) as Rubric;

function recording(pause = nextTask): { answers: AnalysisAnswer[]; request: ReturnType<typeof createRunner>; done: Promise<void> } {
  const answers: AnalysisAnswer[] = [];
  let finish = (): void => {};
  const done = new Promise<void>((resolve) => { finish = resolve; });
  const request = createRunner((answer) => {
    answers.push(answer);
    if (answer.kind !== 'part') finish();
  }, pause);
  return { answers, request, done };
}

it('tells errors first, then findings, then what the cases give', async () => {
  const { answers, request, done } = recording();
  request({ run: 1, document: example() });
  await done;
  expect(answers.map((answer) => (answer.kind === 'part' ? answer.part.kind : answer.kind))).toEqual(['validated', 'linted', 'tried', 'done']);
});

it('says only what is wrong with a document that is not valid', async () => {
  const { answers, request, done } = recording();
  request({ run: 1, document: { ...example(), sections: [] } });
  await done;
  expect(answers).toMatchObject([{ part: { kind: 'validated', valid: false, issues: [{ code: 'too-few', path: '/sections' }] } }, { kind: 'done' }]);
});

it('drops a document when a newer one comes', async () => {
  const { answers, request, done } = recording();
  request({ run: 1, document: example() });
  request({ run: 2, document: example() });
  request({ run: 3, document: example() });
  await done;
  expect(answers.filter(({ run }) => run === 1)).toHaveLength(1);
  expect(answers.some(({ run }) => run === 2)).toBe(false);
  expect(answers.at(-1)).toEqual({ run: 3, kind: 'done' });
});

it('reports a fault of the program instead of falling silent', async () => {
  const { answers, request, done } = recording(() => Promise.reject(new Error('broken')));
  request({ run: 1, document: example() });
  await done;
  expect(answers.at(-1)).toEqual({ run: 1, kind: 'failed', message: 'broken' });
});
