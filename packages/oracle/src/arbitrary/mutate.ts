// Documents that go wrong in the ways that documents do: broken by hand, by another program, or with intent.
import { tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

interface Place {
  readonly parent: object;
  readonly key: string;
}

/** Copies a JSON document and spoils it in one to four places. */
export function mutate(document: unknown, numbers: readonly number[]): unknown {
  const tape = tapeOf(numbers);
  const root = { document: structuredClone(document) };
  const times = 1 + tape.below(4);
  for (let i = 0; i < times; i += 1) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const { parent, key } = tape.pick(places);
    tape.pick(mutations)(tape, parent, key, places);
  }
  return root.document;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...placesIn(Reflect.get(value, key))]);
}

type Mutation = (tape: Tape, parent: object, key: string, places: readonly Place[]) => void;

const mutations: readonly Mutation[] = [
  (_tape, parent, key) => {
    // A hole in a list could not come from JSON.
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  (tape, parent, key) => set(parent, key, structuredClone(tape.pick(odd))),
  (tape, parent, key) => set(parent, key, tape.pick(numbersOff)),
  (tape, parent, key) => set(parent, key, tape.pick(texts)),
  (_tape, parent, key) => {
    if (Array.isArray(parent)) parent.push(structuredClone(Reflect.get(parent, key)));
    else set(parent, `${key}2`, structuredClone(Reflect.get(parent, key)));
  },
  (tape, parent, key) => {
    const at: unknown = Reflect.get(parent, key);
    if (typeof at === 'object' && at !== null && !Array.isArray(at)) set(at, tape.pick(hostile), structuredClone(tape.pick(odd)));
  },
  (tape, parent, key, places) => {
    const other = tape.pick(places);
    const value = structuredClone(Reflect.get(other.parent, other.key));
    set(parent, key, value);
  },
  (_tape, parent, key) => set(parent, key, [Reflect.get(parent, key)]),
  (_tape, parent, key) => set(parent, key, nearby(Reflect.get(parent, key))),
];

const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'a/b', 'x'.repeat(500)];
const odd: readonly unknown[] = [null, true, false, 0, -1, '', 'x', [], {}, [[]], { op: 'total' }, { op: 'not' }, { kind: 'criterion' }, undefined];
const numbersOff = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1e308, 5e-324, -0, 2 ** 53, 1e21, 1e-7, 0.1 + 0.2, '1e5', '9'.repeat(30), '0.'.padEnd(32, '1'), '-0', '00', '\u0663'];
const texts = ['c0', 'c1', 'sec0', 'f0', 'k0', 'k1', 'v0', 'w0', '__proto__', 'constructor', 'toString', '\u00e9', 'e\u0301', '\u0000', '\uD800', '\u202e', 'x'.repeat(10_000), 'all', 'not-applicable', 'left-out', 'none', 'weighted', 'rescale'];

/** A number a little beside the number, the same text normalised otherwise, or the value itself. */
function nearby(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.normalize('NFD').toUpperCase();
  return typeof value === 'boolean' ? !value : value;
}

/** As JSON.parse does, so that `__proto__` becomes a property and not a prototype. */
function set(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
