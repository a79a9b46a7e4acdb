import type { ColumnsWay } from './columns.ts';
import type { FormName } from './forms/documents.ts';
import { bundleUrl } from './bundleUrl.ts';
import { mistakes } from './harness/compare.ts';
import type { Mistakes } from './harness/compare.ts';
import { nanosecondsPerItem } from './harness/measure.ts';
import { Workdir } from './harness/workdir.ts';
import { subjects } from './subjects.ts';
import type { SubjectName } from './subjects.ts';

/** What a fresh process can be asked to do. */
export const jobs: Record<string, (workdir: string, args: readonly string[]) => Promise<object>> = {
  prepare: async (workdir) => {
    const { workload } = await import('./workload.ts');
    const { askOracle } = await import('./oracle.ts');
    const folder = new Workdir(workdir);
    folder.writeSheets(workload());
    const { outcomes, ...check } = askOracle(folder.sheets());
    folder.writeExpected(outcomes);
    await (await import('./bundle.ts')).bundleCore(workdir);
    return { ...check, sheets: outcomes.length } satisfies Prepared;
  },
  measure: async (workdir, [name, check]) => {
    const subject = await subjects[name as SubjectName]();
    const folder = new Workdir(workdir);
    const sheets = folder.sheets();
    const ns = await nanosecondsPerItem(subject.each, sheets);
    // Only afterwards: checking reads the sheets in another way, which the optimiser would notice.
    const found = check === 'check' && subject.outcome !== undefined ? await mistakes(subject.outcome, sheets, folder.expected(), ns) : null;
    return { ns, mistakes: found } satisfies Measured;
  },
  compile: async (workdir, [count]) => (await import('./coldStart.ts')).coldStart(bundleUrl(workdir), Number(count)),
  bundleForms: async (workdir) => {
    await (await import('./forms/bundlePages.ts')).bundlePages(workdir);
    return {};
  },
  form: async (workdir, [form, count]) => (await import('./forms/measureForm.ts')).measureForm(workdir, form as FormName, Number(count)),
  buildBuilder: async () => {
    await (await import('../../scripts/start/buildBuilder.ts')).buildBuilder();
    return {};
  },
  builder: async (_workdir, [count]) => (await import('./builder/measureBuilder.ts')).measureBuilder(Number(count)),
  builderMemory: async () => (await import('./builder/measureMemory.ts')).measureMemory(),
  criteria: async (_workdir, [what, count]) => (await import('./sizes.ts')).byCriteria(what === 'read' ? 'read' : 'score', Number(count)),
  sheets: async (workdir, [name, count]) => (await import('./sizes.ts')).bySheets(new Workdir(workdir), name as SubjectName, Number(count)),
  columns: async (workdir, [way, count]) => (await import('./columns.ts')).scoreColumns(new Workdir(workdir), way as ColumnsWay, Number(count)),
};

export interface Prepared {
  readonly sheets: number;
  readonly onCut: number;
  readonly classes: Record<string, number>;
  readonly handDiffers: number;
}

export interface Measured {
  readonly ns: number;
  readonly mistakes: Mistakes | null;
}
