import type { Command } from '../command.ts';
import { text } from '../command.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { sinkTo } from '../score/sink.ts';
import { printTypes } from '../types/printTypes.ts';

export const types: Command = {
  name: 'types',
  args: ['<rubric>'],
  options: [{ flags: '--out <file>' }],
  examples: ['chamdiem types rubric.json > sheet.ts', 'chamdiem types rubric.json --out sheet.ts'],
  async run(call, context) {
    const { plan } = await loadRubric(call.args[0] ?? '');
    const sink = await sinkTo(text(call, 'out'), context);
    await sink.write(printTypes(plan, context.locale));
    await sink.finish();
    return 0;
  },
};
