import type { Reason, UsedNote } from '../../explain/explanation.ts';
import type { InputRef, Text } from '../../generated/types.ts';
import { multiply, ofInteger } from '../../rational.ts';
import { parseDecimal } from '../../decimal.ts';
import { formatNumber } from '../numbers.ts';
import { withUnit } from '../speech.ts';
import type { Voice } from './voice.ts';

/** One of the things that cost most. */
export function reasonText(v: Voice, { kind, id, cost, share }: Reason): string {
  const { cost: say } = v.say;
  const title = kind === 'adjustment' ? v.named(v.rubric.total?.adjustments, id) : v.title(id);
  const line = v.fill(say[kind], { title, cost: v.amount(cost) });
  const part = parseDecimal(share);
  if (part === null || share >= 1) return line;
  return v.fill(say.share, { line, share: withUnit(formatNumber(multiply(part, ofInteger(100)), v.texts.numbers, 0).replace('…', ''), '%') });
}

/** What is still missing. */
export function waitingText(v: Voice, waiting: readonly InputRef[]): string {
  return v.fill(v.say.waiting.line, { list: waiting.map((each) => inputTitle(v, each)).join('; ') });
}

function inputTitle(v: Voice, { kind, id }: InputRef): string {
  switch (kind) {
    case 'criterion': return v.title(id);
    case 'fact': return v.named(v.rubric.facts, id);
    case 'rows': return v.named(v.rubric.rows, id);
    case 'findings': return v.say.waiting.findings;
  }
}

/** Notes, those that say the same as one line under all their titles. */
export function noteTexts(v: Voice, notes: readonly UsedNote[]): string[] {
  const titles = new Map<string, Set<string>>();
  for (const used of notes) {
    const line = noteText(v, used);
    const known = titles.get(line) ?? new Set();
    titles.set(line, known);
    if (used.of !== 'rubric' && used.of !== 'classes') known.add(noteTitle(v, used.of, used.id));
  }
  return [...titles].map(([line, known]) => (known.size === 0 ? line : v.fill(v.say.note.titled, { title: [...known].join('; '), line })));
}

function noteText(v: Voice, { note }: UsedNote): string {
  const { note: say } = v.say;
  const source = note.source === undefined ? '' : v.fill(say.source, { place: [v.text(v.rubric.sources?.find((each) => each.id === note.source?.source)?.title), note.source.place].filter(Boolean).join(', ') });
  return v.fill(say[note.mark], { reason: v.text(note.reason).replace(/\.$/, ''), source });
}

function noteTitle(v: Voice, of: UsedNote['of'], id: string): string {
  const scale = v.rubric.classes;
  const titled: readonly { readonly id: string; readonly title?: Text }[] = of === 'adjustment' ? (v.rubric.total?.adjustments ?? [])
    : of === 'class' ? (scale?.list ?? [])
    : of === 'requirement' ? (scale?.list.flatMap(({ when }) => when ?? []) ?? [])
    : of === 'knock-out' ? (scale?.knockOuts ?? [])
    : of === 'cap' ? (scale?.caps ?? [])
    : of === 'exemption' ? (v.rubric.exemptions ?? [])
    : of === 'value' ? (v.rubric.values ?? [])
    : [];
  return v.text(titled.find((each) => each.id === id)?.title) || v.text(v.item(id)?.title) || v.text(v.rubric.title);
}
