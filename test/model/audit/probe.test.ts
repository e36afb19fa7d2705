import { audit, effectRemark } from '../../../src/model/audit/audit';
import { stacked } from '../../support/tables/printedCells';
import * as t from '../../support/tables/treasurerPrinted';
import * as k from '../../support/tables/kppnPrinted';
const area = (c: any) => ({ sheet: 'S', row: 0, column: 0, rows: c.length, columns: c[0].length });
it('x', () => {
  for (const c of [
    t.tableTwo,
    t.tableSeven,
    stacked(t.sections, t.conclusion),
    k.tablesTwoToFive,
    k.learning('112,04'),
    k.learning('112,03'),
    k.perspectives('112,04'),
    k.perspectives('112,03'),
  ]) {
    const f = audit(c, area(c));
    console.log(
      f
        .map(
          (x) =>
            `${x.certainty} ${x.kind} R${x.cells[0]!.row + 1}C${x.cells[0]!.column + 1}: ${x.remark.describe('en')} ${x.effect ? effectRemark(x.effect).describe('en') : ''}`,
        )
        .join('\n'),
    );
  }
});
