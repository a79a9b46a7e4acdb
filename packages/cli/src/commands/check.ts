import { lintRubric, validateRubric, type Issue, type Rubric, type Section } from '@chamdiem/core';
import type { Command, ExitCode } from '../command.ts';
import { text } from '../command.ts';
import { readJson } from '../io/readJson.ts';
import { textIn } from '../locale.ts';
import { issueLines, issueMessage } from '../print/issues.ts';

export const check: Command = {
  name: 'check',
  args: ['<rubric>'],
  options: [{ flags: '--format <format>', choices: ['text', 'json'] }],
  examples: ['chamdiem check rubric.json', 'chamdiem check rubric.json --format json'],
  async run(call, context): Promise<ExitCode> {
    const [file = ''] = call.args;
    const { m, locale, out } = context;
    const checked = validateRubric(await readJson(file));
    const issues = [...checked.issues, ...(checked.ok ? lintRubric(checked.value) : [])];
    const code = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (text(call, 'format') === 'json') {
      await out.line(JSON.stringify(issues.map((issue) => ({ ...issue, message: issueMessage(issue, context) })), null, 2));
      return code;
    }
    for (const issue of issues) await out.line(issueLines(issue, context, file, out));
    if (checked.ok && code === 0) await out.line(m.check.fine(textIn(locale, checked.value.title, checked.value.id), ...sizeOf(checked.value)));
    if (issues.length > 0) await out.line(m.check.found(count(issues, 'error'), count(issues, 'warning'), count(issues, 'info')));
    return code;
  },
};

function count(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

/** How many sections and criteria there are. */
function sizeOf({ sections }: Rubric): [number, number] {
  let [inner, criteria] = [0, 0];
  const visit = (section: Section): void => {
    inner += 1;
    for (const item of section.items) {
      if (item.kind === 'section') visit(item);
      else criteria += 1;
    }
  };
  sections.forEach(visit);
  return [inner, criteria];
}
