import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import { oracleScore } from './index.ts';
import { differences } from './agreement.ts';
import * as core from '@chamdiem/core';
const re=new RegExp(process.argv[2]!); const notre=new RegExp(process.argv[4]??'^$'); const seed=Number(process.argv[3]??1);
const strip=(x: any): any => Array.isArray(x)?x.map(strip): x&&typeof x==='object'? Object.fromEntries(Object.entries(x).filter(([k,v])=>!['title','tags','message','schemaVersion','languages','id2','version','entry'].includes(k) && !(Array.isArray(v)&&v.length===0)).map(([k,v])=>[k,strip(v)])):x;
const bonusLeft=(secs: any[], o: any): boolean => secs.some(x=>x.kind==='section'&&((o.sections[x.id].leftOut===true&&x.items.some((i: any)=>i.role==='bonus'||i.role==='deduction'))||bonusLeft(x.items,o)));
const bad=(c: any): string[] => { const r=core.validateRubric(c.rubric); if(!r.ok) return []; const plan=core.compileRubric(r.value); const out: string[]=[];
  for (const s of c.sheets) { const rep=core.score(plan,s); const o=oracleScore(c.rubric,s); const ds=differences(rep,o);
    if (ds.some(d=>/state: (missing|given|overridden), oracle invalid/.test(d))&&!/invalid/.test(process.argv[2]!)) continue;
    if ((s.lifts??[]).some((l: any)=>/^(sec|filled)/.test(l.rule))&&!process.env.LIFT) continue; if (bonusLeft(c.rubric.sections,o)&&!process.env.BONUS) continue;
    if (c.rubric.total?.rescale?.whenEmpty==='left-out'&&!process.env.TOT) continue;
    if (!process.env.RAT && JSON.stringify(c.rubric).includes('"whenZero":"not-applicable"') && Object.values(s.ratings).some((x: any)=>x?.override&&x.value===undefined)) continue;
    if (Object.values(o.sections).some((x: any)=>x.leftOut===true) && /"clamp":\{"min":[12]/.test(JSON.stringify(c.rubric.sections))) continue;
    if (!process.env.CONST && rep.criteria.some((x: any)=>x.points!==null&&(s.ratings[x.id] as any)?.override&&x.state==='overridden'&&Number((s.ratings[x.id] as any).override.points)!==x.points)) continue;
    if (ds.some(d=>notre.test(d))) continue; if (ds.some(d=>re.test(d))) out.push(...ds); } return out; };
const res=fc.check(fc.property(cases(2), c=>bad(c).length===0), {numRuns:Number(process.env.N??6000), seed, endOnFailure:false});
if (!res.failed) console.log('none'); else { const c=res.counterexample![0] as any; console.log(res.numRuns, res.numShrinks); console.log(bad(c)); console.log(JSON.stringify(strip(c.rubric))); for (const s of c.sheets) console.log(JSON.stringify(s)); }
