import type { Expr } from '../expr/expr.ts';
import type { Path } from '../issue.ts';
import type { Build } from './build.ts';
import { rankExpr, type Classified } from './classes.ts';
import { criterionMax, criterionNamed, criterionPoints, naOf } from './criteria.ts';
import { sectionOf } from './sections.ts';
import { hasTotal, totalOf } from './total.ts';
import type { SectionSymbol } from './symbols.ts';

/** Points of a criterion or section by id; an issue when it has none. */
export function pointsOf(b: Build, id: string, path: Path): Expr | null {
  return partOf(b, id, path, (criterion) => criterionPoints(b, criterion), (section) => sectionOf(b, section)?.points ?? null);
}

export function maxOf(b: Build, id: string, path: Path): Expr | null {
  return partOf(b, id, path, (criterion) => criterionMax(b, criterion), (section) => sectionOf(b, section)?.max ?? null);
}

export function naById(b: Build, id: string, path: Path): Expr | null {
  const symbol = criterionNamed(b, id, path);
  return symbol === null ? null : naOf(b, symbol);
}

/** The rank of a section's class and the position of one of its classes. */
export function rankOf(b: Build, id: string, classId: string, path: Path): { readonly expr: Expr; readonly position: number } | null {
  const section = b.symbols.sections.get(id);
  const classified = section === undefined ? null : classifiedSection(b, section);
  if (section === undefined || classified === null) {
    b.report(section === undefined ? 'unknown-section' : 'section-without-classes', [...path, 'section'], { id });
    return null;
  }
  const position = classified.scale.list.findIndex((each) => each.id === classId) + 1;
  if (position === 0) b.report('unknown-class', [...path, 'value'], { id: classId });
  return position === 0 ? null : { position, expr: b.slot(`rank/${id}`, 'number', path, () => rankExpr(b, classified)) };
}

/** A section's own classes, over its points. */
export function classifiedSection(b: Build, section: SectionSymbol): Classified | null {
  const { node, path } = section;
  if (node.classes === undefined) return null;
  return { scale: node.classes, name: `${node.id}/`, path: [...path, 'classes'], of: (at) => sectionOf(b, section)?.points ?? withoutPoints(b, at) };
}

/** The rubric's classes, over its total. */
export function classifiedTotal(b: Build): Classified | null {
  const { classes } = b.rubric;
  if (classes === undefined) return null;
  return { scale: classes, name: '', path: ['classes'], of: (at) => (hasTotal(b) ? totalOf(b, at) : withoutPoints(b, at)) };
}

function withoutPoints(b: Build, path: Path): null {
  b.report('cut-without-points', path);
  return null;
}

function partOf<T>(b: Build, id: string, path: Path, ofCriterion: (symbol: NonNullable<ReturnType<typeof criterionNamed>>) => T | null, ofSection: (symbol: SectionSymbol) => T | null): T | null {
  const criterion = b.symbols.criteria.get(id);
  const section = b.symbols.sections.get(id);
  const found = criterion !== undefined ? ofCriterion(criterion) : section !== undefined ? ofSection(section) : null;
  if (criterion === undefined && section === undefined) b.report('unknown-item', path, { id });
  else if (found === null) b.report('item-without-points', path, { id });
  return found;
}

