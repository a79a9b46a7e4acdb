import { answerOf } from '../../build/criteria.ts';
import { maxOf, naById, pointsOf, rankOf } from '../../build/access.ts';
import { Build } from '../../build/build.ts';
import { conditionOf } from '../../build/conditions.ts';
import { addTables } from '../../build/inputs.ts';
import { selectedCondition, selectedTerm } from '../../build/select.ts';
import { symbolsOf } from '../../build/symbols.ts';
import { termOf } from '../../build/terms.ts';
import { totalOf } from '../../build/total.ts';
import type { Expr } from '../../expr/expr.ts';
import type { Report } from '../../issue.ts';
import type { InputSource, Plan, PlanInput, PlanSlot } from '../../plan.ts';
import { translate } from './translate.ts';

/** A rubric that was compiled has no issues left, but lowering its parts once more may exceed what one build may do. */
const report: Report = (code) => {
  if (code === 'rubric-too-large') throw new RangeError('the rubric is too large to be explained in detail');
};

/**
 * A Plan with more slots: one for every number and condition that an explanation may name.
 * They are lowered by the engine's own build and evaluated with the rest, so that an explanation never computes points itself.
 */
export class Extension {
  readonly build: Build;
  readonly #plan: Plan;
  readonly #inputs: PlanInput[];
  readonly #slots: PlanSlot[];
  readonly #slotById: Map<string, number>;
  readonly #inputByKey: Map<string, number>;
  readonly #named = new Map<string | object, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.build = new Build(plan.rubric, symbolsOf(plan.rubric, report), report, {
      term: termOf, condition: conditionOf, answer: answerOf, points: pointsOf, max: maxOf, na: naById, rank: rankOf, total: totalOf, selectedTerm, selectedCondition,
    });
    addTables(this.build);
    this.#inputs = [...plan.inputs];
    this.#slots = [...plan.slots];
    this.#slotById = new Map(plan.slots.map(({ id }, index) => [id, index]));
    this.#inputByKey = new Map(plan.inputs.map(({ from }, index) => [keyOf(from), index]));
  }

  /** Adds an expression of this extension's build under a name or for a node of the rubric. */
  add(name: string | object, type: PlanSlot['type'], expr: Expr): void {
    this.addOwn(name, type, this.#translated(expr));
  }

  /** Adds an expression over the Plan's own inputs and slots. */
  addOwn(name: string | object, type: PlanSlot['type'], expr: Expr): void {
    if (!this.#named.has(name)) this.#named.set(name, this.#push(typeof name === 'string' ? `explain/${name}` : 'explain', type, expr));
  }

  slotOf(name: string | object): number | null {
    return this.#named.get(name) ?? null;
  }

  get plan(): Plan {
    return { ...this.#plan, inputs: this.#inputs, slots: this.#slots };
  }

  #translated(expr: Expr): Expr {
    return translate(expr, (index) => this.#input(index), (index) => this.#slot(index));
  }

  /** The Plan's input from the same source. A part of a term that cannot matter to the points may read one that the Plan has not. */
  #input(index: number): number {
    const input = this.build.inputs[index]!;
    const key = keyOf(input.from);
    const known = this.#inputByKey.get(key);
    if (known !== undefined) return known;
    const added = this.#inputs.push(input) - 1;
    this.#inputByKey.set(key, added);
    return added;
  }

  /** The Plan's slot of the same name, or a new one. */
  #slot(index: number): number {
    const { id, type, expr } = this.build.slots[index]!;
    const known = this.#slotById.get(id);
    if (known !== undefined) return known;
    const added = this.#push(id, type, this.#translated(expr));
    this.#slotById.set(id, added);
    return added;
  }

  #push(id: string, type: PlanSlot['type'], expr: Expr): number {
    return this.#slots.push({ id, type, expr, bounds: null }) - 1;
  }
}

function keyOf(from: InputSource): string {
  return JSON.stringify(Object.entries(from).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
