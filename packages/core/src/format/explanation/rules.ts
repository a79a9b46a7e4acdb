import type { BoundLine, ClassesExplained, ClassLine, ForceLine } from '../../explain/classes.ts';
import { boundPredicate, classTitle, subjectOf } from '../sentences/bounds.ts';
import type { Cap, KnockOut, Requirement, RubricClass } from '../../generated/types.ts';
import { conditionClause } from '../sentences/conditions.ts';
import { trailClauses } from './trails.ts';
import type { Voice } from './voice.ts';

/** What decided: the knock-outs or caps, or what the class asks for and the sheet meets. */
export function becauseLines(v: Voice, classes: ClassesExplained): string[] {
  const { because } = v.say;
  const { computed } = classes;
  if (computed.kind === 'exempt') {
    const rule = classes.exemptions.find(({ id }) => id === computed.reason);
    return rule === undefined ? [] : trailClauses(v, rule.trail, false, false);
  }
  if (computed.kind !== 'class') return [];
  const result = classTitle(v, v.scale, computed.classId);
  if (computed.decidedBy === 'knock-out') return classes.knockOuts.filter(({ decided }) => decided).map((each) => forceLine(v, each, because.knockOut, v.rubric.classes?.knockOuts));
  const caps = computed.decidedBy === 'cap' ? classes.caps.filter(({ decided }) => decided).map((each) => forceLine(v, each, because.cap, v.rubric.classes?.caps)) : [];
  const line = classes.classes.find(({ classId }) => classId === computed.classId);
  const met = line?.holds === true ? metClauses(v, line) : [];
  return [...caps, met.length === 0 ? because.always : v.fill(because.rule, { class: result, list: met.join('; ') })];
}

function forceLine(v: Voice, { id, classId, trail }: ForceLine, template: string, list: readonly (KnockOut | Cap)[] | undefined): string {
  const facts = trailClauses(v, trail, false, false);
  const title = v.named(list, id);
  // Where the rule is called like the fact, saying both would repeat it.
  const named = facts.some((fact) => fact.includes(title));
  const reason = named ? v.and(facts) : facts.length === 0 ? title : v.fill(v.say.reason.detail, { title, list: facts.join('; ') });
  return v.fill(template, { class: classTitle(v, v.scale, classId), reason });
}

function metClauses(v: Voice, line: ClassLine): string[] {
  const node = nodeOf(v, line);
  const bounds = [line.cut === null ? null : boundText(v, line.cut, 'cut'), line.upTo === null ? null : boundText(v, line.upTo, 'upTo')];
  return [...bounds.filter((text) => text !== null), ...line.requirements.map(({ id }) => requirementTitle(v, node?.when, id))];
}

function boundText(v: Voice, { bound }: BoundLine, side: 'cut' | 'upTo'): string {
  return v.fill(v.words.clause, { left: subjectOf(v, v.scale), predicate: boundPredicate(v, bound, sideOf(v, side)) });
}

function sideOf(v: Voice, side: 'cut' | 'upTo'): '>=' | '<=' {
  return (v.rubric.classes?.direction === 'lower') === (side === 'upTo') ? '>=' : '<=';
}

function nodeOf(v: Voice, { classId }: ClassLine): RubricClass | undefined {
  return v.rubric.classes?.list.find(({ id }) => id === classId);
}

/** The wording of the source, or what the condition means. */
function requirementTitle(v: Voice, list: readonly Requirement[] | undefined, id: string): string {
  const node = list?.find((each) => each.id === id);
  if (node === undefined) return id;
  return node.title === undefined ? conditionClause(v, node.require) : v.quoted(node.title, id);
}

/** A class that the sheet did not reach, and what stands in the way. */
export interface FailedClass {
  readonly classId: string;
  readonly title: string;
  readonly why: readonly string[];
}

