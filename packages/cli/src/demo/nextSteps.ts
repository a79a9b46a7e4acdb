import { join } from 'node:path';
import type { Context } from '../context.ts';
import { plain } from '../print/width.ts';

/** Commands to try next; they work as they stand, in the folder where the demonstration ran. */
export function nextSteps(folder: string, { m, locale, out }: Context): string[] {
  const rubric = join(folder, 'rubric.json');
  const sheets = join(folder, 'sheets');
  const steps: readonly (readonly [string, string])[] = [
    [m.demo.steps.check, `check ${rubric}`],
    [m.demo.steps.score, `score ${rubric} ${join(sheets, '*.json')}`],
    [m.demo.steps.csv, `score ${rubric} ${join(sheets, '*.json')} --out ${locale === 'vi' ? 'ket-qua.csv' : 'results.csv'}`],
    [m.demo.steps.explain, `explain ${rubric} ${join(sheets, 'typical.json')}`],
    [m.demo.steps.english, `demo --locale ${locale === 'vi' ? 'en' : 'vi'}`],
    [m.demo.steps.help, '--help'],
  ];
  return steps.flatMap(([what, command]) => [`  ${plain(what)}`, `    ${out.colours.cyan(`npm run -s chamdiem -- ${command}`)}`]);
}
