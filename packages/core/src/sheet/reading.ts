import type { Lift } from '../generated/types.ts';
import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import type { Rational } from '../rational.ts';
import { asObject, own, type JsonObject } from './asObject.ts';
import { readDecisions } from './readDecisions.ts';
import { readFacts } from './readFacts.ts';
import { readFindings } from './readFindings.ts';
import { readRatings } from './readRatings.ts';
import { readRows, type Row } from './readRows.ts';

/** What a sheet gives to a Plan's inputs. */
export interface Reading {
  /** Scaled number, position of an option, 0 or 1, by input. */
  readonly values: number[];
  readonly given: boolean[];
  /** Criteria whose rating was refused. */
  readonly refused: Set<number>;
  /** Points that a person gave in place of the method. */
  readonly overrides: Map<number, Rational>;
  readonly rows: (readonly Row[] | null)[];
  /** Findings that were all accepted. */
  findings: readonly JsonObject[] | null;
  readonly lifts: Map<string, Lift>;
  decided: string | null;
}

/** Reads a sheet; whatever is refused is reported and counts as missing. Takes any value, since sheets come from elsewhere. */
export function readSheet(plan: Plan, sheet: unknown, report: Report): Reading {
  const reading: Reading = {
    values: plan.inputs.map((input) => input.default ?? 0),
    given: plan.inputs.map(({ from }) => from.kind === 'lift' || (from.kind === 'na' && saysSoByAbsence(plan, from.criterion))),
    refused: new Set(),
    overrides: new Map(),
    rows: plan.tables.map(() => null),
    findings: null,
    lifts: new Map(),
    decided: null,
  };
  const content = asObject(sheet);
  if (content === null) report('wrong-type', [], { wanted: 'object', given: typeof sheet });
  const part = (key: string): unknown => (content === null ? undefined : own(content, key));
  readRatings(plan, part('ratings'), reading, report);
  readFacts(plan, part('facts'), reading, report);
  readRows(plan, part('rows'), reading, report);
  readFindings(plan, part('findings'), reading, report);
  readDecisions(plan, part('lifts'), part('decision'), reading, report);
  return reading;
}

/** Without an answer to give, or where a missing one counts as 0, a rating that is absent says that the criterion applies; otherwise the rater may still say that it does not. */
function saysSoByAbsence(plan: Plan, criterion: number): boolean {
  const { answer, missing } = plan.criteria[criterion]!;
  return answer === null || missing === 'zero';
}
