import type { Fact } from '@chamdiem/core';
import type { Messages } from '../../messages/useMessages.ts';

/** A fact of another kind with what both have; its id stays, so what refers to it is found by validation. */
export function converted(fact: Fact, kind: Fact['kind'], words: Messages['rules']['facts'], language = 'vi'): Fact {
  if (fact.kind === kind) return fact;
  const { id, title, description, notApplicable, from, source } = fact;
  const common = {
    id,
    title,
    ...(description === undefined ? {} : { description }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
    ...(from === undefined ? {} : { from }),
    ...(source === undefined ? {} : { source }),
  };
  switch (kind) {
    case 'boolean': return { kind, ...common };
    case 'number': return { kind, ...common, domain: { min: 0, max: 100 } };
    case 'option': return { kind, ...common, options: [{ id: 'bac', title: { [language]: words.newOption } }, { id: 'bac-2', title: { [language]: words.newOption } }] };
  }
}
