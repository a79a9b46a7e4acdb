import type { Criterion, Fact, Id, Item, Level, Rubric, RowTable, Section, Selector, Text, Value } from '@chamdiem/core';
import { criterionPlaces, findItem, findSection, items, sectionPlaces, type Place } from '../document/read/items.ts';
import { headingOf, textIn } from '../document/read/titles.ts';
import type { Choice } from '../ui/choice.ts';
import type { RuleScope } from './ruleScope.ts';

/** A column of a row table. */
export type TableColumn = RowTable['columns'][number];

/** What a rubric offers to pick from, in words of one language. */
export class Choices {
  readonly #scope: RuleScope;
  readonly #language: string;

  constructor(scope: RuleScope, language: string) {
    this.#scope = scope;
    this.#language = language;
  }

  get #rubric(): Rubric {
    return this.#scope.rubric;
  }

  criteria(wanted: (criterion: Criterion) => boolean = () => true): Choice[] {
    return criterionPlaces(this.#rubric).filter(({ item }) => wanted(item)).map((place) => this.#item(place));
  }

  sections(wanted: (section: Section) => boolean = () => true): Choice[] {
    return sectionPlaces(this.#rubric).filter(({ item }) => wanted(item)).map((place) => this.#item(place));
  }

  /** Everything that may have points. */
  scored(): Choice[] {
    return items(this.#rubric).filter(({ item }) => item.kind === 'criterion' || item.combine !== 'none').map((place) => this.#item(place));
  }

  facts(kind: Fact['kind']): Choice[] {
    return this.#listed((this.#rubric.facts ?? []).filter((fact) => fact.kind === kind));
  }

  values(kind: Value['kind']): Choice[] {
    return this.#listed((this.#rubric.values ?? []).filter((value) => value.kind === kind));
  }

  tables(): Choice[] {
    return this.#listed(this.#rubric.rows ?? []);
  }

  columns(wanted: (column: TableColumn) => boolean, table: RowTable | null = this.#scope.table): Choice[] {
    return this.#listed((table?.columns ?? []).filter(wanted));
  }

  columnOptions(column: Id): Choice[] {
    const found = this.#scope.table?.columns.find(({ id }) => id === column);
    return found?.kind === 'option' ? this.#listed(found.options) : [];
  }

  options(fact: Id): Choice[] {
    const found = this.#rubric.facts?.find(({ id }) => id === fact);
    return found?.kind === 'option' ? this.#listed(found.options) : [];
  }

  levels(criterion: Id): Choice[] {
    const found = findItem(this.#rubric, criterion)?.item;
    return found?.kind === 'criterion' ? this.#listed(levelsOf(this.#rubric, found)) : [];
  }

  /** Levels that every selected criterion may have; where none is selected by name, those of all. */
  levelsOfSelected(select: Selector): Choice[] {
    const chosen = (select.criteria ?? []).map((id) => findItem(this.#rubric, id)?.item).filter((item): item is Criterion => item?.kind === 'criterion');
    const graded = chosen.length > 0 ? chosen : criterionPlaces(this.#rubric).map(({ item }) => item);
    const byId = new Map(graded.flatMap((criterion) => levelsOf(this.#rubric, criterion)).map((level) => [level.id, level]));
    return this.#listed([...byId.values()]);
  }

  classes(section: Id): Choice[] {
    return this.#listed(findSection(this.#rubric, section)?.item.classes?.list ?? []);
  }

  severities(): Choice[] {
    return this.#listed(this.#rubric.findings?.severities ?? []);
  }

  tags(): Choice[] {
    const tags = new Set(items(this.#rubric).flatMap(({ item }) => item.tags ?? []));
    return [...tags].toSorted().map((tag) => ({ value: tag, label: tag }));
  }

  #listed(list: readonly { readonly id: Id; readonly title?: Text }[]): Choice[] {
    return list.map(({ id, title }) => ({ value: id, label: textIn(this.#rubric, title, this.#language) || id }));
  }

  #item({ item, around }: Place<Item>): Choice {
    const detail = around.map((section) => headingOf(this.#rubric, section, this.#language)).join(' › ');
    return { value: item.id, label: headingOf(this.#rubric, item, this.#language) || item.id, ...(detail === '' ? {} : { detail }) };
  }
}

/** The levels of a criterion: its own, or those of a shared scale. */
export function levelsOf({ scales }: Rubric, { method }: Criterion): readonly Level[] {
  if (method.kind !== 'levels') return [];
  return method.levels ?? scales?.find(({ id }) => id === method.scale)?.levels ?? [];
}

/** Whether a criterion is answered with a number. */
export function answeredByNumber({ method }: Criterion): boolean {
  return method.kind === 'points' || method.kind === 'imported' || ('answer' in method && method.answer !== undefined);
}

export function answeredYesNo({ method }: Criterion): boolean {
  return method.kind === 'yes-no';
}

export function answeredByLevel({ method }: Criterion): boolean {
  return method.kind === 'levels';
}
