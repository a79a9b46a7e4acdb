import type { Context } from '../context.ts';
import { openPart, type PartFile } from '../io/partFile.ts';

/** Where results go: a file that appears when it is whole, or stdout. */
export async function sinkTo(out: string | null, { out: printer }: Context): Promise<PartFile> {
  if (out !== null) return openPart(out);
  let buffered = '';
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = '';
    if (text !== '') await printer.write(text);
  };
  return {
    write(text) {
      buffered += text;
      return printer.tty || buffered.length > 1 << 16 ? flush() : undefined;
    },
    finish: flush,
    discard: flush,
  };
}
