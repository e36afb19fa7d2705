/** `timbang benchmark`: many offices' files as one ranking workbook. */
import { readFileSync } from 'node:fs';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { fromXml } from '../../../src/model/file/xml';
import { testFolder, timbang } from '../../support/command';
import { filledOmax, template } from '../../support/filledTemplates';
import { cellsOf as cellsWith, workbookWith } from '../../support/workbookFiles';

const { file, path } = testFolder();

function cellsOf(bytes: Uint8Array, place: number): Map<string, unknown> {
  const { cells } = readWorkbook(bytes).sheets[place]!;
  return new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
}

it('ranks offices as the first is scored, in a workbook whose formulas show the same', async () => {
  file('in/Kantor A.xlsx', filledOmax([24, 3.6, 5]));
  file('in/Kantor B.xlsx', filledOmax([18, 3.6, 5]));
  file('in/Kantor =C.xlsx', filledOmax([30, 3.1, 'banyak']));
  file('in/Other.xlsx', template('AHP weights'));
  file('in/Torn.xlsx', 'no workbook');
  const to = path('ranking.xlsx');
  const { status, out, err } = await timbang('benchmark', path('in'), '--to', to);
  expect(status).toBe(1);
  expect(err.split('\n').map((line) => /(\w+\.xlsx)/.exec(line)?.[1])).toEqual(['Other.xlsx', 'Torn.xlsx']);
  expect(out).toMatch(/1 +Kantor B +8\.39 +Green/);
  expect(out).toMatch(/2 +Kantor A +7\.69 +Yellow/);
  expect(out).toContain('"banyak" is not a number');
  expect(out).toContain('3 offices ranked, 1 of them without a total; 2 files could not be ranked');
  const bytes = readFileSync(to);
  const { sheets, customXml } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual(['Ranking', 'Benchmark', 'Kantor B', 'OMAX Kantor B']);
  const ranking = [...cellsOf(bytes, 0).values()];
  for (const shown of ['Kantor B', 'Kantor A', 'Kantor =C']) expect(ranking).toContain(shown);
  const totals = ranking.filter((value): value is number => typeof value === 'number' && value > 5 && value < 9);
  expect(totals.map((total) => total.toFixed(2))).toEqual(expect.arrayContaining(['8.39', '7.69']));
  // No name became a formula, and the pane finds what was written.
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
  expect(formulas.filter((text) => text === 'C' || text.endsWith('=C'))).toEqual([]);
  const model = fromXml(customXml[0]!.xml);
  expect(model.scorecards.map(({ office }) => office)).toEqual(['Kantor B', 'Kantor A', 'Kantor =C']);
  const again = await timbang('score', to, '--format', 'json');
  const [scored] = JSON.parse(again.out) as {
    cards: { total: number | null; problems: string[] }[];
    notes: string[];
  }[];
  expect(scored?.cards.map(({ total }) => total?.toFixed(2))).toEqual(['8.39', '7.69', undefined]);
  expect(scored?.notes).toEqual([]);
  expect(scored?.cards.flatMap(({ problems }) => problems).filter((text) => text.includes('Its sheet shows'))).toEqual(
    [],
  );
});

it('takes the scorecard of the file that is named, in Indonesian, and refuses what is there already', async () => {
  file('in/A.xlsx', filledOmax());
  file('in/B.xlsx', filledOmax([20, 3.5, 4]));
  const args = ['benchmark', path('in'), '--first', path('in/B.xlsx'), '--to', path('in/r.xlsx'), '--language', 'id'];
  const { status, out } = await timbang(...args);
  expect([status, out.includes('2 kantor diperingkatkan')]).toEqual([0, true]);
  expect(readWorkbook(readFileSync(path('in/r.xlsx'))).sheets[0]?.name).toBe('Peringkat');
  expect(await timbang(...args)).toMatchObject({ status: 2, err: expect.stringContaining('--overwrite') });
});

it('goes by the first file that can be read, and names every file that is no office', async () => {
  file('in/0.xlsx', filledOmax().slice(0, 4000));
  file('in/A.xlsx', filledOmax());
  const heading = { row: 6, column: 5, content: { value: 'Remarks' } };
  file('in/B.xlsx', patchWorkbook(filledOmax(), [{ kind: 'cells', sheet: 'KPI', cells: [heading] }]));
  const args = ['benchmark', path('in'), '--to', path('r.xlsx')];
  const { status, out, err } = await timbang(...args);
  expect([status, err.split('\n').map((line) => /(\w+\.xlsx): /.exec(line)?.[1])]).toEqual([1, ['0.xlsx', 'B.xlsx']]);
  expect(err).toContain('No column is headed');
  expect(out).toContain(`All offices are scored like ${path('in/A.xlsx')}`);
  expect(out).toContain('1 offices ranked, 0 of them without a total; 2 files could not be ranked');
  const said = await timbang(...args, '--overwrite', '--first', path('in/0.xlsx'));
  expect([said.status, said.err]).toEqual([2, expect.stringContaining(`${path('in/0.xlsx')}: This file is damaged`)]);
});

it('ends as score does where something of an office is open', async () => {
  // 0.97 of 95 may be 97 %: asked, and there is a total all the same.
  const table = (realization: number): Uint8Array =>
    newWorkbook(
      workbookWith({
        name: 'KPI',
        cells: cellsWith([
          ['KPI', 'Weight', 'Target', 'Realization', 'Polarity'],
          ['Requests answered in time', 60, 95, realization, 'Maximize'],
          ['Days to close the books', 40, 5, 4, 'Minimize'],
        ]),
      }),
    );
  file('in/A.xlsx', table(97));
  file('in/B.xlsx', table(0.97));
  const [scored, ranked] = [
    await timbang('score', path('in')),
    await timbang('benchmark', path('in'), '--to', path('r.xlsx')),
  ];
  expect([scored.status, ranked.status]).toEqual([1, 1]);
  expect(ranked.out).toContain('2 offices ranked, 0 of them without a total; 0 files could not be ranked');
});

it('writes its ranking anew among the offices, and over none of them', async () => {
  const [first, second] = [file('in/A.xlsx', filledOmax()), file('in/B.xlsx', filledOmax([20, 3.5, 4]))];
  const before = readFileSync(second);
  const refused = await timbang('benchmark', first, path('in'), '--to', path('in/../in/B.xlsx'), '--overwrite');
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('one of the files that are read') });
  expect(readFileSync(second)).toEqual(before);
  for (const options of [[], ['--overwrite']]) {
    const { status, out } = await timbang('benchmark', path('in'), '--to', path('in/r.xlsx'), ...options);
    expect([status, out.includes('2 offices ranked')]).toEqual([0, true]);
  }
});
