import { sheetSchema } from '@chamdiem/core';
import type { Command } from '../command.ts';
import { text } from '../command.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { sinkTo } from '../score/sink.ts';

export const schema: Command = {
  name: 'schema',
  args: ['<rubric>'],
  options: [{ flags: '--out <file>' }],
  examples: ['chamdiem schema rubric.json > sheet.schema.json', 'chamdiem schema rubric.json --out sheet.schema.json'],
  async run(call, context) {
    const { plan } = await loadRubric(call.args[0] ?? '');
    const sink = await sinkTo(text(call, 'out'), context);
    await sink.write(`${JSON.stringify(sheetSchema(plan), null, 2)}\n`);
    await sink.finish();
    return 0;
  },
};
