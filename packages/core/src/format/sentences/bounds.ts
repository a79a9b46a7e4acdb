import type { ClassScale, Cut } from '../../generated/types.ts';
import type { Speech } from '../speech.ts';

/** A scale of classes and what it classifies: the total, or a section's points. */
export interface ScalePlace {
  readonly scale: ClassScale;
  readonly section: string | null;
}

export function classTitle(s: Speech, { scale }: ScalePlace, id: string): string {
  return s.classTitle(scale.list.find((each) => each.id === id)?.title, id);
}

export function subjectOf(s: Speech, { section }: ScalePlace): string {
  return section === null ? s.words.terms.total : s.fill(s.words.terms.totalScore, { left: s.title(section) });
}

/** What a bound asks for: 90 or more, more than 90 … */
export function boundPredicate(s: Speech, { at, exclusive }: Cut, side: '>=' | '<='): string {
  const cmp = exclusive === true ? (side === '>=' ? '>' : '<') : side;
  return s.fill(s.words.number[cmp], { right: s.number(at) });
}
