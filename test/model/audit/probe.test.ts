import { audit, effectRemark } from '../../../src/model/audit/audit';
import * as t from '../../support/tables/samsatPrinted';
const area=(c:any)=>({sheet:'S',row:0,column:0,rows:c.length,columns:c[0].length});
it('x',()=>{ const t0=Date.now(); const c=t.stacked(t.table46,t.table47,t.table48,t.table49,t.table410,t.table411,t.table412,t.table413,t.perspectives); let f=audit(c,area(c)); const t1=Date.now(); f=audit(c,area(c)); console.log('second', Date.now()-t1);
console.log(Date.now()-t0+' ms\n'+f.map(x=>`${x.certainty} ${x.kind} R${x.cells[0]!.row+1}C${x.cells[0]!.column+1}: ${x.remark.describe('en')} ${x.effect?effectRemark(x.effect).describe('en'):''}`).join('\n')); });
