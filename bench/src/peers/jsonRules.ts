import { Engine } from 'json-rules-engine';
import type { ConditionProperties, Event, RuleProperties } from 'json-rules-engine';
import type { Outcome, Subject } from '../harness/subject.ts';
import { levelIds, rules, sections } from '../workload/specs.ts';
import type { LinearSpec, Spec } from '../workload/specs.ts';

/**
 * json-rules-engine: a rule for each level, yes and band, whose event carries the points.
 * It has no arithmetic, so linear points, counts, sums and clamps are the host's; a second run gives the class.
 */
export function jsonRules(): Subject {
  const pointsEngine = new Engine(sections.flatMap((section) => section.criteria.flatMap(rulesOf)));
  const classEngine = new Engine(classRules);

  const run = async (ratings: Record<string, unknown>): Promise<Outcome> => {
    const { events } = await pointsEngine.run(ratings);
    const points = new Map(events.map(({ params }) => [params!['id'] as string, params!['points'] as number]));
    const sums = sections.map(({ criteria, limit }) => {
      let sum = 0;
      for (const spec of criteria) sum += points.get(spec.id) ?? computed(spec, ratings[spec.id]);
      return limit === null ? sum : limit > 0 ? Math.min(limit, sum) : Math.max(limit, sum);
    });
    const total = Math.min(100, Math.max(0, sums.reduce((a, b) => a + b, 0)));
    const found = await classEngine.run({ total, s1: sums[0], c03: ratings['c03'], c05: ratings['c05'], c10: ratings['c10'], p01: ratings['p01'] });
    return { total, classId: first(found.events) };
  };
  return {
    each: async ({ ratings }) => (await run(ratings)).total!,
    outcome: ({ ratings }) => run(ratings),
  };
}

/** Knock-outs before classes, best class first: rules of one priority run together, so the rank travels with the event. */
function first(events: readonly Event[]): string {
  return events.reduce((best, event) => ((event.params!['rank'] as number) < (best.params!['rank'] as number) ? event : best)).type;
}

function rulesOf(spec: Spec): RuleProperties[] {
  const give = (points: number, ...all: ConditionProperties[]): RuleProperties => ({ conditions: { all }, event: { type: 'points', params: { id: spec.id, points } } });
  switch (spec.kind) {
    case 'yes':
      return [give(spec.points, is(spec.id, 'equal', true)), give(0, is(spec.id, 'equal', false))];
    case 'levels':
      return levelIds(spec).map((id, i) => give(spec.points[i]!, is(spec.id, 'equal', id)));
    case 'bands': {
      const [reaches, misses] = spec.falling ? ['lessThanInclusive', 'greaterThan'] : ['greaterThanInclusive', 'lessThan'];
      return spec.points.map((points, i) => {
        const edge = spec.edges[i];
        const better = spec.edges[i - 1];
        return give(points, ...(edge === undefined ? [] : [is(spec.id, reaches!, edge)]), ...(better === undefined ? [] : [is(spec.id, misses!, better)]));
      });
    }
    case 'count':
    case 'linear':
      return [];
  }
}

function computed(spec: Spec, answer: unknown): number {
  if (spec.kind === 'linear') return linear(spec, answer as number);
  if (spec.kind !== 'count') throw new Error(`no rule gave points to ${spec.id}`);
  const points = (answer as number) * spec.each;
  return spec.limit > 0 ? Math.min(spec.limit, points) : Math.max(spec.limit, points);
}

const linear = ({ points, worst, best }: LinearSpec, x: number): number => Math.floor(((points * (x - worst)) / (best - worst)) * 100 + 0.5) / 100;

function is(fact: string, operator: string, value: unknown): ConditionProperties {
  return { fact, operator, value };
}

const to = (classId: string, rank: number, ...all: ConditionProperties[]): RuleProperties => ({ conditions: { all }, event: { type: classId, params: { rank } } });
const notCapped = is('c05', 'greaterThanInclusive', rules.capBelow);

const classRules: RuleProperties[] = [
  to('d', 0, is('c03', 'equal', false)),
  to('d', 0, is('c10', 'equal', 'none')),
  to('a', 1, is('total', 'greaterThanInclusive', rules.a), is('s1', 'greaterThanInclusive', rules.aSection), notCapped),
  to('b', 2, is('total', 'greaterThanInclusive', rules.b), is('p01', 'lessThanInclusive', rules.bCount), notCapped),
  to('c', 3, is('total', 'greaterThanInclusive', rules.c)),
  to('d', 4, is('total', 'greaterThanInclusive', 0)),
];
