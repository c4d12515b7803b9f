import { labelledPhrases } from './training-data.ts';
import { patternsIn, PHRASE_IDS } from '../../packages/words/src/phrases/listed-phrases.ts';
import { readable } from '../../packages/words/src/intake/readable.ts';
const P=labelledPhrases('/tmp/w-i6-train/packages/words/data/training');
for (const id of PHRASE_IDS) { let tp=0,fp:string[]=[],fn:string[]=[];
 for (const p of P) { const t=readable(p.text).reading; const hit=patternsIn({text:t,start:0}).find((x)=>x.id===id); const y=p.marks.some((m)=>m.id===id);
  if (hit&&y) tp++; else if (hit) fp.push(`${t} «${t.slice(hit.from,hit.to)}» [${p.marks.map((m)=>m.id)}]`); else if (y) fn.push(t); }
 console.log(`== ${id} recall ${(tp/(tp+fn.length)).toFixed(2)} precision ${(tp/(tp+fp.length)).toFixed(2)}`); if (process.argv[2]) { fp.forEach((x)=>console.log('  FP',x)); fn.forEach((x)=>console.log('  FN',x)); } }
