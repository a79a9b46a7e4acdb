import { once } from 'node:events';
import pico from 'picocolors';

export type Colours = ReturnType<typeof pico.createColors>;

/** Where people or other programs read. */
export interface Printer {
  readonly tty: boolean;
  /** Columns to use; 80 where it is not a terminal. */
  readonly width: number;
  readonly colours: Colours;
  write(text: string): Promise<void>;
  line(text?: string): Promise<void>;
}

/** Writes with back-pressure. A reader that goes away (`| head`) ends the run quietly. */
export function printerTo(stream: NodeJS.WriteStream): Printer {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  const tty = stream.isTTY === true;
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    tty,
    width: tty ? Math.max(40, Math.min(stream.columns ?? 80, 120)) : 80,
    colours: pico.createColors(wantsColours(tty)),
    write,
    line: (text = '') => write(`${text}\n`),
  };
}

/** NO_COLOR and FORCE_COLOR as https://no-color.org and most tools read them. */
function wantsColours(tty: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return tty && TERM !== 'dumb';
}
