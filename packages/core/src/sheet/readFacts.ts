import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import { linkedOf } from './linked.ts';
import type { Reading } from './reading.ts';
import { readValue, shortened } from './readValue.ts';

/** Reads facts; a missing one takes its default, a refused one does not. */
export function readFacts(plan: Plan, facts: unknown, reading: Reading, report: Report): void {
  for (const [index, input] of plan.inputs.entries()) {
    if (input.from.kind === 'fact' && input.default !== null) reading.given[index] = true;
  }
  if (facts === undefined) return;
  const given = asObject(facts);
  if (given === null) return report('wrong-type', ['facts'], { wanted: 'object', given: typeof facts });
  const linked = linkedOf(plan);
  for (const [id, value] of Object.entries(given)) {
    const fact = linked.facts.get(id);
    if (fact === undefined) report('unknown-fact', ['facts', id], { id: shortened(id) });
    else if (value !== null && value !== undefined) readFact(plan, id, fact, value, reading, report);
  }
}

function readFact(plan: Plan, id: string, fact: { readonly value: number; readonly na: number | null }, value: unknown, reading: Reading, report: Report): void {
  const detail = asObject(value);
  if (detail !== null && own(detail, 'notApplicable') === true) {
    if (fact.na === null) refuse('na-not-allowed');
    else reading.values[fact.na] = 1;
    return;
  }
  const read = readValue(plan.inputs[fact.value]!.domain, value);
  if (!read.ok) return refuse(read.code, read.params);
  reading.values[fact.value] = read.value;
  reading.given[fact.value] = true;

  function refuse(code: string, params?: Parameters<Report>[2]): void {
    reading.given[fact.value] = false;
    report(code, ['facts', id], params);
  }
}
