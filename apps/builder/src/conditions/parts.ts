import type { Comparator, Condition, CriterionTest, Id, Selector, Term } from '@chamdiem/core';

/** What a condition or term is made of, by role: what another kind can keep of it. */
export interface Parts {
  readonly criterion?: Id;
  readonly section?: Id;
  readonly fact?: Id;
  readonly value?: Id;
  readonly table?: Id;
  readonly cmp?: Comparator;
  /** The side that is compared with, or the number itself. */
  readonly right?: Term;
  readonly select?: Selector;
  readonly that?: CriterionTest;
  readonly when?: Condition;
  /** What a group, a sum or a wrapper holds; a simple node holds itself. */
  readonly conditions: readonly Condition[];
  readonly terms: readonly Term[];
}

export const nothing: Parts = { conditions: [], terms: [] };

export function partsOfCondition(node: Condition): Parts {
  const own = { conditions: [node], terms: [] };
  switch (node.op) {
    case 'compare': return { ...partsOfTerm(node.left), cmp: node.cmp, right: node.right, conditions: [node] };
    case 'is': return { ...own, fact: node.fact };
    case 'option': return { ...own, fact: node.fact, cmp: node.cmp };
    case 'yes': case 'applicable': return { ...own, criterion: node.criterion };
    case 'level': return { ...own, criterion: node.criterion, cmp: node.cmp };
    case 'class': return { ...own, section: node.section, cmp: node.cmp };
    case 'holds': return { ...own, value: node.value };
    case 'every': case 'some': return { ...own, select: node.select, that: node.that, ...(node.that.op === 'full' ? {} : { cmp: node.that.cmp }) };
    case 'columnIs': return { ...own, ...(node.cmp === undefined ? {} : { cmp: node.cmp }) };
    case 'all': case 'any': return { ...(node.of[0] === undefined ? nothing : partsOfCondition(node.of[0])), conditions: node.of };
    case 'not': return { ...partsOfCondition(node.of), conditions: node.of.op === 'all' || node.of.op === 'any' ? node.of.of : [node.of] };
  }
}

export function partsOfTerm(node: Term): Parts {
  const own = { conditions: [], terms: [node] };
  if (typeof node !== 'object') return { ...own, right: node };
  switch (node.op) {
    case 'fact': return { ...own, fact: node.id };
    case 'answer': return { ...own, criterion: node.id };
    // Points and maxima are of criteria and sections: whoever keeps the id looks whether it fits.
    case 'points': case 'maxPoints': return { ...own, criterion: node.id, section: node.id };
    case 'value': return { ...own, value: node.id };
    case 'total': case 'column': case 'findings': return own;
    case 'add': case 'subtract': case 'multiply': case 'min': case 'max': return { conditions: [], terms: node.args };
    case 'divide': return { conditions: [], terms: [node.num, node.den] };
    case 'round': return { conditions: [], terms: typeof node.of === 'object' && 'args' in node.of ? node.of.args : [node.of] };
    case 'if': return { conditions: node.cases.map(({ when }) => when), terms: [...node.cases.map(({ then }) => then), node.else] };
    case 'count': return { conditions: node.of, terms: [node] };
    case 'select': return { ...own, select: node.select, ...(node.that === undefined ? {} : { that: node.that }) };
    case 'sumRows': case 'maxRows': case 'minRows': case 'countRows': return { ...own, table: node.rows, ...(node.when === undefined ? {} : { when: node.when }) };
  }
}
