import type { Context } from '../context.ts';
import type { Fault } from '../sheets/entry.ts';
import { issueLines } from './issues.ts';

const SHOWN = 50;

/** Says what is wrong in files, the first of many; counts the rest. */
export interface Faults {
  readonly count: number;
  say(fault: Fault): Promise<void>;
  end(): Promise<void>;
}

export function faultsTo(context: Context): Faults {
  let count = 0;
  return {
    get count() { return count; },
    async say(fault) {
      count += 1;
      if (count <= SHOWN) await context.err.line(issueLines(fault.issue, context, placeText(fault, context), context.err));
    },
    async end() {
      if (count > SHOWN) await context.err.line(context.m.score.moreFaults(count - SHOWN));
    },
  };
}

/** `sheets.csv, row 12, column E`: columns by the letters that spreadsheets show. */
function placeText({ place: { file, row }, column }: Fault, { m }: Context): string {
  const where = [...(row === null ? [] : [m.place.row(row)]), ...(column === null ? [] : [m.place.column(letters(column))])];
  return where.length === 0 ? file : `${file}, ${where.join(', ')}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
