import { score, validateSheet } from '@chamdiem/core';
import type { Command } from '../command.ts';
import { BadData, WrongUse } from '../failure.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { readJson } from '../io/readJson.ts';
import { card } from '../print/card.ts';

export const lengths = ['short', 'normal', 'full'] as const;

export const explain: Command = {
  name: 'explain',
  args: ['<rubric>', '<sheet>'],
  options: [{ flags: '--length <length>', choices: lengths }],
  examples: ['chamdiem explain rubric.json sheet.json', 'chamdiem explain rubric.json sheet.json --length full --locale en'],
  async run(call, context) {
    const [rubricFile = '', sheetFile = ''] = call.args;
    const { plan } = await loadRubric(rubricFile);
    const input = await readJson(sheetFile);
    if (Array.isArray(input)) throw new WrongUse((m) => m.failures.manySheets(sheetFile));
    const checked = validateSheet(plan, input);
    if (!checked.ok) throw new BadData(sheetFile, checked.issues);
    for (const line of card(plan, score(plan, checked.value), context)) await context.out.line(line);
    return 0;
  },
};
