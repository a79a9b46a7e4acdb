import type { FormName } from './forms/documents.ts';
import type { FormMeasured } from './forms/measureForm.ts';
import type { Context } from './harness/context.ts';
import { inProcess, interleaved } from './harness/processes.ts';
import { met, range } from './harness/rows.ts';
import { ratios, spread } from './harness/statistics.ts';
import { digits, grouped } from './harness/table.ts';
import type { Findings, Table } from './harness/table.ts';

const names: Record<FormName, string> = { chamdiem: '@chamdiem/vue', survey: 'survey-core with survey-vue3-ui' };
const forms = Object.keys(names) as FormName[];
/** Milliseconds on a processor slowed down four times: script until a sheet of 40 stands, and from a rating to the new total. */
const targets = [{ count: 40, script: 150, rating: 8 }, { count: 1000, script: null, rating: 16 }];

/** A filled form of so many criteria in Chromium, beside an equal one. */
export async function benchForms({ workdir, processes }: Context): Promise<Findings> {
  await inProcess(workdir, { job: 'bundleForms' });
  const calls = targets.flatMap(({ count }) => forms.map((form) => ({ job: 'form', args: [form, String(count)], count, form })));
  const found = await interleaved<FormMeasured>(workdir, calls, ({ args }) => (args?.[1] === '1000' ? Math.min(2, processes) : processes));
  const data = calls.map(({ count, form }, i) => ({ count, form, runs: found[i]! }));
  const of = (form: FormName, count: number): FormMeasured[] => data.find((each) => each.form === form && each.count === count)!.runs;
  const ratio = (what: keyof FormMeasured, count: number): string => `${digits(ratios(of('survey', count).map((run) => run[what]), of('chamdiem', count).map((run) => run[what])).median)} ×`;

  const reached: Table = {
    title: 'forms: how many times faster than SurveyJS; targets in milliseconds at a quarter of the processor',
    columns: ['criteria', 'script', 'rating', 'script ms', 'met', 'rating ms', 'met'],
    rows: targets.map(({ count, script, rating }) => {
      const ours = of('chamdiem', count);
      const [scriptMs, ratingMs] = [spread(ours.map((run) => run.script)).median, spread(ours.map((run) => run.rating)).median];
      return [grouped(count), ratio('script', count), ratio('rating', count), digits(scriptMs), script === null ? '' : met(scriptMs < script), digits(ratingMs), met(ratingMs < rating)];
    }),
  };
  const times: Table = {
    title: 'forms: milliseconds at a quarter of the processor (script and all work until the sheet stands, by ticks of the thread; a rating: until the new total is painted)',
    columns: ['', 'criteria', 'script', 'range', 'all', 'rating', 'range', 'runs'],
    rows: data.map(({ count, form, runs }) => {
      const [script, all, rating] = (['script', 'all', 'rating'] as const).map((what) => spread(runs.map((run) => run[what])));
      return [names[form], grouped(count), digits(script!.median), range(script!.min, script!.max), digits(all!.median), digits(rating!.median), range(rating!.min, rating!.max), String(runs.length)];
    }),
  };
  return { ratios: [reached], times: [times], data };
}