/** Classes better than the result (all of them while there is none), each with why it was not reached; nearest last. */
export function failedClasses(v: Voice, classes: ClassesExplained, among: readonly string[] | null = null): FailedClass[] {
  const { computed } = classes;
  if (computed.kind === 'exempt' || computed.kind === 'none') return [];
  const result = computed.kind === 'class' ? classes.classes.findIndex(({ classId }) => classId === computed.classId) : classes.classes.length;
  return classes.classes.slice(0, result).filter(({ classId, advisory }) => !advisory && (among === null || among.includes(classId))).flatMap((line) => {
    const why = whyNot(v, line, classes);
    return why.length === 0 ? [] : [{ classId: line.classId, title: classTitle(v, v.scale, line.classId), why }];
  });
}

/** The same, a line each. */
export function failedLines(v: Voice, classes: ClassesExplained, among: readonly string[] | null = null): string[] {
  return failedClasses(v, classes, among).map(({ title, why }) => v.fill(v.say.failed.class, { class: title, list: why.join('; ') }));
}

function whyNot(v: Voice, line: ClassLine, { caps }: ClassesExplained): string[] {
  const { failed } = v.say;
  const node = nodeOf(v, line);
  return [
    ...line.barredBy.filter((id) => caps.some((cap) => cap.id === id)).map((id) => v.fill(failed.barred, { title: v.named(v.rubric.classes?.caps, id) })),
    ...(line.cut === null ? [] : boundFailure(v, line.cut, 'cut')),
    ...(line.upTo === null ? [] : boundFailure(v, line.upTo, 'upTo')),
    ...line.requirements.filter(({ holds }) => holds !== true).map(({ id, holds, trail }) => {
      const title = requirementTitle(v, node?.when, id);
      return holds === null ? v.fill(failed.unknown, { title }) : v.fill(v.say.reason.detail, { title, list: trailClauses(v, trail, true).join('; ') });
    }),
  ];
}

function boundFailure(v: Voice, { bound, holds, compared, short }: BoundLine, side: 'cut' | 'upTo'): string[] {
  if (holds !== false) return [];
  const { failed } = v.say;
  const cmp = sideOf(v, side);
  const values = { subject: subjectOf(v, v.scale), points: v.amount(compared), at: v.number(bound.at), predicate: boundPredicate(v, bound, cmp), short: short === null ? '' : v.amount(short) };
  if (side === 'upTo' || short === null) return [v.fill(failed.beyond, values)];
  if (short.kind === 'known' && short.value === 0) return [v.fill(failed.exact, values)];
  return [v.fill(cmp === '>=' ? failed.short : failed.over, values)];
}

/** Lifts, qualifiers and advice that took effect. */
export function asideLines(v: Voice, { knockOuts, caps, qualifiers, advice }: ClassesExplained): string[] {
  const { because } = v.say;
  const scale = v.rubric.classes;
  const lifted = (lines: readonly ForceLine[], list: readonly (KnockOut | Cap)[] | undefined): string[] => lines.flatMap(({ id, lifted: lift }) => {
    if (lift === null) return [];
    const ground = list?.find((each) => each.id === id)?.lift?.grounds.find((each) => each.id === lift.ground);
    return [v.fill(because.lifted, { title: v.named(list, id), by: lift.by, at: v.moment(lift.at), ground: v.text(ground?.title) || lift.ground, reason: lift.reason })];
  });
  return [
    ...lifted(knockOuts, scale?.knockOuts),
    ...lifted(caps, scale?.caps),
    ...(scale?.qualifiers ?? []).filter(({ id }) => qualifiers.includes(id)).map(({ suffix, title }) => v.fill(because.qualifier, { suffix, title: v.text(title) })),
    ...advice.map(({ rule, kind, classId }) => {
      const list = kind === 'class' ? scale?.list : kind === 'cap' ? scale?.caps : scale?.knockOuts;
      const title = classTitle(v, v.scale, classId);
      return v.fill(because.advice, { class: kind === 'class' ? title : v.fill(v.say.reason.detail, { title, list: v.text(list?.find(({ id }) => id === rule)?.title) || rule }) });
    }),
  ];
}
