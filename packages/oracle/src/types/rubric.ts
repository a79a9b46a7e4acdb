// The rubric as a whole, and what a sheet holds.
import type { ClassScale, Option } from './classes.ts';
import type { Clamp, Level, NotApplicable, NumberDomain, Rescale, Section } from './items.ts';
import type { CombineKind, Condition, Decimal, MissingPolicy, RoundOrNone, Term, Text } from './terms.ts';

export type Fact =
  | { kind: 'boolean'; id: string; title: Text; notApplicable?: boolean | undefined; default?: boolean | undefined }
  | { kind: 'number'; id: string; title: Text; domain: NumberDomain; notApplicable?: boolean | undefined; default?: Decimal | undefined }
  | { kind: 'option'; id: string; title: Text; options: Option[]; notApplicable?: boolean | undefined; default?: string | undefined };

export type Column =
  | { kind: 'boolean'; id: string; title: Text }
  | { kind: 'text'; id: string; title: Text }
  | { kind: 'number'; id: string; title: Text; domain: NumberDomain }
  | { kind: 'option'; id: string; title: Text; options: Option[] };

export interface RowTable {
  id: string;
  title: Text;
  minRows?: number | undefined;
  maxRows: number;
  columns: Column[];
}

export type Value =
  | { kind: 'number'; id: string; title: Text; term: Term }
  | { kind: 'condition'; id: string; title: Text; when: Condition };

export interface Constraint {
  id: string;
  require: Condition;
  message: Text;
}

export interface Severity {
  id: string;
  title: Text;
  requires?: ('owner' | 'deadline')[] | undefined;
}

export interface Scale {
  id: string;
  levels: Level[];
}

export type Adjustment =
  | { kind: 'points'; id: string; title: Text; when?: Condition | undefined; points: Term; clamp?: Clamp | undefined }
  | { kind: 'percent'; id: string; title: Text; when?: Condition | undefined; percent: Term };

export interface Total {
  max?: Decimal | undefined;
  combine?: CombineKind | undefined;
  rescale?: Rescale | undefined;
  adjustments?: Adjustment[] | undefined;
  clamp?: Clamp | undefined;
}

export interface RoundingPlaces {
  criterion?: RoundOrNone | undefined;
  criteria?: 'dividing' | 'all' | undefined;
  section?: RoundOrNone | undefined;
  total?: RoundOrNone | undefined;
}

export interface Rubric {
  schemaVersion: 1;
  id: string;
  version: string;
  title: Text;
  languages: string[];
  entry?: 'award' | 'deduct' | undefined;
  missing?: MissingPolicy | undefined;
  notApplicable?: NotApplicable | undefined;
  rounding?: RoundingPlaces | undefined;
  scales?: Scale[] | undefined;
  facts?: Fact[] | undefined;
  rows?: RowTable[] | undefined;
  values?: Value[] | undefined;
  constraints?: Constraint[] | undefined;
  findings?: { severities: Severity[]; maxFindings?: number | undefined } | undefined;
  sections: Section[];
  total?: Total | undefined;
  exemptions?: { id: string; title: Text; when: Condition }[] | undefined;
  classes?: ClassScale | undefined;
}

export interface Finding {
  severity: string;
  text: string;
  status?: 'open' | 'closed' | undefined;
  owner?: string | undefined;
  deadline?: string | undefined;
}

export interface Lift {
  rule: string;
  ground: string;
  by: string;
  at: string;
  reason: string;
}

export interface Decision {
  classId: string;
  by: string;
  at: string;
  reason: string;
}

/** What a sheet says. Values stay `unknown`: reading them is a part of scoring. */
export interface SheetContent {
  ratings: Record<string, unknown>;
  facts?: Record<string, unknown> | undefined;
  rows?: Record<string, unknown> | undefined;
  findings?: Finding[] | undefined;
  lifts?: Lift[] | undefined;
  decision?: Decision | undefined;
}

export interface Sheet extends SheetContent {
  rubric: { id: string; version: string };
}
