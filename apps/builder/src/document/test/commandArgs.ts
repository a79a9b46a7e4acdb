import type { Id, Item, Method, Rubric } from '@chamdiem/core';
import fc from 'fast-check';
import type { CommandArgs, CommandId } from '../commands/index.ts';
import { criterionPlaces, items, sectionPlaces } from '../read/items.ts';
import { allReferences } from '../read/references.ts';
import { library } from './rubrics.ts';

/** Draws from what a document holds; a fixed stand-in where it holds nothing of the kind. */
export interface Draw {
  readonly number: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

const kinds: readonly Method['kind'][] = ['yes-no', 'levels', 'points', 'bands', 'ratio', 'count', 'accrual', 'formula', 'imported'];

type Make<I extends CommandId> = (document: Rubric, draw: Draw) => CommandArgs[I];

const words = (draw: Draw): string => ['', 'Chuẩn bị', 'Đúng hạn', '3 cùng', 'x'][draw.number(5)]!;
const text = (draw: Draw) => ({ vi: words(draw) });
const when = { op: 'compare', left: 1, cmp: '>=', right: 0 } as const;

function anyId(document: Rubric, draw: Draw): Id {
  return draw.pick(items(document))?.item.id ?? 'nothing';
}

function someIds(document: Rubric, draw: Draw): Id[] {
  return Array.from({ length: 1 + draw.number(3) }, () => anyId(document, draw));
}

function target(document: Rubric, draw: Draw): CommandArgs['item.move']['to'] {
  switch (draw.number(4)) {
    case 0: return { before: anyId(document, draw) };
    case 1: return { after: anyId(document, draw) };
    case 2: return { into: draw.pick(sectionPlaces(document))?.item.id ?? null, at: draw.number(4) };
    default: return { into: null };
  }
}

function owner(document: Rubric, draw: Draw): { readonly criterion: Id } | { readonly scale: Id } {
  const scale = draw.number(4) === 0 ? draw.pick(document.scales ?? []) : undefined;
  return scale === undefined ? { criterion: draw.pick(criterionPlaces(document).filter(({ item }) => item.method.kind === 'levels'))?.item.id ?? 'nothing' } : { scale: scale.id };
}

function levelIn(document: Rubric, draw: Draw) {
  const whose = owner(document, draw);
  const method = 'criterion' in whose ? criterionPlaces(document).find(({ item }) => item.id === whose.criterion)?.item.method : undefined;
  const levels = 'scale' in whose ? document.scales?.find(({ id }) => id === whose.scale)?.levels : method?.kind === 'levels' ? method.levels : undefined;
  return { owner: whose, id: draw.pick(levels ?? [])?.id ?? 'nothing' };
}

const pickId = (draw: Draw, list: readonly { readonly id: Id }[] | undefined): Id => draw.pick(list ?? [])?.id ?? 'nothing';
const section = (document: Rubric, draw: Draw): { section?: Id } => {
  const found = draw.number(3) === 0 ? draw.pick(sectionPlaces(document)) : undefined;
  return found === undefined ? {} : { section: found.item.id };
};

const lists = {
  fact: { of: (d: Rubric) => d.facts, make: (draw: Draw) => ({ kind: 'boolean' as const, id: 'fact-new', title: text(draw) }) },
  value: { of: (d: Rubric) => d.values, make: (draw: Draw) => ({ kind: 'number' as const, id: 'value-new', title: text(draw), term: draw.number(9) }) },
  rows: { of: (d: Rubric) => d.rows, make: (draw: Draw) => ({ id: 'rows-new', title: text(draw), maxRows: 3, columns: [{ kind: 'boolean' as const, id: 'c', title: text(draw) }] }) },
  scale: { of: (d: Rubric) => d.scales, make: (draw: Draw) => ({ id: 'scale-new', levels: [{ id: 'a', title: text(draw), points: 1 }, { id: 'b', title: text(draw), points: 0 }] }) },
  constraint: { of: (d: Rubric) => d.constraints, make: (draw: Draw) => ({ id: 'constraint-new', require: when, message: text(draw) }) },
  source: { of: (d: Rubric) => d.sources, make: (draw: Draw) => ({ id: 'source-new', title: text(draw) }) },
  class: { of: (d: Rubric) => d.classes?.list, make: (draw: Draw) => ({ id: 'class-new', title: text(draw), cut: { at: draw.number(100) } }) },
  'knock-out': { of: (d: Rubric) => d.classes?.knockOuts, make: (draw: Draw) => ({ id: 'knock-new', title: text(draw), when, to: 'class-new' }) },
  cap: { of: (d: Rubric) => d.classes?.caps, make: (draw: Draw) => ({ id: 'cap-new', title: text(draw), when, atMost: 'class-new' }) },
  qualifier: { of: (d: Rubric) => d.classes?.qualifiers, make: (draw: Draw) => ({ id: 'qualifier-new', title: text(draw), suffix: '+', when }) },
  exemption: { of: (d: Rubric) => d.exemptions, make: (draw: Draw) => ({ id: 'exemption-new', title: text(draw), when }) },
  adjustment: { of: (d: Rubric) => d.total?.adjustments, make: (draw: Draw) => ({ kind: 'points' as const, id: 'adjustment-new', title: text(draw), points: draw.number(5) }) },
  case: { of: (d: Rubric) => d.goldenCases, make: (draw: Draw) => ({ id: 'case-new', title: text(draw), sheet: { ratings: {} }, expect: { total: draw.number(9) } }) },
};

const listMakers = Object.entries(lists).flatMap(([noun, { of, make }]) => [
  [`${noun}.add`, (document: Rubric, draw: Draw) => ({ item: make(draw), at: draw.number(4), ...scoped(noun, document, draw) })],
  [`${noun}.set`, (document: Rubric, draw: Draw) => ({ id: pickId(draw, of(document)), item: make(draw), ...(draw.number(2) === 0 ? { part: 'title' } : {}) })],
  [`${noun}.remove`, (document: Rubric, draw: Draw) => ({ id: pickId(draw, of(document)), ...scoped(noun, document, draw) })],
  [`${noun}.move`, (document: Rubric, draw: Draw) => ({ id: pickId(draw, of(document)), to: draw.number(5) })],
]);

function scoped(noun: string, document: Rubric, draw: Draw): { section?: Id } {
  return ['class', 'knock-out', 'cap', 'qualifier'].includes(noun) ? section(document, draw) : {};
}

type NotOfLists = Exclude<CommandId, `${keyof typeof lists}.${'add' | 'set' | 'remove' | 'move'}`>;

const others: { readonly [I in NotOfLists]: Make<I> } = {
  'rubric.set': (_, draw) => ([
    { field: 'entry', value: 'deduct' }, { field: 'missing', value: undefined } as const, { field: 'tags', value: ['t'] },
    { field: 'status', value: 'archived' } as const, { field: 'total', value: { max: draw.number(200) } } as const, { field: 'version', value: '2.0.0', part: 'v' } as const,
    { field: 'rounding', value: { total: { digits: 1, mode: 'floor' } } } as const, { field: 'languages', value: ['vi'] },
  ] satisfies CommandArgs['rubric.set'][])[draw.number(8)]!,
  'rubric.set-text': (_, draw) => ({ field: draw.number(2) === 0 ? 'title' : 'description', language: draw.number(2) === 0 ? 'vi' : 'en', text: words(draw) }),
  'rubric.add-language': () => ({ language: 'fr' }),
  'rubric.publish': (_, draw) => ({ version: `1.${draw.number(9)}.0` }),
  'rubric.remove-language': (document, draw) => ({ language: draw.pick(document.languages) ?? 'vi' }),
  'text.set': (document, draw) => ({ path: [...(draw.pick(items(document))?.path ?? []), 'description'], language: 'en', text: words(draw) }),
  'text.set-many': (document, draw) => ({ changes: items(document).slice(0, 5).map(({ path }) => ({ path: [...path, 'title'], language: 'en', text: words(draw) })) }),
  'item.set-text': (document, draw) => ({ id: anyId(document, draw), field: (['title', 'description', 'guidance'] as const)[draw.number(3)]!, language: 'vi', text: words(draw) }),
  'item.set': (document, draw) => ({
    ids: someIds(document, draw),
    ...[{ field: 'code', value: '9.9', part: 'code' } as const, { field: 'weight', value: undefined } as const, { field: 'max', value: draw.number(9) } as const, { field: 'applicableWhen', value: when } as const, { field: 'combine', value: 'mean' } as const][draw.number(5)]!,
  }),
  'item.remove': (document, draw) => ({ ids: items(document).length > 6 ? someIds(document, draw) : [] }),
  'item.move': (document, draw) => ({ ids: someIds(document, draw), to: target(document, draw) }),
  'item.duplicate': (document, draw) => ({ ids: items(document).length < 300 ? [anyId(document, draw)] : [] }),
  'item.paste': (document, draw) => {
    const from = draw.pick([...library.values()])!;
    const item: Item | undefined = draw.pick(items(from))?.item;
    return { items: item === undefined || items(document).length > 300 ? [] : [item], scales: from.scales ?? [], to: target(document, draw) };
  },
  'section.add': (document, draw) => ({ to: target(document, draw), section: { title: text(draw) } }),
  'criterion.add': (document, draw) => ({ to: target(document, draw), ...(draw.number(2) === 0 ? { id: 'given' } : { criterion: { title: text(draw) } }) }),
  'criterion.set-kind': (document, draw) => ({ ids: [draw.pick(criterionPlaces(document))?.item.id ?? 'nothing'], kind: draw.pick(kinds)! }),
  'criterion.set-points': (document, draw) => ({ id: draw.pick(criterionPlaces(document))?.item.id ?? 'nothing', points: draw.number(40) / 4 }),
  'method.set': (document, draw) => ({ id: draw.pick(criterionPlaces(document))?.item.id ?? 'nothing', method: { kind: 'points', max: draw.number(9), step: 1 }, ...(draw.number(2) === 0 ? { part: 'max' } : {}) }),
  'level.add': (document, draw) => ({ owner: owner(document, draw), at: draw.number(4) }),
  'level.remove': (document, draw) => levelIn(document, draw),
  'level.move': (document, draw) => ({ ...levelIn(document, draw), to: draw.number(5) }),
  'level.set-text': (document, draw) => ({ ...levelIn(document, draw), field: draw.number(2) === 0 ? 'title' : 'descriptor', language: 'vi', text: words(draw) }),
  'level.set-points': (document, draw) => ({ ...levelIn(document, draw), points: draw.number(9) === 0 ? undefined : draw.number(9) }),
  'scale.share': (document, draw) => ({ criterion: draw.pick(criterionPlaces(document).filter(({ item }) => item.method.kind === 'levels'))?.item.id ?? 'nothing' }),
  'level.paste': (document, draw) => ({ owner: owner(document, draw), from: draw.number(3), rows: [{ title: words(draw), points: 3 }, { descriptor: words(draw) }] }),
  'class.set-cut': (document, draw) => ({ id: pickId(draw, document.classes?.list), cut: draw.number(5) === 0 ? undefined : { at: draw.number(100) } }),
  'classes.set': (document, draw) => ({ ...section(document, draw), scale: draw.number(4) === 0 ? undefined : { list: [{ id: 'good', title: text(draw), cut: { at: 50 } }] }, part: 'x' }),
  'finding.accept': (document, draw) => ({ finding: { code: 'band-gap', path: `/sections/${draw.number(document.sections.length + 1)}/items/0/max`, reason: text(draw) } }),
  'finding.unaccept': (document, draw) => ({ code: draw.pick(document.acceptedFindings ?? [])?.code ?? 'none', path: draw.pick(document.acceptedFindings ?? [])?.path }),
  'finding.fix': (_, draw) => ({ fix: [{ op: 'add', path: '/description', value: text(draw) }, { op: draw.number(2) === 0 ? 'replace' : 'remove', path: draw.number(2) === 0 ? '/title' : '/nowhere/0', value: text(draw) }] }),
  'document.replace': (document, draw) => ({ document: draw.number(3) === 0 ? structuredClone(draw.pick([...library.values()])!) : structuredClone({ ...document, version: '9.9.9' }) }),
  'id.rename': (document, draw) => {
    const reference = draw.pick(allReferences(document));
    return { target: reference ?? { kind: 'item', id: anyId(document, draw) }, to: `renamed-${draw.number(1000)}` };
  },
  'budget.spread-rest': (document, draw) => ({ section: draw.number(2) === 0 ? null : (draw.pick(sectionPlaces(document))?.item.id ?? null), step: 0.5, ...(draw.number(2) === 0 ? { base: 120 } : {}) }),
  'budget.scale': (_, draw) => ({ base: 50 + draw.number(100), decimals: draw.number(3) }),
};

const makers: ReadonlyMap<string, (document: Rubric, draw: Draw) => unknown> = new Map([...listMakers, ...Object.entries(others)] as [string, (document: Rubric, draw: Draw) => unknown][]);

export const drawnIds: readonly string[] = [...makers.keys()];

/** Arguments that fit a document, for a command of the list, drawn from a stream of numbers. */
export function argsFor(id: string, document: Rubric, draw: Draw): unknown {
  return makers.get(id)!(document, draw);
}

/** Steps of a random editing session: which command, and numbers to draw its arguments from. */
export const steps = (length: number) => fc.array(fc.record({ id: fc.constantFrom(...drawnIds), numbers: fc.array(fc.nat(100_000), { minLength: 12, maxLength: 12 }) }), { minLength: length, maxLength: length });

export function drawFrom(numbers: readonly number[]): Draw {
  let next = 0;
  const number = (below: number): number => numbers[next++ % numbers.length]! % below;
  return { number, pick: (list) => (list.length === 0 ? undefined : list[number(list.length)]) };
}
