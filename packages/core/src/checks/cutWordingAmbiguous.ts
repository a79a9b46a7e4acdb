import type { Fix, Text } from '../generated/types.ts';
import { pointer, type Path } from '../issue.ts';
import { define, type Found } from '../lint/check.ts';
import { writtenScales } from '../lint/classScales.ts';

/** Words for an edge that is outside, and words for one that is inside; a text with both says neither. */
const WORDINGS = [
  { outside: /(?<![\p{L}])(trên|hơn)(?=\s+[0-9])/iu, inside: /\s+trở lên(?![\p{L}])/iu, instead: 'từ' },
  { outside: /(?<![\p{L}])(dưới)(?=\s+[0-9])/iu, inside: /\s+trở xuống(?![\p{L}])/iu, instead: 'từ' },
  { outside: /(?<![\p{L}])(over|above|more than)(?=\s+[0-9])/iu, inside: /\s+(?:and (?:up|above|more|over)|or (?:more|above|over)|upwards?)(?![\p{L}])/iu, instead: 'from' },
  { outside: /(?<![\p{L}])(under|below|less than)(?=\s+[0-9])/iu, inside: /\s+(?:and (?:below|less|under)|or (?:less|below|under)|downwards?)(?![\p{L}])/iu, instead: 'from' },
];

/** A published bound that says both "over 90" and "90 and up" (trên 90 điểm trở lên): whether 90 itself is in cannot be told. */
export const cutWordingAmbiguous = define({ code: 'cut-wording-ambiguous', severity: 'warning', needs: 'document' }, (context) => [
  ...writtenScales(context).flatMap(({ scale, path }) => scale.list.flatMap(({ published, cut, title }, i) => [
    ...look(published?.text, [...path, 'list', i, 'published', 'text'], cut?.exclusive === true),
    ...look(title, [...path, 'list', i, 'title'], cut?.exclusive === true),
  ])),
  ...context.criteria.flatMap(({ node: { method }, path }) => (method.kind !== 'bands' ? [] : method.bands.flatMap(({ title, from }, i) => look(title, [...path, 'method', 'bands', i, 'title'], from?.open === true)))),
]);

function look(text: Text | undefined, path: Path, exclusive: boolean): Found[] {
  const fix: Fix = [];
  let wording = '';
  for (const [language, words] of Object.entries(text ?? {})) {
    const found = WORDINGS.find(({ outside, inside }) => outside.test(words) && inside.test(words));
    if (found === undefined) continue;
    wording ||= words;
    fix.push({ op: 'replace', path: pointer([...path, language]), value: exclusive ? words.replace(found.inside, '') : words.replace(found.outside, found.instead) });
  }
  return fix.length === 0 ? [] : [{ path, params: { text: wording, readAs: exclusive ? 'outside' : 'inside' }, fix }];
}
