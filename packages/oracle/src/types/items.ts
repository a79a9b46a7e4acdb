// Sections, criteria and methods.
import type { ClassScale } from './classes.ts';
import type { CombineKind, Condition, Decimal, MissingPolicy, Role, RoundOrNone, Term, Text } from './terms.ts';

export interface NotApplicable {
  policy: 'full' | 'zero' | 'leave-out' | 'rescale';
  scope?: string | undefined;
  allowed?: boolean | undefined;
}

export interface NumberDomain {
  min: Decimal;
  max: Decimal;
  decimals?: number | undefined;
}

export interface Level {
  id: string;
  title: Text;
  points?: Decimal | undefined;
}

export interface Edge {
  at: Term;
  open?: boolean | undefined;
}

export interface Band {
  id: string;
  from?: Edge | undefined;
  to?: Edge | undefined;
  and?: Condition | undefined;
  or?: Condition | undefined;
  points: Decimal;
}

export interface RatioMethod {
  kind: 'ratio';
  numerator?: Term | undefined;
  answer?: NumberDomain | undefined;
  denominator?: Term | undefined;
  of?: NumberDomain | undefined;
  max: Decimal;
  uncapped?: boolean | undefined;
  whenZero: Decimal | 'not-applicable';
}

export interface CountMethod {
  kind: 'count';
  of?: Term | undefined;
  answer?: NumberDomain | undefined;
  base?: Decimal | undefined;
  each: Decimal;
  min?: Decimal | undefined;
  max?: Decimal | undefined;
}

export interface AccrualMethod {
  kind: 'accrual';
  of?: Term | undefined;
  answer?: NumberDomain | undefined;
  base: Decimal;
  from: Decimal;
  step: Decimal;
  each: Decimal;
  falling?: boolean | undefined;
  partial: 'none' | 'whole' | 'share';
  min?: Decimal | undefined;
  max?: Decimal | undefined;
}

export type Method =
  | { kind: 'yes-no'; yes: Decimal; no?: Decimal | undefined }
  | { kind: 'levels'; levels?: Level[] | undefined; scale?: string | undefined }
  | { kind: 'points'; min?: Decimal | undefined; max: Decimal; step: Decimal }
  | { kind: 'bands'; of?: Term | undefined; answer?: NumberDomain | undefined; bands: Band[] }
  | RatioMethod
  | CountMethod
  | AccrualMethod
  | { kind: 'formula'; answer?: NumberDomain | undefined; points: Term; min: Decimal; max: Decimal }
  | { kind: 'imported'; min?: Decimal | undefined; max: Decimal; decimals: number; from: Text };

export interface Criterion {
  kind: 'criterion';
  id: string;
  title: Text;
  tags?: string[] | undefined;
  role?: Role | undefined;
  max?: Decimal | undefined;
  weight?: Decimal | undefined;
  method: Method;
  applicableWhen?: Condition | undefined;
  notApplicable?: NotApplicable | undefined;
  missing?: MissingPolicy | undefined;
  rounding?: RoundOrNone | undefined;
}

export interface Rescale {
  base: Decimal;
  when: 'always' | 'any-na';
  whenEmpty: Decimal | 'left-out';
}

export interface Clamp {
  min?: Decimal | undefined;
  max?: Decimal | undefined;
}

export interface Section {
  kind: 'section';
  id: string;
  title: Text;
  tags?: string[] | undefined;
  role?: Role | undefined;
  max?: Decimal | undefined;
  weight?: Decimal | undefined;
  combine?: CombineKind | undefined;
  rescale?: Rescale | undefined;
  clamp?: Clamp | undefined;
  rounding?: RoundOrNone | undefined;
  applicableWhen?: Condition | undefined;
  notApplicable?: NotApplicable | undefined;
  classes?: ClassScale | undefined;
  items: Item[];
}

export type Item = Section | Criterion;
