import * as core from '@chamdiem/core';
export const crit=(id: string, method: any, more: any={})=>({kind:'criterion',id,title:{en:id},method,...more});
export const sec=(id: string, items: any[], more: any={})=>({kind:'section',id,title:{en:id},items,...more});
export const rub=(sections: any[], more: any={})=>({schemaVersion:1,id:'r',version:'1.0.0',title:{en:'r'},languages:['en'],sections,...more});
export const run=(r: any, content: any)=>{ const v=core.validateRubric(r); if(!v.ok) { console.log('INVALID',JSON.stringify(v.issues)); return; } const p=core.compileRubric(v.value); const rep=core.score(p,{rubric:{id:'r',version:'1.0.0'},ratings:{},...content} as never); console.log(JSON.stringify({status:rep.status,total:rep.total,possible:rep.possibleTotal,max:rep.max,criteria:rep.criteria,sections:rep.sections,outcome:rep.outcome,issues:rep.issues.map(i=>i.code+' '+i.path)})); return rep; };
