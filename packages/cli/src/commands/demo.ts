import { relative } from 'node:path';
import { score } from '@chamdiem/core';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { HARD, IN_FULL, MAIN } from '../demo/cases.ts';
import { sampleOf, type Sample } from '../demo/library.ts';
import { nextSteps } from '../demo/nextSteps.ts';
import { summaryTable } from '../demo/summary.ts';
import { WrongUse } from '../failure.ts';
import { card } from '../print/card.ts';
import { namesOf } from '../print/names.ts';
import { plain, wrap } from '../print/width.ts';

export const demo: Command = {
  name: 'demo',
  args: [],
  options: [],
  examples: ['chamdiem demo', 'chamdiem demo --locale en'],
  async run(_call, context) {
    const { m, locale, out } = context;
    const { colours, width } = out;
    const main = await sampleOf(MAIN);
    if (main === null) throw new WrongUse((messages) => messages.failures.noSamples);
    await out.line(colours.bold(m.demo.title));
    await out.line(wrap(namesOf(main.plan, locale).rubric, width, ''));
    await out.line(colours.dim(m.demo.invented));
    for (const name of IN_FULL) await showSheet(main, name, context);
    await heading(m.demo.all, context);
    for (const line of await summaryTable(main, context)) await out.line(line);
    await heading(m.demo.others, context);
    for (const { rubric, sheet, shows } of HARD) {
      const sample = await sampleOf(rubric);
      if (sample?.names.includes(sheet)) await showSheet(sample, sheet, context, m.demo.cases[shows]);
    }
    await heading(m.demo.next, context);
    for (const line of nextSteps(relative(process.cwd(), main.folder), context)) await out.line(line);
    return 0;
  },
};

async function heading(text: string, { out }: Context): Promise<void> {
  await out.line(`\n${out.colours.bold(text)}`);
}

/** One sheet in full, under what it shows or its own title. */
async function showSheet(sample: Sample, name: string, context: Context, shows?: string): Promise<void> {
  const { out, locale } = context;
  if (!sample.names.includes(name)) return;
  const sheet = await sample.sheet(name);
  const about = [sheet.subject?.title, sheet.occasion?.title].filter((part) => part !== undefined).map(plain).join(' · ');
  const title = (text: string): string => out.colours.bold(wrap(text, out.width, ''));
  await out.line(`\n${shows === undefined ? title(about) : `${title(shows)}\n${out.colours.dim(wrap(namesOf(sample.plan, locale).rubric, out.width, ''))}`}`);
  if (shows === undefined && locale === 'vi' && sheet.note !== undefined) await out.line(out.colours.dim(wrap(plain(sheet.note), out.width, '')));
  for (const line of card(sample.plan, score(sample.plan, sheet), context)) await out.line(line);
}
