import { LogicEngine } from 'json-logic-engine';
import type { Subject } from '../harness/subject.ts';
import { levelIds, rules, sections } from '../workload/specs.ts';
import type { SectionSpec, Spec } from '../workload/specs.ts';

type Logic = unknown;

/** json-logic-engine, every stage compiled to one function: points, then sections, then total and class. */
export function jsonLogic(): Subject {
  const engine = new LogicEngine();
  // The format has no rounding; this is the usual addition.
  engine.addMethod('round2', ([x]: [number]) => Math.floor(x * 100 + 0.5) / 100, { deterministic: true });
  const points = build<Points>(engine, { eachKey: Object.fromEntries(sections.flatMap((section) => section.criteria.map((spec) => [spec.id, pointsOf(spec)]))) });
  const sums = build<Points>(engine, { eachKey: Object.fromEntries(sections.map((section) => [section.id, sumOf(section)])) });
  const total = build<number>(engine, { max: [0, { min: [100, { '+': sections.map(({ id }) => ({ var: id })) }] }] });
  const classOf = build<string>(engine, classLogic());

  // One context for every sheet: spreading a new object would cost more than the engine.
  const context: { r: unknown; p: Points | null; s: Points | null; total: number } = { r: null, p: null, s: null, total: 0 };
  const run = (ratings: unknown) => {
    context.r = ratings;
    context.p = points(context);
    context.s = sums(context.p);
    context.total = total(context.s);
    return classOf(context);
  };
  return {
    each: ({ ratings }) => run(ratings).length + context.total,
    outcome: ({ ratings }) => ({ classId: run(ratings), total: context.total }),
  };
}

type Points = Record<string, number>;

/** The engine's types say Function; a built logic takes the context and returns what the logic yields. */
const build = <T>(engine: LogicEngine, logic: Logic) => engine.build(logic) as (context: unknown) => T;

function pointsOf(spec: Spec): Logic {
  const answer = { var: `r.${spec.id}` };
  switch (spec.kind) {
    case 'yes':
      return { if: [answer, spec.points, 0] };
    case 'levels':
      return { if: [...levelIds(spec).flatMap((id, i) => [{ '===': [answer, id] }, spec.points[i]!]), 0] };
    case 'bands':
      return { if: [...spec.edges.flatMap((edge, i) => [{ [spec.falling ? '<=' : '>=']: [answer, edge] }, spec.points[i]!]), spec.points.at(-1)] };
    case 'count':
      return { [spec.limit > 0 ? 'min' : 'max']: [spec.limit, { '*': [answer, spec.each] }] };
    case 'linear':
      return { round2: [{ '/': [{ '*': [spec.points, { '-': [answer, spec.worst] }] }, spec.best - spec.worst] }] };
  }
}

function sumOf({ criteria, limit }: SectionSpec): Logic {
  const sum = { '+': criteria.map(({ id }) => ({ var: id })) };
  return limit === null ? sum : { [limit > 0 ? 'min' : 'max']: [limit, sum] };
}

function classLogic(): Logic {
  const ladder = {
    if: [
      { and: [{ '>=': [{ var: 'total' }, rules.a] }, { '>=': [{ var: 's.s1' }, rules.aSection] }, { '>=': [{ var: 'r.c05' }, rules.capBelow] }] },
      'a',
      { and: [{ '>=': [{ var: 'total' }, rules.b] }, { '<=': [{ var: 'r.p01' }, rules.bCount] }, { '>=': [{ var: 'r.c05' }, rules.capBelow] }] },
      'b',
      { '>=': [{ var: 'total' }, rules.c] },
      'c',
      'd',
    ],
  };
  return { if: [{ or: [{ '!': [{ var: 'r.c03' }] }, { '===': [{ var: 'r.c10' }, 'none'] }] }, 'd', ladder] };
}
