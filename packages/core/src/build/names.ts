import type { Rubric } from '../generated/types.ts';
import type { Path, Report } from '../issue.ts';
import { byId } from './symbols.ts';

/** Ids of lists that nothing else looks up, and references to sources and classes from outside the engine's own terms. */
export function checkNames(rubric: Rubric, report: Report): void {
  const sources = byId(rubric.sources, ['sources'], report);
  byId(rubric.exemptions, ['exemptions'], report);
  byId(rubric.constraints, ['constraints'], report);
  byId(rubric.goldenCases, ['goldenCases'], report);
  byId(rubric.findings?.severities, ['findings', 'severities'], report);
  byId(rubric.total?.adjustments, ['total', 'adjustments'], report);
  if (new Set(rubric.languages).size < rubric.languages.length) report('duplicate-language', ['languages']);
  if (rubric.valid?.to !== undefined && rubric.valid.to < rubric.valid.from) report('bounds-reversed', ['valid'], { min: rubric.valid.from, max: rubric.valid.to });
  visitSources(rubric, [], (id, path) => {
    if (!sources.has(id)) report('unknown-source', path, { id });
  });
}

/** Every {source: id} in the document. The structure is already checked, so its depth is bounded. */
function visitSources(node: object, path: (string | number)[], found: (id: string, path: Path) => void): void {
  if (Array.isArray(node)) {
    for (let i = 0; i < node.length; i++) visitInner(node[i], i, path, found);
    return;
  }
  for (const key in node) {
    const inner = (node as Readonly<Record<string, unknown>>)[key];
    if (key === 'source' && typeof inner === 'object' && inner !== null && 'source' in inner && typeof inner.source === 'string') found(inner.source, [...path, key, 'source']);
    else if (key !== 'goldenCases') visitInner(inner, key, path, found);
  }
}

function visitInner(inner: unknown, step: string | number, path: (string | number)[], found: (id: string, path: Path) => void): void {
  if (typeof inner !== 'object' || inner === null) return;
  path.push(step);
  visitSources(inner, path, found);
  path.pop();
}
