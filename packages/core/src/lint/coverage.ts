import { truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import type { ScoreReport, SheetContent } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { score } from '../score.ts';
import { readSheet } from '../sheet/reading.ts';
import { criteriaOf } from './criteria.ts';
import { pointEnv } from './pointEnv.ts';

/** What some sheets reach of one kind of thing; ids of parts of criteria are "criterion/level". */
export interface Covered {
  readonly reached: readonly string[];
  readonly missing: readonly string[];
  /** Share reached, 0 to 100; 100 when there is nothing to reach. */
  readonly percent: number;
}

/** What some sheets reach of a rubric. */
export interface Coverage {
  readonly levels: Covered;
  readonly bands: Covered;
  readonly classes: Covered;
  readonly knockOuts: Covered;
  readonly caps: Covered;
  readonly percent: number;
}

/** Which levels, bands, classes, knock-outs and caps of a rubric the sheets reach. */
export function coverage(plan: Plan, sheets: readonly SheetContent[]): Coverage {
  const { id, version } = plan.rubric;
  const reached = new Set<string>();
  for (const sheet of sheets) {
    const report = score(plan, { rubric: { id, version }, ...sheet });
    reachedClasses(report, reached);
    reachedAnswers(plan, sheet, report, reached);
  }
  const all = everything(plan);
  const parts = { levels: covered(all.levels, reached), bands: covered(all.bands, reached), classes: covered(all.classes, reached), knockOuts: covered(all.knockOuts, reached), caps: covered(all.caps, reached) };
  const lists = Object.values(parts);
  return { ...parts, percent: share(lists.reduce((sum, part) => sum + part.reached.length, 0), lists.reduce((sum, part) => sum + part.reached.length + part.missing.length, 0)) };
}

function everything(plan: Plan): Record<'levels' | 'bands' | 'classes' | 'knockOuts' | 'caps', string[]> {
  const parts = { levels: [] as string[], bands: [] as string[], classes: [] as string[], knockOuts: [] as string[], caps: [] as string[] };
  for (const { node: { id, method } } of criteriaOf(plan.rubric)) {
    if (method.kind === 'levels') parts.levels.push(...(method.levels ?? plan.rubric.scales?.find((scale) => scale.id === method.scale)?.levels ?? []).map((level) => `${id}/${level.id}`));
    if (method.kind === 'bands') parts.bands.push(...method.bands.map((band) => `${id}/${band.id}`));
  }
  const { classes } = plan;
  parts.classes.push(...(classes?.classes ?? []).filter(({ advisory }) => !advisory).map(({ id }) => id));
  parts.knockOuts.push(...(classes?.knockOuts ?? []).map(({ id }) => id));
  parts.caps.push(...(classes?.caps ?? []).map(({ id }) => id));
  return parts;
}

/** A knock-out or cap is reached where it holds, also when it decides nothing. */
function reachedClasses(report: ScoreReport, reached: Set<string>): void {
  if (report.computed.kind === 'class') reached.add(report.computed.classId);
  for (const { id, holds } of [...report.knockOuts, ...report.caps]) if (holds === true) reached.add(id);
}

function reachedAnswers(plan: Plan, sheet: SheetContent, report: ScoreReport, reached: Set<string>): void {
  const reading = readSheet(plan, sheet, () => {});
  const env = pointEnv(plan, { values: reading.values, findings: [], rows: reading.rows.map((rows) => rows ?? []) });
  criteriaOf(plan.rubric).forEach(({ node: { id, method } }, i) => {
    const { answer, earned } = plan.criteria[i]!;
    if (report.criteria[i]!.state !== 'given') return;
    if (method.kind === 'levels' && answer !== null) {
      const { domain } = plan.inputs[answer]!;
      if (domain.type === 'choice') reached.add(`${id}/${domain.options[reading.values[answer]!]!}`);
    }
    if (method.kind !== 'bands' || earned === null) return;
    const fitting = method.bands.find((_, k) => fits(plan, plan.slots[earned]!.expr, k, env)) ?? method.bands.find(({ points }) => Number(points) === report.criteria[i]!.points);
    if (fitting !== undefined) reached.add(`${id}/${fitting.id}`);
  });
}

/** Whether case k of the criterion's table holds; tables of plain edges have no cases and are told by their points. */
function fits(plan: Plan, e: Expr, k: number, env: ReturnType<typeof pointEnv>): boolean {
  if (e.kind === 'round') return fits(plan, e.arg, k, env);
  if (e.kind === 'slot') return fits(plan, plan.slots[e.slot]!.expr, k, env);
  return e.kind === 'when' && e.cases[k] !== undefined && truthOf(e.cases[k].if, env) === true;
}

function covered(all: readonly string[], reached: ReadonlySet<string>): Covered {
  const hit = all.filter((id) => reached.has(id));
  return { reached: hit, missing: all.filter((id) => !reached.has(id)), percent: share(hit.length, all.length) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}
