import { parseDecimal } from '../decimal.ts';
import { point, type Interval, type Truth } from '../expr/interval.ts';
import type { Condition, ScoreReport, Term } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { ofInteger } from '../rational.ts';
import { evaluateSheet, type Evaluated } from '../sheet/evaluateSheet.ts';
import { linkedOf } from '../sheet/linked.ts';
import type { Reading } from '../sheet/reading.ts';
import { amountOf, known, type Amount } from './amount.ts';
import type { Extension } from './extension/extension.ts';
import { extensionOf } from './extension/extensionOf.ts';
import { readContent } from './readContent.ts';
import type { Given } from './trail.ts';

/** A report's answers evaluated over the extended Plan: every number and condition that the rubric mentions. */
export class Evaluation {
  readonly plan: Plan;
  readonly report: ScoreReport;
  readonly extension: Extension;
  readonly reading: Reading;
  readonly #evaluated: Evaluated;

  constructor(plan: Plan, report: ScoreReport) {
    const { extension, plan: extended } = extensionOf(plan);
    this.plan = plan;
    this.report = report;
    this.extension = extension;
    this.reading = readContent(extended, report);
    this.#evaluated = evaluateSheet(extended, this.reading);
  }

  /** The number that a term of the rubric, or a named step, comes to. */
  amount(of: Term | { readonly step: string }): Amount {
    return amountOf(this.interval(of));
  }

  /** The same as exact bounds. */
  interval(of: Term | { readonly step: string }): Interval {
    if (typeof of !== 'object') return point(parseDecimal(of)!);
    return this.#evaluated.number(this.#slotOf('step' in of ? of.step : of));
  }

  truth(of: Condition | { readonly step: string }): Truth {
    return this.#evaluated.truth(this.#slotOf('step' in of ? of.step : of));
  }

  /** Slots of the Plan itself. */
  slotAmount(slot: number): Amount {
    return amountOf(this.#evaluated.number(slot));
  }

  slotInterval(slot: number): Interval {
    return this.#evaluated.number(slot);
  }

  slotTruth(slot: number): Truth {
    return this.#evaluated.truth(slot);
  }

  /** The number that an input holds; null while it is missing. */
  input(index: number | null): Amount | null {
    if (index === null || this.reading.given[index] !== true) return null;
    const { domain } = this.plan.inputs[index]!;
    return known(ofInteger(this.reading.values[index]!, domain.type === 'number' ? domain.decimals : 0));
  }

  fact(id: string): Given {
    const fact = linkedOf(this.plan).facts.get(id)!;
    if (fact.na !== null && this.reading.values[fact.na] === 1) return { state: 'na' };
    return this.#given(fact.value);
  }

  answer(id: string): Given {
    const { index, criterion } = linkedOf(this.plan).criteria.get(id)!;
    if (this.report.criteria[index]!.state === 'na') return { state: 'na' };
    return criterion.answer === null ? { state: 'missing' } : this.#given(criterion.answer);
  }

  #given(input: number): Given {
    if (this.reading.given[input] !== true) return { state: 'missing' };
    const { domain } = this.plan.inputs[input]!;
    const value = this.reading.values[input]!;
    return { state: 'given', value: domain.type === 'choice' ? domain.options[value]! : value === 1 };
  }

  #slotOf(name: string | object): number {
    const slot = this.extension.slotOf(name);
    if (slot === null) throw new TypeError(`not in the rubric: ${typeof name === 'string' ? name : JSON.stringify(name)}`);
    return slot;
  }
}
