/** Texts that are not parted as they were meant: nothing of them is dropped without a word. All figures are invented data. */
import { testFolder, timbang } from '../support/command';
import { stacked } from '../support/tables/printedCells';
import { table410, table413, table47, table48, table49 } from '../support/tables/samsatPrinted';

const { file } = testFolder();

const OPEN = 'KPI,Target,Actual,Polarity\nA,100,100,Max\n"B,100,20,Max\nC,100,30,Max\nD,100,40,Max\n';
const SHIFTED = 'KPI,Polarity,Weight,Target,Realization\nA,Max,50%,10,9,5\nB,Max,50%,20,20\n';

it.each(['score', 'audit'])('an open quotation mark is refused by %s with its row', async (verb) => {
  const { status, err } = await timbang(verb, file('t.csv', OPEN));
  expect(status).toBe(1);
  expect(err).toMatch(/t\.csv, row 3: a quotation mark opens a cell and is not closed/);
});

it('a quotation mark that is closed, or within a cell, stands for itself', async () => {
  const { out } = await timbang('score', file('t.csv', OPEN.replace('"B,', '"B, b""c",').replace('C,', 'Pipa 5",')));
  expect(out).toContain('47.50 Red');
});

it.each(['score', 'audit'])('cells beyond the last heading are said by %s', async (verb) => {
  const { status, out } = await timbang(verb, file('t.csv', `Table 1\n\n${SHIFTED}`), '--language', 'id');
  expect(status).toBe(1);
  expect(out).toContain('! F4 (5): berada di kanan judul terakhir, "Realization", dan tidak dibaca.');
  const fine = await timbang('audit', file('fine.csv', SHIFTED.replace('9,5', '"9,5",')));
  expect(fine.out).not.toContain('to the right');
});

const MATRIX = stacked(table47, table48, table49, table410, table413);

it.each([';', ','])(
  'tables below, wider than the first, are no cells beyond its headings, parted by %s',
  async (by) => {
    const text = MATRIX.map((row) => row.map((cell) => `"${cell}"`).join(by)).join('\n');
    const { out } = await timbang('audit', file('t.csv', text));
    expect(out).toContain('F2b, Target th. 2009');
    expect(out).not.toContain('to the right');
  },
);

it('a cell beyond the headings is no parted number where semicolons part the cells', async () => {
  const { out } = await timbang('audit', file('t.csv', SHIFTED.replaceAll(',', ';')));
  expect(out).toContain('! F2 (5): to the right of the last heading, "Realization", and not read. Give the column');
});
