import { ZenEngine } from '@gorules/zen-engine';
import type { Outcome, Subject } from '../harness/subject.ts';
import { levelIds, rules, sections } from '../workload/specs.ts';
import type { SectionSpec, Spec } from '../workload/specs.ts';

/** GoRules: points and sums in expression nodes, the classes in a decision table. Decisions can only be awaited. */
export function zen(): Subject {
  const decision = new ZenEngine().createDecision({ nodes: [input, pointsNode(), classNode, output], edges: chain('in', 'points', 'class', 'out') });
  const run = async (ratings: unknown): Promise<Outcome> => {
    const { result } = (await decision.evaluate(ratings)) as { result: { total: number; class: string } };
    return { total: result.total, classId: result.class };
  };
  return {
    each: async ({ ratings }) => (await run(ratings)).total!,
    outcome: ({ ratings }) => run(ratings),
  };
}

const input = { id: 'in', type: 'inputNode', name: 'in' };
const output = { id: 'out', type: 'outputNode', name: 'out' };

function chain(...ids: string[]) {
  return ids.slice(1).map((targetId, i) => ({ id: `edge-${i}`, type: 'edge', sourceId: ids[i], targetId }));
}

function pointsNode() {
  const points = sections.flatMap((section) => section.criteria).map((spec) => line(`p_${spec.id}`, pointsOf(spec)));
  const sums = sections.map((section) => line(`s_${section.id}`, sumOf(section)));
  const total = line('total', `max([0, min([100, ${sections.map(({ id }) => `$.s_${id}`).join(' + ')}])])`);
  return { id: 'points', type: 'expressionNode', name: 'points', content: { passThrough: true, inputField: null, outputPath: null, executionMode: 'single', expressions: [...points, ...sums, total] } };
}

const line = (key: string, value: string) => ({ id: key, key, value });

function pointsOf(spec: Spec): string {
  const answer = spec.id;
  switch (spec.kind) {
    case 'yes':
      return `${answer} ? ${spec.points} : 0`;
    case 'levels':
      return `${levelIds(spec).map((id, i) => `${answer} == '${id}' ? ${spec.points[i]} : `).join('')}0`;
    case 'bands':
      return `${spec.edges.map((edge, i) => `${answer} ${spec.falling ? '<=' : '>='} ${edge} ? ${spec.points[i]} : `).join('')}${spec.points.at(-1)}`;
    case 'count':
      return `${spec.limit > 0 ? 'min' : 'max'}([${spec.limit}, ${answer} * ${spec.each}])`;
    case 'linear':
      return `floor(${spec.points} * (${answer} - ${spec.worst}) / (${spec.best - spec.worst}) * 100 + 0.5) / 100`;
  }
}

function sumOf({ criteria, limit }: SectionSpec): string {
  const sum = criteria.map(({ id }) => `$.p_${id}`).join(' + ');
  return limit === null ? sum : `${limit > 0 ? 'min' : 'max'}([${limit}, ${sum}])`;
}

const field = (id: string) => ({ id, name: id, field: id });
const row = (classId: string, when: Record<string, string>) => ({ _id: JSON.stringify(when), c03: '', c10: '', c05: '', p01: '', s_s1: '', total: '', ...when, class: `'${classId}'` });

const classNode = {
  id: 'class',
  type: 'decisionTableNode',
  name: 'class',
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    inputs: ['c03', 'c10', 'c05', 'p01', 's_s1', 'total'].map(field),
    outputs: [field('class')],
    rules: [
      row('d', { c03: 'false' }),
      row('d', { c10: "'none'" }),
      row('a', { total: `>= ${rules.a}`, s_s1: `>= ${rules.aSection}`, c05: `>= ${rules.capBelow}` }),
      row('b', { total: `>= ${rules.b}`, p01: `<= ${rules.bCount}`, c05: `>= ${rules.capBelow}` }),
      row('c', { total: `>= ${rules.c}` }),
      row('d', {}),
    ],
  },
};
