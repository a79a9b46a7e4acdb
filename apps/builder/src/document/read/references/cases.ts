import type { Expectation, GoldenCase, Id, Rubric, SheetContent } from '@chamdiem/core';
import { criterionPlaces } from '../items.ts';
import type { Path } from '../path.ts';
import { columnOwner } from './nodes.ts';
import type { Reference, TargetKind } from './reference.ts';

/** What a golden case names: its answers and facts by property, and what it expects. */
export function caseReferences(document: Rubric, { sheet, expect }: GoldenCase, path: Path): Reference[] {
  return [...sheetReferences(document, sheet, [...path, 'sheet']), ...expected(expect, [...path, 'expect'])];
}

function sheetReferences(document: Rubric, sheet: SheetContent, path: Path): Reference[] {
  const found: Reference[] = [];
  const chosen = new Set(criterionPlaces(document).filter(({ item }) => item.method.kind === 'levels').map(({ item }) => item.id));
  const options = new Set((document.facts ?? []).filter(({ kind }) => kind === 'option').map(({ id }) => id));
  for (const [id, rating] of Object.entries(sheet.ratings ?? {})) {
    const at = [...path, 'ratings', id];
    found.push({ kind: 'item', id, path: at, key: true });
    if (!chosen.has(id)) continue;
    if (typeof rating === 'string') found.push({ kind: 'level', id: rating, owner: id, path: at });
    else if (typeof rating === 'object' && typeof rating?.value === 'string') found.push({ kind: 'level', id: rating.value, owner: id, path: [...at, 'value'] });
  }
  for (const [id, value] of Object.entries(sheet.facts ?? {})) {
    const at = [...path, 'facts', id];
    found.push({ kind: 'fact', id, path: at, key: true });
    if (options.has(id) && typeof value === 'string') found.push({ kind: 'option', id: value, owner: id, path: at });
  }
  return [...found, ...rowReferences(document, sheet, path), ...personReferences(sheet, path)];
}

function rowReferences(document: Rubric, { rows = {} }: SheetContent, path: Path): Reference[] {
  return Object.entries(rows).flatMap(([table, list]): Reference[] => {
    const at = [...path, 'rows', table];
    const options = new Set((document.rows?.find(({ id }) => id === table)?.columns ?? []).filter(({ kind }) => kind === 'option').map(({ id }) => id));
    const cells = list.flatMap((row, i) => Object.entries(row).flatMap(([column, value]): Reference[] => [
      { kind: 'column', id: column, owner: table, path: [...at, i, column], key: true },
      ...(options.has(column) && typeof value === 'string' ? [{ kind: 'option' as const, id: value, owner: columnOwner(table, column), path: [...at, i, column] }] : []),
    ]));
    return [{ kind: 'rows', id: table, path: at, key: true }, ...cells];
  });
}

function personReferences({ findings = [], lifts = [], decision }: SheetContent, path: Path): Reference[] {
  return [
    ...findings.flatMap(({ severity, criterion }, i): Reference[] => [
      { kind: 'severity', id: severity, path: [...path, 'findings', i, 'severity'] },
      ...(criterion === undefined ? [] : [{ kind: 'item' as const, id: criterion, path: [...path, 'findings', i, 'criterion'] }]),
    ]),
    ...lifts.map(({ rule }, i): Reference => ({ kind: 'rule', id: rule, path: [...path, 'lifts', i, 'rule'] })),
    ...(decision === undefined ? [] : [{ kind: 'class' as const, id: decision.classId, path: [...path, 'decision', 'classId'] }]),
  ];
}

function expected(expect: Expectation, path: Path): Reference[] {
  const list = (key: keyof Expectation, kind: TargetKind): Reference[] =>
    ((expect[key] as readonly Id[] | undefined) ?? []).map((id, i) => ({ kind, id, path: [...path, key, i] }));
  return [
    ...(typeof expect.class === 'string' ? [{ kind: 'class' as const, id: expect.class, path: [...path, 'class'] }] : []),
    ...Object.keys(expect.points ?? {}).map((id): Reference => ({ kind: 'item', id, path: [...path, 'points', id], key: true })),
    ...Object.entries(expect.sectionClasses ?? {}).flatMap(([id, classId]): Reference[] => [
      { kind: 'item', id, path: [...path, 'sectionClasses', id], key: true },
      ...(classId === null ? [] : [{ kind: 'class' as const, id: classId, owner: id, path: [...path, 'sectionClasses', id] }]),
    ]),
    ...list('possible', 'class'),
    ...list('candidates', 'class'),
    ...list('reasons', 'rule'),
    ...list('qualifiers', 'rule'),
    ...list('advice', 'rule'),
    // waitingFor holds ids of criteria, facts, rows; it is rewritten as a criterion, fact or rows of that name.
    ...(expect.waitingFor ?? []).flatMap((id, i): Reference[] => (['item', 'fact', 'rows'] as const).map((kind) => ({ kind, id, path: [...path, 'waitingFor', i] }))),
  ];
}
