import type { Timing } from './context.ts';
import { ratios, spread } from './statistics.ts';
import { digits, grouped } from './table.ts';
import type { Table } from './table.ts';

export const ratioColumns = ['', 'ratio', 'range', 'target', 'met'] as const;

/** How many times longer ours takes; the target is at most. */
export function slowerRow(ours: Timing, other: Timing, atMost: number | null): string[] {
  const { median, min, max } = ratios(ours.ns, other.ns);
  const target = atMost === null ? ['', ''] : [`≤ ${atMost} ×`, met(median <= atMost)];
  return [`${ours.name} / ${other.name}`, `${digits(median)} ×`, range(min, max), ...target];
}

/** How many times faster ours is; the target is at least. */
export function fasterRow(ours: Timing, other: Timing, atLeast: number): string[] {
  const { median, min, max } = ratios(other.ns, ours.ns);
  return [`${ours.name} is faster than ${other.name}`, `${digits(median)} ×`, range(min, max), `≥ ${grouped(atLeast)} ×`, met(median >= atLeast)];
}

export function timeTable(title: string, found: readonly Timing[]): Table {
  return {
    title,
    columns: ['', 'ns', 'range', 'per second', 'processes'],
    rows: found.map(({ name, ns }) => {
      const { median, min, max } = spread(ns);
      return [name, digits(median), range(min, max), digits(1e9 / median), String(ns.length)];
    }),
  };
}

export function mistakesTable(found: readonly Timing[]): Table {
  return {
    title: 'score: mistakes against the oracle (wrong total: off by 0.01 or more; inexact: not the nearest double)',
    columns: ['', 'sheets', 'wrong totals', 'wrong classes', 'inexact'],
    rows: found.flatMap(({ name, mistakes }) => (mistakes === null ? [] : [[name, mistakes.checked, mistakes.wrongTotals, mistakes.wrongClasses, mistakes.inexact].map((cell) => (typeof cell === 'number' ? grouped(cell) : cell))])),
  };
}

export const range = (min: number, max: number): string => `${digits(min)}–${digits(max)}`;
export const met = (holds: boolean): string => (holds ? 'yes' : 'NO');
