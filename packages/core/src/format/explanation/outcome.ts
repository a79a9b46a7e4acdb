import type { ClassesExplained } from '../../explain/classes.ts';
import type { Outcome } from '../../generated/types.ts';
import { classTitle } from '../sentences/bounds.ts';
import type { Voice } from './voice.ts';

/** The outcome as one clause. */
export function outcomeText(v: Voice, outcome: Outcome, qualifiers: readonly string[]): string {
  const { outcome: say } = v.say;
  const titles = (ids: readonly string[]): string[] => ids.map((id) => classTitle(v, v.scale, id));
  switch (outcome.kind) {
    case 'none': return '';
    case 'class': return v.fill(say.class, { class: classTitle(v, v.scale, outcome.classId) + suffix(v, qualifiers) });
    case 'exempt': return v.fill(say.exempt, { title: v.text(v.rubric.exemptions?.find(({ id }) => id === outcome.reason)?.title) || outcome.reason });
    case 'open': return outcome.candidates.length === 0 || outcome.candidates.length === v.scale.scale.list.length ? say.open : v.fill(say.openCandidates, { line: say.open, list: v.or(titles(outcome.candidates)) });
    case 'pending': {
      const list = [...titles(outcome.possible), ...(outcome.openPossible ? [say.openPossible] : []), ...(outcome.exemptPossible ? [say.exemptPossible] : [])];
      return list.length === 0 ? say.pendingAny : v.fill(say.pending, { list: v.or(list) });
    }
  }
}

function suffix(v: Voice, qualifiers: readonly string[]): string {
  return (v.rubric.classes?.qualifiers ?? []).filter(({ id }) => qualifiers.includes(id)).map((qualifier) => qualifier.suffix).join('');
}

/** The outcome with the person who decided it, and what the rules give. */
export function outcomeLines(v: Voice, { outcome, computed, qualifiers }: ClassesExplained): string[] {
  const { decision } = v.explanation;
  const main = outcomeText(v, outcome, qualifiers);
  if (decision === null) return main === '' ? [] : [main];
  const { outcome: say } = v.say;
  return [
    main,
    v.fill(say.person, { by: decision.by, at: v.moment(decision.at), reason: decision.reason }),
    v.fill(say.computed, { outcome: outcomeText(v, computed, []) }),
  ];
}
