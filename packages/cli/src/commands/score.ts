import { extname, resolve } from 'node:path';
import type { Command } from '../command.ts';
import { text } from '../command.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { formatNames, formats, type FormatName } from '../output/index.ts';
import { scoreFiles } from '../score/scoreFiles.ts';
import { checkFiles } from '../sheets/readSheets.ts';
import { WrongUse } from '../failure.ts';

const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

export const score: Command = {
  name: 'score',
  args: ['<rubric>', '<sheets...>'],
  options: [
    { flags: '--format <format>', choices: formatNames },
    { flags: '--out <file>' },
    { flags: '--explain' },
    { flags: '--keep-going' },
    { flags: '--refused <file>' },
    { flags: '--delimiter <name>', choices: Object.keys(DELIMITERS) },
    { flags: '--decimal <mark>', choices: ['comma', 'point'] },
    { flags: '--encoding <name>' },
  ],
  examples: [
    'chamdiem score rubric.json sheet.json',
    'chamdiem score rubric.json sheets.csv --out results.csv --keep-going --refused refused.jsonl',
    'chamdiem score rubric.json 2026-01.jsonl 2026-02.jsonl --format jsonl',
    'chamdiem score rubric.json sheet.json --explain --locale en',
  ],
  async run(call, context) {
    const [rubric = '', ...files] = call.args;
    const out = text(call, 'out');
    const refused = text(call, 'refused');
    refuseOverwriting([rubric, ...files], [out, refused]);
    const encoding = text(call, 'encoding');
    const bytes = await checkFiles(files);
    const { plan } = await loadRubric(rubric);
    const delimiter = text(call, 'delimiter');
    return scoreFiles({
      plan, files, bytes, out, refused, context,
      encoding: encoding === null ? null : encodingNamed(encoding),
      format: formats[(text(call, 'format') as FormatName | null) ?? formatOf(out)],
      explain: call.options['explain'] === true,
      keepGoing: call.options['keepGoing'] === true,
      delimiter: delimiter === null ? null : DELIMITERS[delimiter]!,
      decimal: text(call, 'decimal') as 'comma' | 'point' | null,
    });
  },
};

/** Results never take the place of what they are made from, nor of each other. */
function refuseOverwriting(inputs: readonly string[], outputs: readonly (string | null)[]): void {
  const taken = new Set(inputs.map((file) => resolve(file)));
  for (const file of outputs) {
    if (file === null) continue;
    if (taken.has(resolve(file))) throw new WrongUse((m) => m.failures.overwritesInput(file));
    taken.add(resolve(file));
  }
}

function formatOf(out: string | null): FormatName {
  const ending = extname(out ?? '').slice(1).toLowerCase();
  return formatNames.find((name) => name === ending) ?? 'table';
}

/** The standard name of an encoding. */
function encodingNamed(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    throw new WrongUse((m) => m.failures.unknownEncoding(encoding));
  }
}
