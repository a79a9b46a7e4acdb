import type { Id } from '@chamdiem/core';
import type { Path } from '../path.ts';

/** What can be named: item is a section or criterion (they share a namespace), rule a knock-out, cap, exemption, requirement, qualifier, adjustment or class rule of a golden case. */
export type TargetKind = 'item' | 'fact' | 'value' | 'rows' | 'column' | 'scale' | 'level' | 'class' | 'option' | 'severity' | 'source' | 'rule' | 'tag';

export interface Target {
  readonly kind: TargetKind;
  readonly id: Id;
  /** Of a level: its criterion or scale; of an option: its fact; of a class: its section, none for the rubric's; of a column: its rows. */
  readonly owner?: Id | undefined;
}

/** A place that names a target. With `key` the id is the last step of the path itself, a property's name. */
export interface Reference extends Target {
  readonly path: Path;
  readonly key?: true;
}
