import { crit, sec, rub, run } from './probe.ts';
const f={facts:[{kind:'number',id:'f',title:{en:'f'},domain:{min:0,max:2}}]};
run(rub([sec('s',[crit('c',{kind:'formula',points:{op:'fact',id:'f'},min:0,max:10})],{clamp:{max:5}})],f),{facts:{f:1},ratings:{c:{override:{points:10,reason:'x'}}}});
run(rub([sec('s',[crit('c',{kind:'count',of:{op:'fact',id:'f'},each:1,min:0,max:10})],{clamp:{max:5}})],f),{facts:{f:1},ratings:{c:{override:{points:10,reason:'x'}}}});
run(rub([sec('s',[crit('c',{kind:'formula',points:0,min:0,max:10})],{clamp:{max:5}})],f),{facts:{f:1},ratings:{c:{override:{points:10,reason:'x'}}}});
