import type { Criterion, Role, Rubric, Section } from '../generated/types.ts';
import type { Path } from '../issue.ts';

export interface CriterionPlace {
  readonly node: Criterion;
  readonly path: Path;
  readonly around: readonly SectionPlace[];
  /** Its own role, or that of the nearest section around it that has one. */
  readonly role: Role;
}

export interface SectionPlace {
  readonly node: Section;
  readonly path: Path;
}

/** Every criterion in document order; position i is criterion i of the Plan. */
export function criteriaOf(rubric: Rubric): CriterionPlace[] {
  const found: CriterionPlace[] = [];
  visit(rubric, (node, path, around) => {
    if (node.kind !== 'criterion') return;
    const role = [node, ...around.map((section) => section.node).toReversed()].map((each) => each.role ?? 'normal').find((each) => each !== 'normal') ?? 'normal';
    found.push({ node, path, around, role });
  });
  return found;
}

/** Every section in document order; position i is section i of the Plan. */
export function sectionsOf(rubric: Rubric): SectionPlace[] {
  const found: SectionPlace[] = [];
  visit(rubric, (node, path) => {
    if (node.kind === 'section') found.push({ node, path });
  });
  return found;
}

function visit(rubric: Rubric, take: (node: Section | Criterion, path: Path, around: readonly SectionPlace[]) => void): void {
  const walk = (node: Section | Criterion, path: Path, around: readonly SectionPlace[]): void => {
    take(node, path, around);
    if (node.kind === 'section') node.items.forEach((item, i) => walk(item, [...path, 'items', i], [...around, { node, path }]));
  };
  rubric.sections.forEach((section, i) => walk(section, ['sections', i], []));
}
