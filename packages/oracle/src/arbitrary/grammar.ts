import type { Rubric } from '../types/rubric.ts';
import { makeCondition } from './conditions.ts';
import type { Scope } from './scope.ts';
import type { Tape } from './tape.ts';
import { makeTerm } from './terms.ts';

/** The scope of a rubric's inputs and named values alone. */
export function inputScope(tape: Tape, rubric: Pick<Rubric, 'facts' | 'rows' | 'findings' | 'scales' | 'values'>): Scope {
  return {
    tape,
    grammar: { term: makeTerm, condition: makeCondition },
    facts: rubric.facts ?? [],
    tables: rubric.rows ?? [],
    severities: rubric.findings?.severities.map((severity) => severity.id) ?? [],
    scales: rubric.scales ?? [],
    values: rubric.values ?? [],
    made: [],
    sections: [],
    classed: [],
    total: false,
    columns: null,
  };
}
