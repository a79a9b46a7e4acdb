import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { cases } from './arbitrary/case.ts';
import { compileRubric, explain, formatExplanation, score, validateRubric, describeClass } from '@chamdiem/core';
import { vi } from '@chamdiem/core/messages/vi'; import { en } from '@chamdiem/core/messages/en';
const N=Number(process.argv[2]??200); const seed=Number(process.argv[3]??1);
const fromF=(s:string)=>{const [n,d='1']=s.split('/'); return [BigInt(n!),BigInt(d)] as const;};
const ex=(a:any)=>{ if(a.exact) return fromF(a.exact); const s=String(a.value); const [m,e='0']=s.split('e'); const [w,f='']=m!.split('.'); let n=BigInt(w!+f), d=10n**BigInt(f.length); const k=Number(e); if(k>0) n*=10n**BigInt(k); else d*=10n**BigInt(-k); if(s.startsWith('-')&&n>0n) n=-n; return [n,d] as const; };
const eq=(a:any,b:any)=>a[0]*b[1]===b[0]*a[1]; const add=(a:any,b:any)=>[a[0]*b[1]+b[0]*a[1],a[1]*b[1]] as const;
let count=0, bad=0; const seen=new Map<string,number>();
const fail=(k:string,info:string)=>{ seen.set(k,(seen.get(k)??0)+1); if(seen.get(k)!<=2) console.log(k,info); bad++; };
fc.assert(fc.property(cases(3),({rubric,sheets})=>{
  const r=validateRubric(rubric as any); if(!r.ok) return; const plan=compileRubric(r.value);
  for (const base of sheets) for (const variant of [0,1]) {
    const sheet:any=JSON.parse(JSON.stringify(base)); if(variant) { const ks=Object.keys(sheet.ratings); for(let i=0;i<ks.length;i+=3) delete sheet.ratings[ks[i]!]; if(sheet.facts){ const fs=Object.keys(sheet.facts); for(let i=0;i<fs.length;i+=4) delete sheet.facts[fs[i]!]; } }
    if(Object.entries(sheet.facts??{}).some(([k,v]:any)=>v&&typeof v==='object'&&(rubric.facts as any[])?.find((f:any)=>f.id===k)?.default!==undefined)) continue; let rep; try { rep=score(plan,sheet);} catch(e:any){ fail('score throws',e.message); continue; }
    try {
      const e=explain(plan,rep); const j=JSON.parse(JSON.stringify(e)); count++;
      const j2=JSON.stringify(explain(plan,JSON.parse(JSON.stringify(rep)))); if(j2!==JSON.stringify(e)) fail('json differs',rubric.id);
      for (const c of j.criteria) { const m=c.working.method.points; if(c.state==='given' && c.points!==null && m && (m.kind!=='known'||!eq(ex(m),c.exact?fromF(c.exact):ex({value:c.points})))) fail('criterion points',JSON.stringify(c)); 
        if(c.state==='overridden'&&!c.working.override) fail('override lost',JSON.stringify(c)); if(c.state==='na'&&!c.working.notApplicable) fail('na lost',JSON.stringify(c)); }
      const sums=[...j.sections.filter((s:any)=>s.working&&s.points!==null).map((s:any)=>s.working), ...(j.total&&j.total.points!==null?[j.total.working]:[])];
      for (const w of sums) { if(JSON.stringify(w).includes('between')||w.leftOut) continue; const normal=w.parts.filter((p:any)=>p.role==='normal'&&p.leftOut!==true); let t:any=ex(w.combined);
        if(w.combine==='sum'){ const s=normal.reduce((a:any,p:any)=>p.points.kind==='known'?add(a,ex(p.points)):a,[0n,1n] as any); if(normal.every((p:any)=>p.points.kind==='known')&&!eq(s,t)) fail('sum',JSON.stringify(w)); }
        if(w.rescale?.applied===true) t=w.rescale.empty?ex(w.rescale.points):(()=>{const b=ex(w.rescale.base),f=ex(w.rescale.from);return [t[0]*b[0]*f[1],t[1]*b[1]*f[0]] as any;})();
        for(const p of w.parts) if(p.role!=='normal') t=add(t,ex(p.points));
        for(const a of w.adjustments){ if(!eq(ex(a.before),t)) fail('adj before',JSON.stringify(w)); t=add(t,ex(a.change)); }
        if(w.clamp){ if(!eq(ex(w.clamp.before),t)) fail('clamp before',JSON.stringify(w)); t=ex(w.clamp.limit);} if(w.rounding){ if(!eq(ex(w.rounding.before),t)) fail('round before',JSON.stringify(w)); t=ex(w.rounding.after);} 
        if(!eq(t,ex(w.points))) { writeFileSync('/tmp/case3.json',JSON.stringify({rubric,sheet})); fail('end',JSON.stringify(w)); }; }
      const cl=j.classes; if(cl) for(const q of [...cl.knockOuts,...cl.caps,...cl.exemptions,...cl.classes.flatMap((c:any)=>c.requirements)]) if(q.trail.holds!==q.holds) { fail('rule',JSON.stringify(q).slice(0,300)); if((seen.get('rule')??0)<2) { writeFileSync('/tmp/case.json',JSON.stringify({rubric,sheet})); } }
      for (const m of [vi,en]) for(const length of ['short','normal','full'] as const){ const t=formatExplanation(e,m,{length}); if(/\{\w+\}|undefined|NaN|\[object/.test(t)) fail('hole',t.match(/.*(\{\w+\}|undefined|NaN|\[object).*/)![0]); }
      for (const c of rubric.classes?.list??[]) describeClass(r.value,c.id,vi);
    } catch(e:any){ if(String(e.message).includes('domain')) writeFileSync('/tmp/case2.json',JSON.stringify({rubric,sheet})); fail('explain throws '+String(e.message).slice(0,60),(e.stack??'').split('\n').slice(0,6).join('\n')); }
  }
}),{numRuns:N,seed});
console.log('sheets',count,'bad',bad,[...seen]);
