import type { Truth } from '../expr/interval.ts';
import { LazyBound, type RuledBound } from './boundLine.ts';
import type { ClassLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { LazyRule, type RuledRule } from './ruleLine.ts';

/** A class and what its rules came to. */
export interface RuledClass {
  readonly classId: string;
  readonly holds: Truth;
  readonly advisory: boolean;
  readonly barredBy: readonly string[];
  readonly cut: RuledBound | null;
  readonly upTo: RuledBound | null;
  readonly requirements: readonly RuledRule[];
}

export class LazyClass implements ClassLine {
  readonly ruled: RuledClass;
  readonly details: () => Evaluation;

  constructor(ruled: RuledClass, details: () => Evaluation) {
    this.ruled = ruled;
    this.details = details;
  }

  get classId(): ClassLine['classId'] {
    return this.ruled.classId;
  }

  get holds(): ClassLine['holds'] {
    return this.ruled.holds;
  }

  get advisory(): ClassLine['advisory'] {
    return this.ruled.advisory;
  }

  get barredBy(): ClassLine['barredBy'] {
    return this.ruled.barredBy;
  }

  get cut(): ClassLine['cut'] {
    return boundLine(this.ruled.cut, this.details);
  }

  get upTo(): ClassLine['upTo'] {
    return boundLine(this.ruled.upTo, this.details);
  }

  get requirements(): ClassLine['requirements'] {
    return this.ruled.requirements.map((ruled) => new LazyRule(ruled, this.details));
  }

  toJSON(): ClassLine {
    const { classId, holds, advisory, barredBy, cut, upTo, requirements } = this;
    return { classId, holds, advisory, barredBy, cut, upTo, requirements };
  }
}

function boundLine(ruled: RuledBound | null, details: () => Evaluation): LazyBound | null {
  return ruled === null ? null : new LazyBound(ruled, details);
}
