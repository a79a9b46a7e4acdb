import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import { oracleScore } from './index.ts';
import { differences } from './agreement.ts';
import * as core from '@chamdiem/core';
const N=Number(process.argv[2]??300);
const stat: Record<string, number> = {}; const ex: Record<string, unknown> = {};
let pairs=0, to=0, ts=0, tc=0;
for (const c of fc.sample(cases(10), {numRuns:N, seed: Number(process.argv[3]??1)})) { 
  let t=performance.now();
  const r = core.validateRubric(c.rubric); if (!r.ok) { for (const i of r.issues) stat['invalid '+i.code]=(stat['invalid '+i.code]??0)+1; continue; }
  const plan = core.compileRubric(r.value); tc+=performance.now()-t;
  for (const s of c.sheets) { pairs++; t=performance.now(); const rep = core.score(plan, s as never); ts+=performance.now()-t; t=performance.now(); const o=oracleScore(c.rubric,s); to+=performance.now()-t;
    for (const d of differences(rep,o)) { const k=d.replace(/\d+(\.\d+)?(\/\d+)?/g,'#'); stat[k]=(stat[k]??0)+1; const e={d,rubric:c.rubric,sheet:s}; if(!ex[k]||JSON.stringify(e).length<JSON.stringify(ex[k]).length) ex[k]=e; } } 
}
console.log(pairs, 'compile ms', tc/N, 'score ms', ts/pairs, 'oracle ms', to/pairs);
console.log(Object.fromEntries(Object.entries(stat).sort((a,b)=>b[1]-a[1]).slice(0,60)));
(await import('node:fs')).writeFileSync('/tmp/ex.json', JSON.stringify(ex,null,1));
