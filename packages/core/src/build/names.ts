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
function visitSources(node: unknown, path: Path, found: (id: string, path: Path) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'goldenCases') continue;
    if (key === 'source' && typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string') found(value.source, [...path, key, 'source']);
    else visitSources(value, [...path, Array.isArray(node) ? Number(key) : key], found);
  }
}
