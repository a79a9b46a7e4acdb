import type { CriterionReport } from '../generated/types.ts';
import type { InputDomain, Plan } from '../plan.ts';
import type { Figures } from '../report/figures.ts';
import { Keeping, type Source } from './kept.ts';
import { loweredOf } from './lower.ts';
import type { Program } from './program.ts';
import { isRead, readerOf, type Reader } from './reader.ts';
import { Remembered } from './remembered.ts';
import { Rulings } from './ruling.ts';
import { NO_TABLE, Tables } from './tables.ts';

/** Everything that scoring the usual sheet of a Plan needs, made once. */
export interface Fast {
  readonly plan: Plan;
  readonly program: Program;
  readonly reader: Reader;
  /** What is left of the program once the answers are read, on registers of which each sheet gets a copy. */
  readonly rest: Program;
  /** The register of each input. */
  readonly inputs: readonly number[];
  readonly total: Source;
  readonly totalExact: Source;
  readonly totalMax: Source;
  /** True when the shown total is always the exact one. */
  readonly totalIsPlain: boolean;
  readonly changes: readonly Source[];
  readonly criteria: readonly FastCriterion[];
  /** Reports and figures of criteria by place in the tables. */
  readonly reports: Remembered<CriterionReport>;
  readonly figures: Remembered<Figures>;
  /** What is asked of each criterion. */
  readonly domains: readonly (InputDomain | null)[];
  /** isPlain: applies always, has decimal points and no classes of its own. */
  readonly sections: readonly { readonly id: string; readonly points: Source; readonly max: Source; readonly isPlain: boolean }[];
  readonly constraints: readonly number[];
  readonly asking: readonly { readonly at: number; readonly comment: 'always' | 'below-full' | null; readonly evidence: 'always' | 'below-full' | null }[];
  readonly rulings: Rulings;
}

export interface FastCriterion {
  readonly id: string;
  readonly points: Source;
  readonly max: Source;
  /** The register that says whether the criterion does not apply; -1 when it always does. */
  readonly na: number;
  /** Where the reports begin that hang on the answer alone; NO_TABLE when there are none. */
  readonly table: number;
}

const cache = new WeakMap<Plan, Fast | null>();

/** The fast path of a Plan for a sheet with these answers: not made before one has enough of them, for only complete sheets go that way. */
export function fastFor(plan: Plan, ratings: unknown): Fast | null {
  const fast = cache.get(plan);
  if (fast !== undefined) return fast;
  const given = typeof ratings === 'object' && ratings !== null ? Object.keys(ratings).length : 0;
  const needed = plan.criteria.filter(({ answer }) => answer !== null).length;
  return given < needed ? null : fastOf(plan);
}

/** The fast path of a Plan; null when its numbers or its sheets need the general one. */
export function fastOf(plan: Plan): Fast | null {
  let fast = cache.get(plan);
  if (fast === undefined) {
    fast = link(plan);
    cache.set(plan, fast);
  }
  return fast;
}

function link(plan: Plan): Fast | null {
  const program = plan.arithmetic.kind === 'scaled' ? loweredOf(plan) : null;
  if (program === null || 'because' in program) return null;
  const tables = new Tables(plan, program);
  if (!tables.sound || !isRead(plan)) return null;
  const keeping = new Keeping(plan, program, tables);
  const criteria = plan.criteria.map((criterion, i): FastCriterion => {
    const [points, max, na] = [keeping.number(criterion.points), keeping.number(criterion.max), keeping.truth(criterion.na)];
    // A formula may take the points of another criterion, and with them that one's table.
    const shared = points.kind === 'kept' && points.table !== null && points.at === i && max.kind !== 'kept' && na < 0;
    return { id: criterion.id, points, max, na, table: shared ? points.base : NO_TABLE };
  });
  const sections = plan.sections.map(({ id, points: slot, max, leftOut, classes }) => {
    const points = keeping.number(slot);
    return { id, points, max: keeping.number(max), isPlain: points.kind === 'kept' && points.decimal && leftOut === null && classes === null };
  });
  const [total, totalExact, totalMax] = (['shown', 'exact', 'max'] as const).map((which) => keeping.number(plan.total?.[which] ?? null));
  const changes = (plan.total?.adjustments ?? []).map(({ change }) => keeping.number(change));
  const constraints = plan.constraints.map(({ when }) => keeping.truth(when));
  const rulings = new Rulings(plan, (slot) => keeping.truth(slot));
  const inputs = program.inputs.map((each) => tables.register(each));
  const rest = tables.rest(keeping.wanted);
  // Frozen, a framework that puts reports into proxies leaves it alone.
  return Object.freeze({
    plan, program, rest,
    reader: readerOf(plan, program, tables),
    criteria, sections, changes, rulings, reports: new Remembered<CriterionReport>(tables.values.length), figures: new Remembered<Figures>(tables.values.length),
    domains: plan.criteria.map(({ answer }) => (answer === null ? null : plan.inputs[answer]!.domain)),
    inputs,
    constraints,
    total: total!, totalExact: totalExact!, totalMax: totalMax!,
    totalIsPlain: plan.total === null || (plan.total.exact === plan.total.shown && total!.kind === 'kept' && total!.decimal),
    asking: plan.criteria.flatMap(({ comment, evidence }, at) => (comment === null && evidence === null ? [] : [{ at, comment, evidence }])),
  });
}
