import type { Plan } from '../plan.ts';
import type { Program } from '../program/program.ts';
import type { Linker } from './linker.ts';
import { NO_CLASS, outcomeKinds } from './reportColumns.ts';

const CLASS = outcomeKinds.indexOf('class');
const OPEN = outcomeKinds.indexOf('open');
const EXEMPT = outcomeKinds.indexOf('exempt');

/** Slots of the rules that decide a class. */
export function decidingSlots({ classes, exemptions }: Plan): number[] {
  if (classes === null) return [];
  const forces = [...classes.caps, ...classes.knockOuts].filter(({ advisory }) => !advisory).map(({ inForce }) => inForce);
  return [...exemptions.map(({ when }) => when), ...classes.classes.filter(({ advisory }) => !advisory).map(({ rule }) => rule), ...forces];
}

/** The ladder of classify.ts over blocks: classes from the worst to the best that caps allow, then knock-outs, then exemptions. */
export function linkLadder(plan: Plan, program: Program, linker: Linker): void {
  const { classes, exemptions } = plan;
  const { steps } = linker;
  steps.push(({ out, from, n }) => { out.class.fill(NO_CLASS, from, from + n); });
  if (classes === null) return;
  const blockOf = (slot: number): number => linker.block(program.slots[slot]!.num);
  const caps = classes.caps.filter(({ advisory }) => !advisory).map(({ inForce, to }) => ({ to, block: blockOf(inForce) }));
  const knockOuts = classes.knockOuts.filter(({ advisory }) => !advisory).map(({ inForce, to }) => ({ to, block: blockOf(inForce) }));
  const rules = classes.classes.flatMap(({ rule, advisory }, position) => (advisory ? [] : [{ position, block: blockOf(rule) }])).toReversed();
  const exempting = exemptions.map(({ when }) => blockOf(when));
  steps.push(({ limit, n }) => { limit.fill(0, 0, n); });
  for (const { to, block } of caps) steps.push(({ limit, n, r }) => cap(limit, n, r[block]!, to));
  for (const { position, block } of rules) steps.push(({ out, limit, from, n, r }) => place(out.class, from, n, r[block]!, limit, position));
  for (const { to, block } of knockOuts) steps.push(({ out, from, n, r }) => knockOut(out.class, from, n, r[block]!, to));
  steps.push(({ out, from, n }) => tell(out.outcome, out.class, from, n));
  for (const block of exempting) steps.push(({ out, from, n, r }) => exempt(out.outcome, out.class, from, n, r[block]!));
}

function cap(limit: Uint8Array, n: number, holds: Float64Array, to: number): void {
  for (let i = 0; i < n; i++) if (holds[i] !== 0 && limit[i]! < to) limit[i] = to;
}

/** Totals around a cut come in no order that could be guessed, so there is no branch on them. */
function place(classes: Uint8Array, from: number, n: number, holds: Float64Array, limit: Uint8Array, position: number): void {
  for (let i = 0; i < n; i++) {
    const current = classes[from + i]!;
    const taken = Number(holds[i]! !== 0) & Number(limit[i]! <= position);
    classes[from + i] = current ^ ((current ^ position) & -taken);
  }
}

function knockOut(classes: Uint8Array, from: number, n: number, holds: Float64Array, to: number): void {
  for (let i = 0; i < n; i++) {
    if (holds[i] === 0) continue;
    const current = classes[from + i]!;
    if (current === NO_CLASS || current < to) classes[from + i] = to;
  }
}

function tell(outcome: Uint8Array, classes: Uint8Array, from: number, n: number): void {
  for (let i = from; i < from + n; i++) outcome[i] = classes[i] === NO_CLASS ? OPEN : CLASS;
}

function exempt(outcome: Uint8Array, classes: Uint8Array, from: number, n: number, holds: Float64Array): void {
  for (let i = 0; i < n; i++) {
    if (holds[i] === 0) continue;
    outcome[from + i] = EXEMPT;
    classes[from + i] = NO_CLASS;
  }
}
