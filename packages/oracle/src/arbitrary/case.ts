import fc from 'fast-check';
import { oracleScore } from '../interpret/score.ts';
import { hasPoints } from '../interpret/sections.ts';
import { decimal, rational } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Cap, KnockOut } from '../types/classes.ts';
import type { Section } from '../types/items.ts';
import type { Lift, Rubric, Sheet, SheetContent } from '../types/rubric.ts';
import { makeExemptions, makeScale } from './classes.ts';
import { makeContent, thresholds } from './content.ts';
import { makeRubric } from './rubric.ts';
import type { Draft, RubricTapes } from './rubric.ts';
import type { Scope } from './scope.ts';
import { maybe, tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

/** A rubric and complete sheets of it. */
export interface Case {
  readonly rubric: Rubric;
  readonly sheets: readonly Sheet[];
}

interface CaseTapes {
  readonly rubric: RubricTapes;
  readonly classes: number[];
  readonly sheets: number[][];
}

const tape = (length: number): fc.Arbitrary<number[]> => fc.noBias(fc.array(fc.nat({ max: 2 ** 30 }), { minLength: length, maxLength: length }));
const tapes = (most: number, length: number, least = 0): fc.Arbitrary<number[][]> => fc.noBias(fc.array(tape(length), { minLength: least, maxLength: most, size: 'max' }));

/** Random valid rubrics over everything that the format has, each with complete sheets on and around its thresholds. */
export function cases(sheets: number): fc.Arbitrary<Case> {
  return fc
    .record<CaseTapes>({
      rubric: fc.record<RubricTapes>({
        settings: tape(50),
        scales: tapes(2, 6),
        facts: tapes(4, 10),
        tables: tapes(2, 20),
        values: tapes(3, 40),
        sections: tapes(4, 40, 1),
        criteria: tapes(10, 90, 1),
        laterValues: tapes(2, 40),
        adjustments: tapes(2, 40),
      }),
      classes: tape(300),
      sheets: tapes(sheets, 120, sheets),
    })
    .map(makeCase);
}

function makeCase({ rubric: rubricTapes, classes, sheets }: CaseTapes): Case {
  const draft = makeRubric(rubricTapes);
  const liked = thresholds(draft.rubric);
  const contents = sheets.map((numbers) => makeContent(draft.rubric, numbers, liked));
  const rubric = plain(withClasses(draft, contents, tapeOf(classes)));
  return { rubric, sheets: contents.map((content, i) => plain(withDecisions(rubric, content, tapeOf((sheets[i] ?? []).toReversed())))) };
}

/** Leaves out what is undefined, as JSON does. */
export const plain = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

function withClasses({ rubric, scope: outer }: Draft, contents: readonly SheetContent[], tape: Tape): Rubric {
  const reports = contents.map((content) => oracleScore(rubric, content));
  const scope = { ...outer, tape };
  const classed: Section[] = [];
  for (const section of allSections(rubric.sections)) {
    if (!tape.chance(15)) continue;
    const reached = hasPoints(rubric, section) ? numbersOf(reports.map((report) => report.sections[section.id]?.points)) : [];
    section.classes = makeScale({ ...scope, classed: [...classed] }, { prefix: `${section.id}.`, section: true, reached });
    classed.push(section);
  }
  const scored = rubric.total?.combine !== 'none' && rubric.sections.some((section) => hasPoints(rubric, section));
  const all: Scope = { ...scope, classed, total: scored };
  rubric.constraints = Array.from({ length: tape.chance(30) ? 1 + tape.below(2) : 0 }, (_, i) => ({ id: `con${i}`, require: all.grammar.condition({ ...all, total: false }, 2), message: { en: 'broken' } }));
  if (tape.chance(10)) return rubric;
  const reached = scored ? numbersOf(reports.map((report) => report.roundedTotal)) : [];
  return { ...rubric, exemptions: maybe(tape, 20, () => makeExemptions(all, 1 + tape.below(2))), classes: makeScale(all, { prefix: '', section: false, reached }) };
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.items.filter((item) => item.kind === 'section'))]);
}

/** What the sheets reach, and a few figures beside it. */
function numbersOf(figures: readonly (string | null | undefined)[]): Rational[] {
  const reached = figures.flatMap((figure) => {
    if (figure === null || figure === undefined || figure === 'unknown') return [];
    const [n = '0', d = '1'] = figure.split('/');
    return [rational(BigInt(n), BigInt(d))];
  });
  return [...reached, ...reached, decimal(50), decimal(10), decimal(0)];
}

function withDecisions(rubric: Rubric, content: SheetContent, tape: Tape): Sheet {
  const rules = scales(rubric).flatMap((scale): (KnockOut | Cap)[] => [...(scale.knockOuts ?? []), ...(scale.caps ?? [])]);
  const lifts = rules.filter(() => tape.chance(30)).map((rule): Lift => {
    const grounds = rule.lift?.grounds.map((ground) => ground.id) ?? [];
    return { rule: rule.id, ground: tape.pick([...grounds, ...grounds, 'no-such-ground']), by: 'committee', at: '2026-01-10', reason: 'flood' };
  });
  const unknown: Lift = { rule: 'no-such-rule', ground: 'no-such-ground', by: 'committee', at: '2026-01-10', reason: 'flood' };
  const classes = rubric.classes?.list ?? [];
  return {
    rubric: { id: rubric.id, version: rubric.version },
    ...content,
    lifts: tape.chance(50) ? [...lifts, ...(tape.chance(8) ? [unknown] : [])] : undefined,
    decision: classes.length > 0 ? maybe(tape, 12, () => ({ classId: tape.pick(classes).id, by: 'committee', at: '2026-01-10', reason: 'weighed' })) : undefined,
  };
}

function scales(rubric: Rubric): NonNullable<Rubric['classes']>[] {
  return [rubric.classes, ...allSections(rubric.sections).map((section) => section.classes)].filter((scale) => scale !== undefined);
}
