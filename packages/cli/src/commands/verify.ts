import { engineVersion, score, type Plan, type ScoreReport } from '@chamdiem/core';
import type { Command } from '../command.ts';
import type { Messages } from '../messages/messages.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { readJson } from '../io/readJson.ts';
import { differences } from '../verify/differences.ts';

const SHOWN = 20;

export const verify: Command = {
  name: 'verify',
  args: ['<report>', '<rubric>'],
  options: [],
  examples: ['chamdiem verify report.json rubric.json'],
  async run(call, { m, out }) {
    const [reportFile = '', rubricFile = ''] = call.args;
    const given = await readJson(reportFile);
    const { plan } = await loadRubric(rubricFile);
    const reports = (Array.isArray(given) ? given : [given]) as unknown[];
    const found = reports.flatMap((report, i) => complaints(plan, report, m).map((line) => (Array.isArray(given) ? `${reportFile}, ${m.place.row(i + 1)}: ${line}` : line)));
    for (const line of found.slice(0, SHOWN)) await out.line(line);
    if (found.length > SHOWN) await out.line(m.score.moreFaults(found.length - SHOWN));
    const engines = new Set(reports.flatMap((report) => (isReport(report) && report.engine !== engineVersion ? [report.engine] : [])));
    for (const engine of engines) await out.line(m.verify.engine(engine, engineVersion));
    if (found.length === 0) await out.line(m.verify.fine);
    return found.length === 0 ? 0 : 1;
  },
};

function complaints(plan: Plan, report: unknown, m: Messages): string[] {
  if (!isReport(report)) return [m.verify.notAReport];
  const { id, version, digest } = report.rubric;
  if (id !== plan.rubric.id || version !== plan.rubric.version) return [m.verify.rubric(`${id} ${version}`, `${plan.rubric.id} ${plan.rubric.version}`)];
  const wrong = digest === undefined ? [m.verify.noDigest] : digest === plan.digest ? [] : [m.verify.digest(digest, plan.digest)];
  const again = JSON.parse(JSON.stringify(score(plan, { rubric: { id, version }, ...report.content }))) as Record<string, unknown>;
  const keys = Object.keys(again).filter((key) => !IGNORED.has(key));
  return [...wrong, ...keys.flatMap((key) => differences((report as unknown as Record<string, unknown>)[key], again[key], `/${key}`)).map(({ path, given, wanted }) => m.verify.differs(path, given, wanted))];
}

/** Said on their own, or not part of what the content decides: what was refused in the sheet is not in the content. */
const IGNORED = new Set(['rubric', 'engine', 'issues']);

function isReport(value: unknown): value is ScoreReport {
  if (typeof value !== 'object' || value === null) return false;
  const { rubric, content } = value as Partial<ScoreReport>;
  return typeof rubric === 'object' && rubric !== null && typeof rubric.id === 'string' && typeof content === 'object' && content !== null && typeof content.ratings === 'object';
}
