import { score, type Scoresheet } from '@chamdiem/core';
import type { Command } from '../command.ts';
import { text } from '../command.ts';
import { WrongUse } from '../failure.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { readJson } from '../io/readJson.ts';
import { explanationLines, lengths, type Length } from '../print/explanation.ts';
import { issueLines } from '../print/issues.ts';
import { sheetIssues } from '../score/sheetIssues.ts';

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
    const report = score(plan, input as Scoresheet);
    const length = (text(call, 'length') ?? 'normal') as Length;
    for (const line of explanationLines(plan, report, context, length)) await context.out.line(line);
    const errors = sheetIssues(plan, input, report.issues).filter(({ severity }) => severity === 'error');
    for (const issue of errors) await context.err.line(issueLines(issue, context, sheetFile, context.err));
    return errors.length === 0 ? 0 : 1;
  },
};
