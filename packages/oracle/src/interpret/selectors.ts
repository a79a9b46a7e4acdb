// semantics.md section 5: selectors and the tests that they put to criteria.
import { compareBestFirst, compareNumbers } from './order.ts';
import { decimal } from '../rational.ts';
import { levelsOf } from './reading.ts';
import type { CriterionTest, Selector } from '../types/terms.ts';
import type { Placed, Truth, World } from './world.ts';
import { all } from './world.ts';

/** Named criteria, and those of named sections and tags unless they are bonus or deduction and not included. */
export function selected(world: World, selector: Selector): Placed[] {
  return world.criteria.filter((placed) => {
    if (selector.criteria?.includes(placed.criterion.id) === true) return true;
    const included = rolesOf(placed).every((role) => selector.include?.includes(role) === true);
    return included && reaches(selector, placed);
  });
}

function reaches(selector: Selector, { criterion, around }: Placed): boolean {
  if (selector.all === true) return true;
  if (selector.sections?.some((id) => around.some((section) => section.id === id)) === true) return true;
  return selector.tags?.some((tag) => criterion.tags?.includes(tag) === true) === true;
}

function rolesOf({ criterion, around }: Placed): ('bonus' | 'deduction')[] {
  return [criterion.role, ...around.map((section) => section.role)].filter((role) => role === 'bonus' || role === 'deduction');
}

/** For each selected criterion that the test can be put to: does it apply and pass, and does it apply. */
export function tested(world: World, selector: Selector, test: CriterionTest): { applies: Truth; passes: Truth }[] {
  return selected(world, selector)
    .filter(({ criterion }) => test.op === 'grade' || world.criterion(criterion.id).points !== null)
    .map((placed) => {
      const { applies } = world.standing(placed.criterion.id);
      return { applies, passes: applies === false ? false : all([applies, passesTest(world, placed, test)]) };
    });
}

function passesTest(world: World, { criterion }: Placed, test: CriterionTest): Truth {
  if (test.op === 'grade') {
    const { answer } = world.standing(criterion.id);
    if (answer.kind !== 'given') return 'unknown';
    const ids = levelsOf(world.rubric, criterion.method).map((level) => level.id);
    return compareBestFirst(ids, String(answer.value), test.cmp, test.value);
  }
  const { points, max } = world.criterion(criterion.id);
  if (points === null || max === null) return false;
  if (test.op === 'points') return compareNumbers(points, test.cmp, decimal(test.value));
  // An uncapped ratio, and rounding up, may pass the maximum.
  return compareNumbers(points, '>=', max);
}
