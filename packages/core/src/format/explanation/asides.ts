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

export function noteText(v: Voice, { of, id, note }: UsedNote): string {
  const { note: say } = v.say;
  const source = note.source === undefined ? '' : v.fill(say.source, { place: [v.text(v.rubric.sources?.find((each) => each.id === note.source?.source)?.title), note.source.place].filter(Boolean).join(', ') });
  return v.fill(say[note.mark], { title: noteTitle(v, of, id), reason: v.text(note.reason).replace(/\.$/, ''), source });
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
