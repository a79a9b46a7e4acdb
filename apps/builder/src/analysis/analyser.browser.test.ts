import { expect, it } from 'vitest';
import example from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import type { Rubric } from '@chamdiem/core';
import { createAnalyser } from './analyser.ts';
import type { AnalysisAnswer } from './runner.ts';

const rubric = example as unknown as Rubric;

function answered(makeWorker?: () => Worker): Promise<AnalysisAnswer[]> {
  return new Promise((resolve) => {
    const answers: AnalysisAnswer[] = [];
    const analyser = createAnalyser((answer) => {
      answers.push(answer);
      if (answer.kind === 'part') return;
      analyser.dispose();
      resolve(answers);
    }, makeWorker);
    analyser.request(rubric);
  });
}

const kinds = (answers: readonly AnalysisAnswer[]): string[] => answers.map((answer) => (answer.kind === 'part' ? answer.part.kind : answer.kind));

it('looks at a document in a worker', async () => {
  expect(kinds(await answered())).toEqual(['validated', 'linted', 'tried', 'done']);
});

it('does the same in the page where a worker is refused', async () => {
  const refused = (): Worker => {
    throw new DOMException('not here', 'SecurityError');
  };
  expect(kinds(await answered(refused))).toEqual(['validated', 'linted', 'tried', 'done']);
});

it('does the same in the page where a worker does not start', async () => {
  expect(kinds(await answered(() => new Worker('/no-such-worker.js', { type: 'module' })))).toEqual(['validated', 'linted', 'tried', 'done']);
});
