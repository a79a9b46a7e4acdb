import type { Condition, Term } from '@chamdiem/core';
import { answeredByNumber } from '../../choices.ts';
import { fittingCriterion, hasCriterion } from '../../criteria.ts';
import { only } from '../../only.ts';
import type { Parts } from '../../parts.ts';
import type { ConditionKind, KindGroup, Start } from '../../ruleKind.ts';
import type { RuleScope } from '../../ruleScope.ts';
import Compare from './Compare.vue';
import { isNamed, namedLeft } from './named.ts';

const outside = ({ table }: RuleScope): boolean => table === null;
const numberFacts = ({ rubric }: RuleScope) => (rubric.facts ?? []).filter(({ kind }) => kind === 'number');
const numberValues = ({ rubric }: RuleScope) => (rubric.values ?? []).filter(({ kind }) => kind === 'number');
const numberColumns = ({ table }: RuleScope) => (table?.columns ?? []).filter(({ kind }) => kind === 'number');

/** Comparisons by what stands on the left, then of any two numbers. */
export const compareKind: ConditionKind = {
  editor: Compare,
  starts: [
    start('compare-points', 'points', (scope) => hasCriterion(scope), (scope, { criterion, section }) => ({ op: 'points', id: criterion ?? section ?? fittingCriterion(scope, undefined) })),
    start('compare-total', 'points', outside, () => ({ op: 'total' })),
    start('compare-answer', 'answers', (scope) => hasCriterion(scope, answeredByNumber), (scope, { criterion }) => ({ op: 'answer', id: fittingCriterion(scope, criterion, answeredByNumber) })),
    start('compare-fact', 'facts', (scope) => outside(scope) && numberFacts(scope).length > 0, (scope, { fact }) => ({ op: 'fact', id: only(numberFacts(scope), fact) })),
    start('compare-value', 'facts', (scope) => outside(scope) && numberValues(scope).length > 0, (scope, { value }) => ({ op: 'value', id: only(numberValues(scope), value) })),
    start('compare-select', 'several', (scope) => hasCriterion(scope), (_, { select, that }) => ({ op: 'select', select: select ?? { all: true }, take: 'count', that: that ?? { op: 'full' } })),
    start('compare-rows', 'rows', ({ rubric, table }) => table === null && (rubric.rows?.length ?? 0) > 0, ({ rubric }, { table }) => ({ op: 'countRows', rows: only(rubric.rows ?? [], table) })),
    start('compare-findings', 'rows', ({ rubric, table }) => table === null && rubric.findings !== undefined, () => ({ op: 'findings' })),
    start('compare-column', 'rows', (scope) => numberColumns(scope).length > 0, (scope) => ({ op: 'column', id: numberColumns(scope)[0]?.id ?? '' })),
    // A left side that has a name of its own becomes the first part of a sum, so that it can be reckoned with.
    start('compare', 'arithmetic', () => true, (_, { terms: [left = 0] }) => (isNamed(left) ? { op: 'add', args: [left, 0] } : left)),
  ],
};

/** Starts but the last are for one kind of left side; the last names every other comparison. */
function start(id: keyof typeof namedLeft | 'compare', group: KindGroup, offered: (scope: RuleScope) => boolean, left: (scope: RuleScope, from: Parts) => Term): Start<Condition> {
  return {
    id,
    group,
    offered,
    create: (scope, from) => ({ op: 'compare', left: left(scope, from), cmp: from.cmp ?? '>=', right: from.right ?? 0 }),
    names: (node) => node.op === 'compare' && (id === 'compare' || (typeof node.left === 'object' && node.left.op === namedLeft[id])),
  };
}
