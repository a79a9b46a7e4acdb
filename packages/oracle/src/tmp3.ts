import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import { oracleScore } from './index.ts';
import { differences } from './agreement.ts';
import * as core from '@chamdiem/core';
const N=Number(process.argv[2]??300);
const stat: Record<string, number> = {}; const ex: Record<string, unknown> = {};
const known: Record<string,number>={}; const bonusLeft=(secs: any[], o: any): boolean => secs.some(x=>x.kind==='section'&&((o.sections[x.id].leftOut===true&&x.items.some((i: any)=>i.role==='bonus'||i.role==='deduction'))||bonusLeft(x.items,o)));
let pairs=0, to=0, ts=0, tc=0;
for (const c of fc.sample(cases(10), {numRuns:N, seed: Number(process.argv[3]??1)})) { 
  let t=performance.now();
  const r = core.validateRubric(c.rubric); if (!r.ok) { for (const i of r.issues) stat['invalid '+i.code]=(stat['invalid '+i.code]??0)+1; continue; }
  const plan = core.compileRubric(r.value); tc+=performance.now()-t;
  for (const s of c.sheets) { pairs++; t=performance.now(); const rep = core.score(plan, s as never); ts+=performance.now()-t; t=performance.now(); const o=oracleScore(c.rubric,s); to+=performance.now()-t;
    const ds=differences(rep,o); const J=JSON.stringify(c.rubric);
    if (ds.some(d=>/state: (missing|given|overridden), oracle invalid/.test(d))) {known.band=(known.band??0)+1; continue;}
    if (ds.length && (s.lifts??[]).some(l=>/^(sec|filled)/.test(l.rule))) {known.lift=(known.lift??0)+1; continue;}
    if (ds.length && bonusLeft(c.rubric.sections,o)) {known.bonusLeft=(known.bonusLeft??0)+1; continue;}
    for (const d of ds) { const k=d.replace(/\d+(\.\d+)?(\/\d+)?/g,'#'); stat[k]=(stat[k]??0)+1; const e={d,rubric:c.rubric,sheet:s}; if(!ex[k]||JSON.stringify(e).length<JSON.stringify(ex[k]).length) ex[k]=e; } } 
}
console.log(pairs, 'compile ms', tc/N, 'score ms', ts/pairs, 'oracle ms', to/pairs);
console.log(known);console.log(Object.fromEntries(Object.entries(stat).sort((a,b)=>b[1]-a[1]).slice(0,60)));
(await import('node:fs')).writeFileSync('/tmp/ex.json', JSON.stringify(ex,null,1));
