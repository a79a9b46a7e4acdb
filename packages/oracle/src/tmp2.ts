import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import * as core from '@chamdiem/core';
const want=process.argv[2]!; let n=0;
const at=(o: unknown, p: string)=> p.split('/').slice(1).reduce((x: any,k)=>x?.[k],o);
for (const c of fc.sample(cases(2), {numRuns:3000, seed: 1})) { 
  const r = core.validateRubric(c.rubric); if (r.ok) continue;
  for (const i of r.issues) if (i.code===want && n++<6) console.log(i.path, JSON.stringify(at(c.rubric,i.path)), JSON.stringify(i.params));
}
