import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCommand } from '../document/apply.ts';
import type { CommandArgs, CommandId } from '../document/commands/index.ts';
import { argsFor, drawFrom, steps } from '../document/test/commandArgs.ts';
import { library } from '../document/test/rubrics.ts';
import { createReceiver, createSender } from './changes.ts';

it('brings every document over as it is, also another one', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...library.values()), { minLength: 1, maxLength: 3 }), steps(40), (rubrics, some) => {
    const [send, receive] = [createSender(), createReceiver()];
    let run = 0;
    for (let document of rubrics) {
      for (const { id, numbers } of some) {
        const request = { run: run += 1, document };
        expect(receive(structuredClone(send(request)))).toEqual(request);
        document = applyCommand(document, id as CommandId, argsFor(id, document, drawFrom(numbers)) as CommandArgs[CommandId]).document;
      }
    }
  }), { numRuns: 10 });
});

it('brings only what changed', () => {
  const rubric = library.get('hop-ban-thuong-vu')!;
  const send = createSender();
  send({ run: 1, document: rubric });
  const next = applyCommand(rubric, 'item.set-text', { id: 'agenda', field: 'title', language: 'vi', text: 'Khác' }).document;
  expect(JSON.stringify(send({ run: 2, document: next })).length).toBeLessThan(300);
});
