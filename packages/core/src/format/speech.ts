import type { Criterion, Decimal, Item, Level, Rubric, Section, Text } from '../generated/types.ts';
import type { RuleTexts, SentenceTexts } from '../messages/messages.ts';
import type { Rational } from '../rational.ts';
import { fill, type Values } from './fill.ts';
import { formatNumber } from './numbers.ts';

/** A rubric read aloud in one language: its titles by id, numbers, and the texts of that language. */
export class Speech {
  readonly rubric: Rubric;
  readonly texts: SentenceTexts;
  readonly language: string;
  readonly #items: ReadonlyMap<string, Item>;

  constructor(rubric: Rubric, texts: SentenceTexts, language = texts.language) {
    this.rubric = rubric;
    this.texts = texts;
    this.language = language;
    this.#items = itemsOf(rubric);
  }

  get words() {
    return this.texts.sentences;
  }

  /** A content text in the language, else in the rubric's first that has it. */
  text(text: Text | undefined): string {
    if (text === undefined) return '';
    const language = [this.language, ...this.rubric.languages].find((each) => Object.hasOwn(text, each) && text[each] !== '');
    return (language === undefined ? Object.values(text)[0] : text[language]) ?? '';
  }

  /** A title set off from the sentence around it. */
  quoted(text: Text | undefined, fallback: string): string {
    return fill(this.texts.numbers.quote, { text: this.text(text) || fallback });
  }

  item(id: string): Item | undefined {
    return this.#items.get(id);
  }

  title(id: string): string {
    return this.quoted(this.#items.get(id)?.title, id);
  }

  named(list: readonly { readonly id: string; readonly title?: Text }[] | undefined, id: string): string {
    return this.quoted(list?.find((each) => each.id === id)?.title, id);
  }

  number(value: Decimal | Rational, unit = ''): string {
    return withUnit(formatNumber(value, this.texts.numbers), unit);
  }

  levels({ method }: Criterion): readonly Level[] {
    if (method.kind !== 'levels') return [];
    return method.levels ?? this.rubric.scales?.find(({ id }) => id === method.scale)?.levels ?? [];
  }

  /** Criteria that carry the tag, or stand in a section that does; bonus and deduction aside. */
  tagged(tag: string): string[] {
    const visit = (item: Item, inherited: boolean, extra: boolean): string[] => {
      const tagged = inherited || item.tags?.includes(tag) === true;
      const aside = extra || (item.role ?? 'normal') !== 'normal';
      if (item.kind === 'section') return item.items.flatMap((inner) => visit(inner, tagged, aside));
      return tagged && !aside ? [item.id] : [];
    };
    return this.rubric.sections.flatMap((section) => visit(section, false, false));
  }

  /** A class by its title, without the word that sentences already say. */
  classTitle(title: Text | undefined, id: string): string {
    const { classWord } = this.words;
    const text = this.text(title) || id;
    return classWord !== '' && text.startsWith(classWord) ? text.slice(classWord.length) : text;
  }

  allLevels(): readonly Level[] {
    return [...this.#items.values()].flatMap((item) => (item.kind === 'criterion' ? this.levels(item) : []));
  }

  fill(template: string, values: Values = {}): string {
    return fill(template, values);
  }

  or(list: readonly string[]): string {
    return joined(list, this.texts.numbers.or);
  }

  and(list: readonly string[]): string {
    return joined(list, this.texts.numbers.and);
  }
}

/** A speech that also knows how rules are told. */
export class RuleSpeech extends Speech {
  readonly rules: RuleTexts['rules'];

  constructor(rubric: Rubric, texts: RuleTexts, language = texts.language) {
    super(rubric, texts, language);
    this.rules = texts.rules;
  }
}

export function withUnit(number: string, unit: string): string {
  return unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function joined(list: readonly string[], last: string): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')}${last}${list.at(-1)}`;
}

const cache = new WeakMap<Rubric, ReadonlyMap<string, Item>>();

function itemsOf(rubric: Rubric): ReadonlyMap<string, Item> {
  let items = cache.get(rubric);
  if (items === undefined) {
    const found = new Map<string, Item>();
    const visit = (item: Section | Criterion): void => {
      found.set(item.id, item);
      if (item.kind === 'section') item.items.forEach(visit);
    };
    rubric.sections.forEach(visit);
    items = found;
    cache.set(rubric, items);
  }
  return items;
}
