// A program that installed the package: scores every sheet of the library and prints reports and explanations.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileRubric, explain, formatExplanation, rubricDigest, score, validateRubric, validateSheet } from '@chamdiem/core';
import { en } from '@chamdiem/core/messages/en';
import { vi } from '@chamdiem/core/messages/vi';

const library = process.argv[2];
const read = (file) => JSON.parse(readFileSync(`${library}/${file}`, 'utf8'));
const folders = readdirSync(library).filter((name) => existsSync(`${library}/${name}/rubric.json`));

const results = folders.toSorted().map((name) => {
  const checked = validateRubric(read(`${name}/rubric.json`));
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const plan = compileRubric(checked.value);
  const sheets = readdirSync(`${library}/${name}/sheets`).toSorted().map((file) => {
    const sheet = read(`${name}/sheets/${file}`);
    const report = score(plan, sheet);
    const explanation = explain(plan, report);
    return { file, sound: validateSheet(plan, sheet).ok, report, text: [formatExplanation(explanation, vi), formatExplanation(explanation, en)] };
  });
  return { name, digest: rubricDigest(checked.value), sheets };
});
console.log(JSON.stringify({ node: process.versions.node, results }));
