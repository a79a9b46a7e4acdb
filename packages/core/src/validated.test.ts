import { describe, expect, it } from 'vitest';
import { libraryIds, libraryRubric } from '../test/librarySheets.ts';
import { criterion, rubric } from '../test/make.ts';
import { compileRubric } from './compile.ts';
import type { Rubric } from './generated/types.ts';
import { validateRubric } from './validate.ts';

function checked(source: Rubric): Rubric {
  const result = validateRubric(source);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const mostOf = (source: Rubric): string => compileRubric(source).criteria[0]!.most;

/** A rubric that anybody may still change, and what its only criterion gives at most. */
function changeable() {
  const method: { kind: 'yes-no'; yes: number } = { kind: 'yes-no', yes: 10 };
  return { source: checked(rubric([criterion('a', method)])), set: (yes: unknown) => Object.assign(method, { yes }) };
}

describe('compiling what was just validated', () => {
  it.each(libraryIds())('gives the Plan that compiling alone gives: %s', (id) => {
    expect(JSON.stringify(compileRubric(checked(libraryRubric(id))))).toBe(JSON.stringify(compileRubric(libraryRubric(id))));
  });

  it('does not hold on to what was checked when the rubric was changed meanwhile', () => {
    const { source, set } = changeable();
    set(7);
    expect(mostOf(source)).toBe('7');
  });

  it('nor when it was changed into something that is no rubric', () => {
    const { source, set } = changeable();
    set('x');
    expect(() => compileRubric(source)).toThrow(TypeError);
    const other = changeable();
    // No JSON at all.
    other.set(5n);
    expect(mostOf(other.source)).toBe('5');
  });

  it('checks what cannot be written as text, all the same', () => {
    const source = rubric([criterion('a', { kind: 'yes-no', yes: 10 })]);
    Object.setPrototypeOf(source.title, Object.defineProperty({}, 'toJSON', { value: () => { throw new RangeError('too long'); } }));
    expect(validateRubric(source).ok).toBe(true);
    expect(mostOf(source)).toBe('10');
  });

  it('gives a Plan of its own each time', () => {
    const { source } = changeable();
    const [first, second] = [compileRubric(source), compileRubric(source)];
    expect(second).not.toBe(first);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it('leaves a rubric that was only validated changeable', () => {
    const { source } = changeable();
    expect(Object.isFrozen(source)).toBe(false);
  });
});
