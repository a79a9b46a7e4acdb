import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Rating, Rubric, Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { scoreGenerally } from '../score.ts';

const library = new URL('../../../../schemas/library/', import.meta.url);

describe.each(['hop-ban-thuong-vu', 'hop-ban-chap-hanh', 'hai-phong-212-phu-luc-1', 'nd-307-phuong'])('%s, filled in answer by answer and emptied again', (id) => {
  it('is scored as by a Plan that has never seen another sheet', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${id}/${file}`, library), 'utf8'));
    const plan = compileRubric(read('rubric.json') as Rubric);
    const full = read(id === 'nd-307-phuong' ? 'sheets/typical-rounding.json' : 'sheets/typical.json') as Scoresheet;
    const answers = Object.entries(full.ratings);
    const steps = [...answers.keys(), ...answers.keys()].map((step, at) => answers.slice(at < answers.length ? 0 : step, at < answers.length ? step + 1 : undefined));
    for (const [at, ratings] of steps.filter((_, step) => step % 5 === 0).entries()) {
      const sheet = { ...full, ratings: Object.fromEntries(ratings.map(([key, rating]) => [key, at % 2 === 0 ? rating : other(rating)])) };
      expect(scoreGenerally(plan, sheet)).toEqual(scoreGenerally(structuredClone(plan) as Plan, sheet));
    }
  });
});

/** Another answer of the same kind, whether or not it is one that the criterion takes. */
function other(rating: Rating): Rating {
  if (typeof rating === 'boolean') return !rating;
  return typeof rating === 'number' ? rating / 2 : typeof rating === 'string' ? 'fair' : rating;
}
