import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own } from './asObject.ts';
import { linkedOf, type LinkedFact } from './linked.ts';
import type { Reading } from './reading.ts';
import { readValue, shortened } from './readValue.ts';

/** Reads facts; a missing one takes its default, a refused one does not. */
export function readFacts(plan: Plan, facts: unknown, reading: Reading, report: Report): void {
  const linked = linkedOf(plan);
  for (const input of plan.inputs) {
    if (input.from.kind === 'fact' && input.default !== null) settle(linked.facts.get(input.from.fact)!, true, reading);
  }
  if (facts === undefined) return;
  const given = asObject(facts);
  if (given === null) return report('wrong-type', ['facts'], { wanted: 'object', given: typeof facts });
  for (const [id, value] of Object.entries(given)) {
    const fact = linked.facts.get(id);
    if (fact === undefined) report('unknown-fact', ['facts', id], { id: shortened(id) });
    else if (value !== null && value !== undefined) readFact(plan, id, fact, value, reading, report);
  }
}

function readFact(plan: Plan, id: string, fact: LinkedFact, value: unknown, reading: Reading, report: Report): void {
  const detail = asObject(value);
  if (detail !== null && own(detail, 'notApplicable') === true) {
    if (fact.na === null) refuse('na-not-allowed');
    else {
      reading.values[fact.na] = 1;
      reading.given[fact.na] = true;
    }
    return;
  }
  const read = readValue(plan.inputs[fact.value]!.domain, value);
  if (!read.ok) return refuse(read.code, read.params);
  reading.values[fact.value] = read.value;
  settle(fact, true, reading);

  function refuse(code: string, params?: Parameters<Report>[2]): void {
    settle(fact, false, reading);
    report(code, ['facts', id], params);
  }
}

/** A fact whose value is known applies; one that is missing may still be said not to. */
function settle(fact: LinkedFact, known: boolean, reading: Reading): void {
  reading.given[fact.value] = known;
  if (fact.na !== null) reading.given[fact.na] = known;
}
