import type { Criterion, Fact, Role, RowTable, Rubric, Scale, Section, Value } from '../generated/types.ts';
import type { Path, Report } from '../issue.ts';

/** Everything a rubric names, with its place. */
export interface Symbols {
  readonly criteria: ReadonlyMap<string, CriterionSymbol>;
  readonly sections: ReadonlyMap<string, SectionSymbol>;
  readonly facts: ReadonlyMap<string, Named<Fact>>;
  readonly values: ReadonlyMap<string, Named<Value>>;
  readonly tables: ReadonlyMap<string, Named<RowTable>>;
  readonly scales: ReadonlyMap<string, Named<Scale>>;
}

export interface Named<T> {
  readonly node: T;
  readonly path: Path;
  readonly index: number;
}

export interface CriterionSymbol extends Named<Criterion> {
  readonly kind: 'criterion';
  /** Sections around it, outermost first. */
  readonly around: readonly SectionSymbol[];
  /** Its own role, or that of the nearest section around it that is not normal. */
  readonly role: Role;
}

export interface SectionSymbol extends Named<Section> {
  readonly kind: 'section';
  readonly around: readonly SectionSymbol[];
  readonly items: readonly ItemSymbol[];
}

export type ItemSymbol = CriterionSymbol | SectionSymbol;

/** Finds every named thing; two of one name are an issue. */
export function symbolsOf(rubric: Rubric, report: Report): Symbols {
  const criteria = new Map<string, CriterionSymbol>();
  const sections = new Map<string, SectionSymbol>();

  const take = (id: string, path: Path): boolean => {
    const free = !criteria.has(id) && !sections.has(id);
    if (!free) report('duplicate-id', [...path, 'id'], { id });
    return free;
  };
  const visit = (node: Section | Criterion, path: Path, around: readonly SectionSymbol[]): ItemSymbol => {
    if (node.kind === 'criterion') {
      const symbol: CriterionSymbol = { kind: 'criterion', node, path, around, index: criteria.size, role: roleOf(node, around) };
      if (take(node.id, path)) criteria.set(node.id, symbol);
      return symbol;
    }
    const items: ItemSymbol[] = [];
    const symbol: SectionSymbol = { kind: 'section', node, path, around, index: sections.size, items };
    if (take(node.id, path)) sections.set(node.id, symbol);
    for (const [i, item] of node.items.entries()) items.push(visit(item, [...path, 'items', i], [...around, symbol]));
    return symbol;
  };
  for (const [i, section] of rubric.sections.entries()) visit(section, ['sections', i], []);

  return {
    criteria,
    sections,
    facts: byId(rubric.facts, ['facts'], report),
    values: byId(rubric.values, ['values'], report),
    tables: byId(rubric.rows, ['rows'], report),
    scales: byId(rubric.scales, ['scales'], report),
  };
}

/** A map by id; the second of two equal ids is an issue. */
export function byId<T extends { readonly id: string }>(list: readonly T[] | undefined, path: Path, report: Report): Map<string, Named<T>> {
  const map = new Map<string, Named<T>>();
  for (const [index, node] of (list ?? []).entries()) {
    if (map.has(node.id)) report('duplicate-id', [...path, index, 'id'], { id: node.id });
    else map.set(node.id, { node, path: [...path, index], index });
  }
  return map;
}

function roleOf(node: Criterion, around: readonly SectionSymbol[]): Role {
  const own = node.role ?? 'normal';
  if (own !== 'normal') return own;
  return around.findLast((section) => (section.node.role ?? 'normal') !== 'normal')?.node.role ?? 'normal';
}
