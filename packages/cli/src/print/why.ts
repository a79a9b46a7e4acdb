import type { ClassRuleState, Plan, ScoreReport } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { numberIn } from '../locale.ts';
import { namesOf } from './names.ts';

/** Why this class, in a few lines: what took better classes away, and what a person did. */
export function whyLines(plan: Plan, report: ScoreReport, { locale, m }: Pick<Context, 'locale' | 'm'>): string[] {
  const names = namesOf(plan, locale);
  const { outcome, computed } = report;
  if (outcome.kind === 'none') return [];
  if (outcome.kind === 'exempt') return [names.rule(outcome.reason)];
  const lines: string[] = [];
  const reached = computed.kind === 'class' ? report.rules.findIndex(({ classId }) => classId === computed.classId) : report.rules.length;
  for (const rule of report.rules.slice(0, reached)) {
    const failed = missed(rule);
    if (failed.length > 0) lines.push(m.why.notClass(names.class(rule.classId), failed.join('; ')));
  }
  for (const { id, holds, lifted } of [...report.knockOuts, ...report.caps]) {
    if (lifted !== undefined) lines.push(m.why.lifted(names.rule(id), names.ground(id, lifted.ground), lifted.by));
    else if (holds === true && computed.kind === 'class' && computed.by.includes(id)) lines.push(m.why.force[computed.decidedBy === 'cap' ? 'cap' : 'knock-out'](names.rule(id)));
  }
  if (computed.kind === 'class' && computed.decidedBy === 'rule') {
    const rule = report.rules[reached];
    if (rule?.cut === true) lines.push(m.why.reaches(names.class(rule.classId), cutOf(rule), rule.requirements.length > 0));
  }
  const unknown = report.criteria.filter(({ points, max, state }) => points === null && max !== null && (state === 'missing' || state === 'invalid'));
  if (outcome.kind === 'class' && outcome.decidedBy !== 'person' && unknown.length > 0) lines.push(m.why.certain(unknown.map(({ id }) => names.item(id))));
  if (outcome.kind === 'open') lines.push(m.why.open(outcome.candidates.map(names.class)));
  if (outcome.kind === 'pending') lines.push(m.why.waiting(outcome.waitingFor.map(({ kind, id }) => (kind === 'criterion' ? names.item(id) : kind === 'findings' ? m.why.findings : names.fact(id)))));
  if (outcome.kind === 'class' && outcome.decidedBy === 'person') lines.push(m.why.person(computed.kind === 'class' ? names.class(computed.classId) : m.outcome.open));
  for (const { kind, rule, classId } of report.advice) lines.push(m.why.advice(kind === 'class' ? names.class(rule) : names.rule(rule), names.class(classId)));
  return lines;

  function missed(rule: ClassRuleState): string[] {
    return [
      ...(rule.cut === false ? [m.why.belowCut(cutOf(rule))] : []),
      ...(rule.upTo === false ? [m.why.beyond] : []),
      ...rule.requirements.filter(({ holds }) => holds === false).map(({ id }) => m.why.condition(names.rule(id))),
      ...rule.requirements.filter(({ holds }) => holds === null).map(({ id }) => m.why.unknown(names.rule(id))),
    ];
  }

  function cutOf({ classId }: ClassRuleState): string {
    const { direction = 'higher', list = [] } = plan.rubric.classes ?? {};
    const cut = list.find(({ id }) => id === classId)?.cut;
    if (cut === undefined) return '';
    const sign = direction === 'higher' ? (cut.exclusive === true ? '>' : '≥') : cut.exclusive === true ? '<' : '≤';
    return `${sign} ${numberIn(locale, Number(cut.at))}`;
  }
}

/** The criteria that cost most, dearest first; where lower is better, those that gave most. */
export function costs(plan: Plan, report: ScoreReport): { readonly id: string; readonly lost: number }[] {
  return report.criteria
    .flatMap(({ id, points, max, state }, i) => {
      if (points === null || max === null || state === 'na') return [];
      const lost = lowerIsBetter(plan) ? points : plan.criteria[i]!.role === 'normal' ? max - points : -points;
      return lost > 0 ? [{ id, lost: Math.round(lost * 1e6) / 1e6 }] : [];
    })
    .toSorted((a, b) => b.lost - a.lost);
}

export function lowerIsBetter({ rubric }: Plan): boolean {
  return rubric.classes?.direction === 'lower';
}
