import type { Rubric } from '@chamdiem/core';
import { firstLanguage } from '../document/read/titles.ts';
import type { TranslationPair, TranslationRecord } from '../storage/records.ts';
import { textPlaces } from './textPlaces.ts';
import type { TextPlace } from './textPlaces.ts';

export type Texts = TranslationRecord['texts'];

/** missing: there is no translation; stale: the first language changed after the translation was made. */
export type TranslationState = 'missing' | 'stale' | 'fresh';

/** Older pairs are kept for a while: undoing a translation brings back what it was made from. */
const most = 12;

/** Notes from which source text every translation of the document was made. A translation that was not there before was made just now. The same texts say that nothing changed. */
export function followTexts(texts: Texts, document: Rubric): Texts {
  const next = followed(texts, document);
  const names = Object.keys(next);
  return names.length === Object.keys(texts).length && names.every((name) => next[name] === texts[name]) ? texts : next;
}

function followed(texts: Texts, document: Rubric): Texts {
  const source = firstLanguage(document);
  const languages = (document.languages ?? []).filter((language) => language !== source);
  return Object.fromEntries(textPlaces(document).flatMap((place) => languages.flatMap((language): [string, readonly TranslationPair[]][] => {
    const name = nameOf(place.key, language);
    const pairs = Object.hasOwn(texts, name) ? texts[name]! : [];
    const text = ownText(place, language);
    if (text === '') return pairs.length === 0 ? [] : [[name, pairs]];
    const made = hashIn(place, language);
    const known = pairs.find((pair) => pair.text === made) ?? { text: made, source: hashIn(place, source) };
    return [[name, known === pairs[0] ? pairs : [known, ...pairs.filter((pair) => pair !== known)].slice(0, most)]];
  })));
}

export function translationState(texts: Texts, place: TextPlace, source: string, language: string): TranslationState {
  const text = ownText(place, language);
  if (text === '') return 'missing';
  const name = nameOf(place.key, language);
  const pair = (Object.hasOwn(texts, name) ? texts[name]! : []).find((each) => each.text === hashIn(place, language));
  return pair === undefined || pair.source === hashIn(place, source) ? 'fresh' : 'stale';
}

/** Says that a translation, as it stands, fits the source text as it is now. */
export function markFresh(texts: Texts, place: TextPlace, source: string, language: string): Texts {
  const name = nameOf(place.key, language);
  const made = { text: hashIn(place, language), source: hashIn(place, source) };
  return { ...texts, [name]: [made, ...(texts[name] ?? []).filter(({ text }) => text !== made.text)].slice(0, most) };
}

export function ownText({ text }: TextPlace, language: string): string {
  return Object.hasOwn(text, language) ? text[language]! : '';
}

function nameOf(key: string, language: string): string {
  return `${language} ${key}`;
}

const hashes = new WeakMap<TextPlace['text'], Record<string, string>>();

/** Kept per frozen text, for a change of one leaves a thousand others as they were. */
function hashIn(place: TextPlace, language: string): string {
  const known = hashes.get(place.text) ?? (Object.create(null) as Record<string, string>);
  hashes.set(place.text, known);
  return (known[language] ??= hashOf(ownText(place, language)));
}

/** FNV-1a, 32 bits twice: tells apart the few versions of one text; nothing depends on its strength. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
