// Classes, as of a rubric or of one of its sections.
import type { Condition, Decimal, Text } from './terms.ts';

export interface Option {
  id: string;
  title: Text;
}

export interface Cut {
  at: Decimal;
  exclusive?: boolean | undefined;
}

export interface RubricClass {
  id: string;
  title: Text;
  cut?: Cut | undefined;
  upTo?: Cut | undefined;
  when?: { id: string; require: Condition }[] | undefined;
  advisory?: boolean | undefined;
}

interface Rule {
  id: string;
  title: Text;
  when: Condition;
  lift?: { grounds: Option[] } | undefined;
  advisory?: boolean | undefined;
}
export interface KnockOut extends Rule {
  to: string;
}
export interface Cap extends Rule {
  atMost: string;
}

export interface ClassScale {
  direction?: 'higher' | 'lower' | undefined;
  compare?: 'exact' | 'rounded' | undefined;
  list: RubricClass[];
  knockOuts?: KnockOut[] | undefined;
  caps?: Cap[] | undefined;
  qualifiers?: { id: string; title: Text; suffix: string; when: Condition }[] | undefined;
}
