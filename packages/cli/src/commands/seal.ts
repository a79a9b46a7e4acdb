import { readFile } from 'node:fs/promises';
import { rubricDigest, type Rubric } from '@chamdiem/core';
import type { Command } from '../command.ts';
import { loadRubric } from '../io/loadRubric.ts';
import { openPart } from '../io/partFile.ts';

export const seal: Command = {
  name: 'seal',
  args: ['<rubric>'],
  options: [{ flags: '--dry-run' }],
  examples: ['chamdiem seal rubric.json', 'chamdiem seal rubric.json --dry-run'],
  async run(call, { m, out }) {
    const [file = ''] = call.args;
    const { plan } = await loadRubric(file);
    const digest = rubricDigest(plan.rubric);
    const same = plan.rubric.digest === digest;
    if (!same && call.options['dryRun'] !== true) {
      const part = await openPart(file);
      await part.write(withDigest(await readFile(file, 'utf8'), plan.rubric, digest));
      await part.finish();
    }
    await out.line(same ? m.seal.same(file, digest) : m.seal.written(file, digest));
    return 0;
  },
};

/** Changes only the one line, so that the author's layout stays; a file that cannot be changed so is written anew. */
function withDigest(given: string, rubric: Rubric, digest: string): string {
  const changed = rubric.digest === undefined
    ? given.replace(/^(\s*\{[^{}]*?)(\n\s*)("version"\s*:\s*"[^"]*",)/, `$1$2$3$2"digest": "${digest}",`)
    : given.replace(`"${rubric.digest}"`, `"${digest}"`);
  const wanted = { ...rubric, digest };
  return changed !== given && sameJson(JSON.parse(changed), wanted) ? changed : `${JSON.stringify(wanted, null, 2)}\n`;
}

function sameJson(a: unknown, b: Rubric): boolean {
  const sorted = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)])) : Array.isArray(value) ? value.map(sorted) : value);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
