import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import * as core from '@chamdiem/core';
const N=Number(process.argv[2]??300);
const list = fc.sample(cases(10), {numRuns:N, seed: 1});
const stat: Record<string, number> = {}; const bump=(k:string,ex?:unknown)=>{ if(!stat[k]&&ex) console.log(k, JSON.stringify(ex).slice(0,3000)); stat[k]=(stat[k]??0)+1};
for (const c of list) { 
  let r; try { r = core.validateRubric(c.rubric);} catch(e) { bump('throw validate '+String((e as Error).stack).split('\n').slice(0,3).join(' '), c.rubric); continue; }
  if (!r.ok) { for (const i of r.issues) bump('invalid:'+i.code, {issue:i}); continue; }
  bump('valid');
  let plan; try { plan = core.compileRubric(r.value);} catch(e) { bump('throw compile '+String((e as Error).stack).split('\n').slice(0,3).join(' ')); continue; }
  if(N<1000)for (const s of c.sheets) { try { const v = core.validateSheet(plan, s); if (!v.ok) for (const i of v.issues) bump('sheet:'+i.code+i.severity, i); const rep = core.score(plan, s as never); bump('scored '+rep.outcome.kind);} catch(e) { bump('throw score '+String((e as Error).stack).split('\n').slice(0,3).join(' ')); } }
}
console.log(stat);
