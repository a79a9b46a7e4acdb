import type { Condition, Term } from '@chamdiem/core';
import type { Component } from 'vue';
import type { Parts } from './parts.ts';
import type { RuleScope } from './ruleScope.ts';
import type { StartId } from './startId.ts';

/** Headings under which kinds are offered. */
export const kindGroups = ['points', 'answers', 'facts', 'several', 'rows', 'together', 'arithmetic'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** One way to begin a condition or term, as people choose it from a list: "points of a criterion" and "the total" both begin a comparison. */
export interface Start<Node> {
  /** Key of the messages that name it. */
  readonly id: StartId;
  readonly group: KindGroup;
  /** Whether the rubric has what it speaks about. */
  readonly offered: (scope: RuleScope) => boolean;
  /** A new one that keeps what fits of what stood there before. */
  readonly create: (scope: RuleScope, from: Parts) => Node;
  /** Whether a node is shown under this name; the first start of its kind that says so names it. */
  readonly names: (node: Node) => boolean;
}

/** A kind of condition or term: how it is begun, and the editor of its parts. One folder each. */
export interface RuleKind<Node> {
  readonly starts: readonly Start<Node>[];
  readonly editor: Component;
}

export type ConditionKind = RuleKind<Condition>;
export type TermKind = RuleKind<Term>;
