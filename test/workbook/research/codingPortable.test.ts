/** A copy without the add-in counts coded quotes as their sheet does. */
import { newCodingDraft } from '../../../src/model/research/coding/draft';
import { EMPTY_MODEL } from '../../../src/model/types';
import { codingWriting } from '../../../src/taskpane/research/coding/writing';
import { listNow } from '../../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../../src/workbook/reading/kpiTable';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { CODED_HEADINGS, CODED_QUOTES } from '../../support/codedQuotes';
import { openWorkbook } from '../../support/excel';
import { portableCopy } from '../portableCopy';
import { addSheet, type } from '../sheet';

test('counts, shares, rows without a code and κ are the same in plain formulas', async () => {
  const workbook = openWorkbook({});
  const rows = CODED_QUOTES.map((row, index) => (index % 9 === 4 ? row.with(5, '') : row)).slice(0, 12);
  await addSheet('Wawancara');
  await type('B3', [CODED_HEADINGS, ...rows], 'Wawancara');
  const area = { sheet: 'Wawancara', row: 2, column: 1, rows: rows.length + 1, columns: 7 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const list = await listNow('one');
  const draft = list && newCodingDraft(list, 'one');
  if (!draft) throw new Error('no quotes');
  await writeSheets(codingWriting(draft, draft, EMPTY_MODEL, 'id'), 'replace');
  await workbook.book.settled();
  const { plan, differences, compared } = await portableCopy(workbook);
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.formula.slice(0, 200)}: ${reason.en}`)).toEqual([]);
  // IronCalc's TEXTJOIN joins blanks as well; Univer and Excel leave them out.
  const ours = differences.filter((one) => !(one.startsWith('IronCalc') && one.includes('TEXTJOIN(')));
  expect(ours.slice(0, 10)).toEqual([]);
  expect(compared).toBeGreaterThan(50);
  workbook.close();
});
