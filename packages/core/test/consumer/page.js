// A portal's page: fetches a rubric and a sheet, scores, and leaves what came out in the document.
import { compileRubric, explain, formatExplanation, rubricDigest, score, validateRubric } from '@chamdiem/core';
import { vi } from '@chamdiem/core/messages/vi';

const violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective} ${blockedURI}`));

const load = async (file) => (await fetch(file)).json();
const checked = validateRubric(await load('/rubric.json'));
const plan = compileRubric(checked.value);
const report = score(plan, await load('/sheet.json'));
const text = formatExplanation(explain(plan, report), vi);
// The report of violations is an event of its own; wait until one would have arrived.
await new Promise((resolve) => setTimeout(resolve, 50));

document.getElementById('result').textContent = JSON.stringify({ report, text, digest: rubricDigest(checked.value), violations, evalRefused: evalRefused() });

function evalRefused() {
  try {
    // oxlint-disable-next-line no-new-func -- only to see that the page's policy is in force
    return new Function('return false')();
  } catch {
    return true;
  }
}
