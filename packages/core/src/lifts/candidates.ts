import { fromFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import type { InputDomain, Plan } from '../plan.ts';
import type { Trial } from './trial.ts';

/** The other answers that a criterion could have been given. */
export interface Choice {
  readonly criterion: number;
  readonly input: number;
  readonly from: number;
  readonly to: readonly number[];
  /** Step of a number of which `to` holds only edges and ends; 0 where `to` is complete. */
  readonly step: number;
}

/** Of a number with more values than this only edges and ends are tried; the least that suffices is found afterwards. */
const MOST_VALUES = 6;

/** What could be changed: answers that were given to criteria that apply. Facts are the subject's and stay. */
export function choicesOf(plan: Plan, trial: Trial): Choice[] {
  return plan.criteria.flatMap(({ answer, earned }, criterion) => {
    if (answer === null || !trial.given[answer] || trial.isNotApplicable(criterion)) return [];
    const from = trial.values[answer]!;
    const { values, step } = valuesOf(plan, answer, earned);
    return [{ criterion, input: answer, from, to: values.filter((value) => value !== from), step }];
  });
}

function valuesOf(plan: Plan, input: number, earned: number | null): { readonly values: number[]; readonly step: number } {
  const { domain } = plan.inputs[input]!;
  switch (domain.type) {
    case 'boolean': return { values: [1, 0], step: 0 };
    case 'choice': return { values: domain.options.map((_, i) => i), step: 0 };
    case 'number': {
      const count = Math.floor((domain.max - domain.min) / domain.step) + 1;
      if (count <= MOST_VALUES) return { values: Array.from({ length: count }, (_, i) => domain.min + i * domain.step), step: 0 };
      const ends = [domain.min, domain.min + (count - 1) * domain.step];
      const edges = earned === null ? [] : edgesOf(plan.slots[earned]!.expr, input, domain);
      return { values: [...new Set([...ends, ...edges])].filter((value) => value >= domain.min && value <= domain.max && (value - domain.min) % domain.step === 0), step: domain.step };
    }
  }
}

/** Values on both sides of every fixed edge that the criterion's own expression compares this input with. */
function edgesOf(e: Expr, input: number, domain: Extract<InputDomain, { type: 'number' }>): number[] {
  const around = (text: string): number[] => {
    const { n, d } = fromFraction(text);
    const scaled = Number((n * 10n ** BigInt(domain.decimals)) / d);
    return [scaled - 1, scaled, scaled + 1];
  };
  switch (e.kind) {
    case 'step': return e.arg.kind === 'input' && e.arg.input === input ? e.edges.flatMap(({ at }) => around(at)) : edgesOf(e.arg, input, domain);
    case 'compare': return e.right.kind === 'const' && e.left.kind === 'input' && e.left.input === input ? around(e.right.value) : [];
    case 'when': return e.cases.flatMap((branch) => [...edgesOf(branch.if, input, domain), ...edgesOf(branch.then, input, domain)]);
    case 'add': case 'mul': case 'min': case 'max': case 'all': case 'any': case 'count': return e.args.flatMap((arg) => edgesOf(arg, input, domain));
    case 'round': case 'not': return edgesOf(e.arg, input, domain);
    case 'div': return [...edgesOf(e.num, input, domain), ...edgesOf(e.den, input, domain)];
    case 'const': case 'input': case 'slot': case 'column': case 'rows': return [];
  }
}
