import type { ClassScale, Id, Rubric } from '@chamdiem/core';
import { itemIds } from './ids.ts';
import { findItem, findSection } from './items.ts';
import type { Path } from './path.ts';
import type { Target } from './references.ts';
import { levelsOf } from './levels.ts';

/** Where a target is declared, and the ids that its neighbours have. */
export interface Declaration {
  readonly path: Path;
  readonly taken: ReadonlySet<Id>;
}

/** Finds where something is declared; undefined where it is not, and for tags, which are not declared anywhere. */
export function declarationOf(document: Rubric, target: Target): Declaration | undefined {
  const { kind, id, owner } = target;
  switch (kind) {
    case 'item': {
      const place = findItem(document, id);
      return place === undefined ? undefined : { path: place.path, taken: itemIds(document) };
    }
    case 'fact': return inList(document.facts, ['facts'], id);
    case 'value': return inList(document.values, ['values'], id);
    case 'rows': return inList(document.rows, ['rows'], id);
    case 'scale': return inList(document.scales, ['scales'], id);
    case 'source': return inList(document.sources, ['sources'], id);
    case 'severity': return inList(document.findings?.severities, ['findings', 'severities'], id);
    case 'level': {
      const levels = owner === undefined ? undefined : levelsOf(document, owner);
      return levels === undefined ? undefined : inList(levels.list, levels.path, id);
    }
    case 'class': {
      const scale = scaleAt(document, owner);
      return scale === undefined ? undefined : inList(scale.scale.list, [...scale.path, 'list'], id);
    }
    case 'option': return optionOf(document, id, owner);
    case 'column': {
      const at = document.rows?.findIndex((each) => each.id === owner) ?? -1;
      return at < 0 ? undefined : inList(document.rows?.[at]?.columns, ['rows', at, 'columns'], id);
    }
    case 'rule': return ruleOf(document, id);
    case 'tag': return undefined;
  }
}

function optionOf(document: Rubric, id: Id, owner: Id | undefined): Declaration | undefined {
  const at = document.facts?.findIndex((fact) => fact.id === owner) ?? -1;
  const fact = document.facts?.[at];
  if (fact?.kind === 'option') return inList(fact.options, ['facts', at, 'options'], id);
  const [rows, column] = owner?.split('/') ?? [];
  const table = document.rows?.findIndex((each) => each.id === rows) ?? -1;
  const index = document.rows?.[table]?.columns.findIndex((each) => each.id === column) ?? -1;
  const found = document.rows?.[table]?.columns[index];
  return found?.kind === 'option' ? inList(found.options, ['rows', table, 'columns', index, 'options'], id) : undefined;
}

/** Rules of one rubric are named by id wherever they stand. */
function ruleOf(document: Rubric, id: Id): Declaration | undefined {
  const scale = document.classes;
  return inList(document.exemptions, ['exemptions'], id)
    ?? inList(document.total?.adjustments, ['total', 'adjustments'], id)
    ?? inList(scale?.knockOuts, ['classes', 'knockOuts'], id)
    ?? inList(scale?.caps, ['classes', 'caps'], id)
    ?? inList(scale?.qualifiers, ['classes', 'qualifiers'], id);
}

function scaleAt(document: Rubric, section: Id | undefined): { readonly path: Path; readonly scale: ClassScale } | undefined {
  const place = section === undefined ? undefined : findSection(document, section);
  const scale = section === undefined ? document.classes : place?.item.classes;
  return scale === undefined ? undefined : { path: [...(place?.path ?? []), 'classes'], scale };
}

function inList(list: readonly { readonly id: Id }[] | undefined, path: Path, id: Id): Declaration | undefined {
  const at = list?.findIndex((each) => each.id === id) ?? -1;
  return list === undefined || at < 0 ? undefined : { path: [...path, at], taken: new Set(list.map((each) => each.id)) };
}
