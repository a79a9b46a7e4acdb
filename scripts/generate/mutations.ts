import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: Json[] = [null, true, 0, -1, 1.5, 1e6, '', 'a', 'Not an id!', '2025-08-30', [], [1], {}, { op: 'total' }, { kind: 'none' }, { vi: 'a' }];

/** A document that fits, with a few of its places removed, replaced, copied or added to. */
export function mutationsOf(document: Json): fc.Arbitrary<Json> {
  const change = fc.record({ place: fc.nat(), action: fc.constantFrom('remove', 'replace', 'add', 'repeat'), value: fc.constantFrom(...odd) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce<Json>(apply, structuredClone(document)));
}

type Change = { place: number; action: string; value: Json };

function apply(document: Json, { place, action, value }: Change): Json {
  const places = placesIn(document);
  const at = places[place % Math.max(places.length, 1)];
  if (at === undefined) return structuredClone(value);
  const { owner, key } = at;
  const current = (owner as Record<string | number, Json>)[key] ?? null;
  if (action === 'remove' && Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (action === 'remove') delete (owner as Record<string, Json>)[key];
  else if (action === 'repeat' && Array.isArray(current)) current.push(...structuredClone(current));
  else if (action === 'add' && typeof current === 'object' && current !== null && !Array.isArray(current)) current['added'] = structuredClone(value);
  else (owner as Record<string | number, Json>)[key] = structuredClone(value);
  return document;
}

type Place = { owner: Json[] | { [key: string]: Json }; key: string };

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ owner: value, key }, ...placesIn(item)]);
}
