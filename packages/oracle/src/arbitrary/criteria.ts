import { policyInForce } from '../interpret/criterion.ts';
import { methodRange } from '../interpret/range.ts';
import type { Criterion, NotApplicable, Section } from '../types/items.ts';
import type { Rubric } from '../types/rubric.ts';
import { signOf } from './draft.ts';
import { titled } from './inputs.ts';
import { makeMethod } from './methods.ts';
import { amount, roundOrNone } from './numbers.ts';
import type { Made, Scope } from './scope.ts';
import { makePolicy } from './sections.ts';
import type { Placing } from './sections.ts';
import { maybe, tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

/** Criteria in turn, each put into a section; each may refer to inputs and to the criteria made before it. */
export function makeCriteria(tapes: readonly number[][], placings: readonly Placing[], rubric: Rubric, inputs: Scope): Made[] {
  const made: Made[] = [];
  for (const [i, numbers] of tapes.entries()) {
    const tape = tapeOf(numbers);
    const { section, around } = tape.pick(placings);
    const one = makeCriterion(`c${i}`, [section, ...around], rubric, { ...inputs, tape, made });
    section.items.push(one.criterion);
    made.push(one);
  }
  return made;
}

function makeCriterion(id: string, around: readonly Section[], rubric: Rubric, scope: Scope): Made {
  const { tape } = scope;
  const outer = signOf(around);
  const role = outer === 'normal' ? tape.pick([undefined, undefined, undefined, undefined, undefined, 'normal', 'bonus', 'deduction'] as const) : undefined;
  const sign = signOf([{ role }, ...around]);
  const applicableWhen = maybe(tape, 15, () => scope.grammar.condition(scope, 1));
  const policy = maybe(tape, 25, () => ownPolicy(tape, around, rubric));
  const shell: Criterion = { kind: 'criterion', ...titled(id), role, applicableWhen, notApplicable: policy, method: { kind: 'yes-no', yes: 1 } };
  const allowed = policyInForce(rubric, { criterion: shell, around })?.allowed === true;
  const conditional = applicableWhen !== undefined || around.some((section) => section.applicableWhen !== undefined);
  // Whether a ratio makes itself na is not known yet, but a ratio's own answer is not used in its method.
  const method = makeMethod(scope, rubric, id, sign, conditional || allowed);
  const divisible = method.kind === 'ratio' && method.whenZero === 'not-applicable';
  const mayBeNa = conditional || allowed || divisible;
  const missing = policyInForce(rubric, { criterion: shell, around }) === undefined;
  const criterion: Criterion = {
    ...shell,
    method,
    notApplicable: policy ?? (mayBeNa && missing ? ownPolicy(tape, around, rubric) : undefined),
    weight: maybe(tape, 30, () => amount(tape)),
    missing: maybe(tape, 15, () => tape.pick(['incomplete', 'zero', 'block'])),
    rounding: maybe(tape, 20, () => roundOrNone(tape)),
    tags: maybe(tape, 30, () => tape.few(['red', 'blue', 'green'], 40)),
  };
  const late = policyInForce(rubric, { criterion, around })?.allowed === true;
  return { criterion, around, mayBeNa: mayBeNa || late, scored: methodRange(rubric, method) !== null };
}

function ownPolicy(tape: Tape, around: readonly Section[], rubric: Rubric): NotApplicable {
  const scopes = around.filter((section) => section.rescale !== undefined).map((section) => section.id);
  return makePolicy(tape, scopes, rubric);
}
