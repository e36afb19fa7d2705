/** `timbang fill`: one workbook for each row of a table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { testFolder, timbang } from '../../support/command';
import { filledOmax } from '../../support/filledTemplates';

const { file, path } = testFolder();

/** Of the sheet KPI: rows from 0. */
function kpiCells(name: string): readonly unknown[] {
  const { cells } = readWorkbook(readFileSync(path(name))).sheets.find((sheet) => sheet.name === 'KPI')!;
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
  for (const cell of cells) expect(cell.formula).toBeUndefined();
  return [at(7, 0), at(7, 5), at(8, 5), at(9, 5)].map((cell) => cell?.value ?? null);
}

it('types rows into cells by address and by labels, computes them, and calls the files by the first column', async () => {
  const template = file('t.xlsx', filledOmax());
  const data = file(
    'd.csv',
    [
      'Kantor;KPI!A8;Service time / Realization;Satisfaction / Realization;KPI!F10',
      'KPPN Contoh;"=cmd|\' /C calc\'!A0";18;3,6;5',
      'Kantor B;;24,5;;5',
      '../keluar;x;1;1;1',
      'NUL;x;1;1;1',
      ';x;1;1;1',
      'kantor b;x;1;1;1',
      'Kantor C;+1+1;belum ada;3,1;5',
    ].join('\n'),
  );
  const { status, out, err } = await timbang('fill', template, data, '--to', path('out'));
  expect(status).toBe(1);
  expect(readdirSync(path('out')).sort()).toEqual(['KPPN Contoh.xlsx', 'Kantor B.xlsx', 'Kantor C.xlsx']);
  expect(existsSync(path('keluar.xlsx'))).toBe(false);
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/Row 4: "\.\.\/keluar" is no name/),
    expect.stringMatching(/Row 5: "NUL" is no name/),
    expect.stringMatching(/Row 6: "" is no name/),
    expect.stringMatching(/Row 7: a file "kantor b" is made of another row already/),
  ]);
  expect(kpiCells('out/KPPN Contoh.xlsx')).toEqual([`=cmd|' /C calc'!A0`, 18, 3.6, 5]);
  expect(kpiCells('out/Kantor B.xlsx')).toEqual(['Service time', 24.5, 3.6, 5]);
  expect(kpiCells('out/Kantor C.xlsx')).toEqual(['+1+1', 'belum ada', 3.1, 5]);
  expect(out).toContain('OMAX scorecard: 8.39 Green');
  expect(out).toContain('3 workbooks written to');
  const again = await timbang('score', path('out'), '--format', 'json');
  const scored = JSON.parse(again.out) as { cards: { total: number }[]; notes: string[] }[];
  // 0.5 · 7.7833… + 0.3 · 7.2 + 0.2 · 7.9; and of C without the first KPI (0.3 · 3.7 + 0.2 · 7.9) / 0.5.
  expect(scored.map(({ cards: [card] }) => card?.total.toFixed(4))).toEqual(['8.3900', '7.6317', '5.3800']);
  expect(scored.flatMap(({ notes }) => notes)).toEqual([]);
});

it.each([
  ['Nowhere', 'means no cell'],
  ['OMAX scorecard!A6', 'holds a formula'],
  ['KPI!A7', 'is locked'],
  ['Service time / Nothing', 'means no cell'],
])('refuses a column headed %s before anything is written', async (heading, words) => {
  const data = file('d.csv', `Office,${heading}\nA,1\n`);
  const { status, err } = await timbang('fill', file('t.xlsx', filledOmax()), data, '--to', path('out'));
  expect([status, existsSync(path('out'))]).toEqual([2, false]);
  expect(err).toContain(words);
});

it('asks for the decimal sign where figures may be two numbers, and takes the one that is said', async () => {
  const [template, data] = [file('t.xlsx', filledOmax()), file('d.csv', 'Office;KPI!F8\nA;1.234\nB;007\n')];
  const asked = await timbang('fill', template, data, '--to', path('out'), '--language', 'id');
  expect(asked.err).toContain('Baris 2, kolom KPI!F8: 1.234 dapat berarti ribuan atau desimal');
  await timbang('fill', template, data, '--to', path('out'), '--decimal', ',', '--overwrite');
  expect([kpiCells('out/A.xlsx')[1], kpiCells('out/B.xlsx')[1]]).toEqual([1234, '007']);
});

it('refuses a row that goes beyond the headings, and never writes over what it reads', async () => {
  const template = file('t.xlsx', filledOmax());
  const data = file('d.csv', 'Office,KPI!F8\nt,18\nB,18,5\nC,20\n');
  const { status, err } = await timbang('fill', template, data, '--to', path('.'), '--overwrite');
  expect(status).toBe(1);
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/^Row 2: "t" is the name of the template or the data/),
    expect.stringMatching(/^Row 3: "5" stands in column C, which has no heading/),
  ]);
  expect(readFileSync(template)).toEqual(Buffer.from(filledOmax()));
  expect(readdirSync(path('.')).sort()).toEqual(['C.xlsx', 'd.csv', 't.xlsx']);
  const noFolder = await timbang('fill', template, data, '--to', path('t.xlsx'));
  expect([noFolder.status, noFolder.err.includes('no folder')]).toEqual([2, true]);
});
