import type { AcceptedFinding, Rubric } from '@chamdiem/core';
import { findItem } from '../read/items.ts';
import { pointerOf, stepsOf, valueAt, type Path } from '../read/path.ts';

/**
 * Accepted findings name a place by its position. When a command moved what stands there, they follow it by id; when it is gone they go too,
 * for they must never silence a finding about something else. A command that writes the list itself is left alone.
 */
export function followAccepted(before: Rubric, after: Rubric): Rubric {
  const list = before.acceptedFindings;
  if (list === undefined || after.acceptedFindings !== list) return after;
  const kept = list.flatMap((finding) => followed(before, after, finding));
  if (kept.length === list.length && kept.every((finding, i) => finding === list[i])) return after;
  const { acceptedFindings: _, ...rest } = after;
  return kept.length === 0 ? rest : { ...rest, acceptedFindings: kept };
}

function followed(before: Rubric, after: Rubric, finding: AcceptedFinding): AcceptedFinding[] {
  if (finding.path === undefined) return [finding];
  const steps = followedSteps(before, after, stepsOf(finding.path));
  if (steps === undefined) return [];
  const path = pointerOf(steps);
  return [path === finding.path ? finding : { ...finding, path }];
}

function followedSteps(before: Rubric, after: Rubric, steps: readonly string[]): Path | undefined {
  let path: Path = [];
  for (const [i, step] of steps.entries()) {
    const list = valueAt(before, steps.slice(0, i));
    const item = Array.isArray(list) ? (list as readonly unknown[])[Number(step)] : undefined;
    if (!isNamed(item)) {
      path = [...path, step];
      continue;
    }
    const place = item.kind === 'section' || item.kind === 'criterion' ? findItem(after, item.id)?.path : undefined;
    const next = place ?? placeIn(after, path, list as readonly unknown[], item.id, Number(step));
    if (next === undefined) return undefined;
    path = next;
  }
  return path;
}

/** The same id in the same list; or the same position where one was renamed: nothing came or went, and the id is new there. */
function placeIn(after: Rubric, path: Path, before: readonly unknown[], id: string, at: number): Path | undefined {
  const list = valueAt(after, path);
  if (!Array.isArray(list)) return undefined;
  const found = list.findIndex((each: unknown) => isNamed(each) && each.id === id);
  if (found >= 0) return [...path, found];
  const there: unknown = list[at];
  const renamed = list.length === before.length && isNamed(there) && !before.some((each) => isNamed(each) && each.id === there.id);
  return renamed ? [...path, at] : undefined;
}

function isNamed(value: unknown): value is { readonly id: string; readonly kind?: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
