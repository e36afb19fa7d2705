/** Charts of a workbook: what they show follows its cells, rows and columns, and is saved. */
import type { Chart } from '../../../src/files/contents';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { chartNow, type ChartNow } from '../../../src/sandbox/charts/chartNow';
import { openFile } from '../../support/templates';
import { cellsOf, workbookWith } from '../../support/workbookFiles';

const CHART: Chart = {
  type: 'columnClustered',
  name: 'Chart 1',
  title: 'Scores',
  series: [{ name: { reference: 'Scores!$B$1' }, values: 'Scores!$B$2:$B$5', categories: 'Scores!$A$2:$A$5' }],
  hasLegend: true,
  reversedCategories: false,
  minimum: null,
  place: { left: 150, top: 40, width: 300, height: 200 },
};

/** Invented data. */
const BYTES = newWorkbook(
  workbookWith({
    name: 'Scores',
    cells: cellsOf([
      ['Office', 'Score'],
      ['North', 8],
      ['South', 6],
      ['East', ''],
      ['West', 'not yet'],
    ]),
    charts: [CHART],
  }),
);

let workbook: Awaited<ReturnType<typeof openFile>>;
beforeEach(async () => {
  workbook = await openFile(BYTES, false);
});
afterEach(() => workbook.close());

const sheet = () => workbook.book.sheets[0]!;
const stored = () => sheet().charts.list()[0]!;
const now = (): ChartNow => chartNow(stored(), workbook.book);
const inFile = (): Chart => readWorkbook(workbook.file.save(workbook.book)).sheets[0]!.charts[0]!;
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

test('what it shows is what its cells say now', async () => {
  expect(now()).toMatchObject({
    title: 'Scores',
    categories: ['North', 'South', 'East', 'West'],
    series: [{ name: 'Score', values: [8, 6, null, 'text'] }],
  });
  sheet().write(at(1, 1), () => '=C9*2');
  sheet().write(at(8, 2), () => 3.5);
  sheet().write(at(2, 1), () => '=1/0');
  sheet().write(at(0, 1), () => 'Level');
  await workbook.book.settled();
  expect(now().series).toEqual([{ name: 'Level', values: [7, null, null, 'text'] }]);
});

test('hidden rows are left out, as in Excel', () => {
  sheet().facade.hideRows(1, 1);
  expect(now()).toMatchObject({ categories: ['South', 'East', 'West'], series: [{ values: [6, null, 'text'] }] });
});

test('hidden cells are shown where the chart says so, and its lines keep their looks in the file', () => {
  const [series] = stored().series;
  const limit = { ...series!, dash: 'dot', hasMarks: false } as const;
  sheet().charts.replace({ ...stored(), type: 'LineMarkers', plotsHidden: true, series: [series!, limit] });
  sheet().facade.hideRows(1, 1);
  sheet().facade.insertRowsBefore(0, 1);
  expect(now()).toMatchObject({ categories: ['North', 'South', 'East', 'West'] });
  expect(now().series[1]).toEqual({ name: 'Score', values: [8, 6, null, 'text'], dash: 'dot', hasMarks: false });
  sheet().charts.add({ ...stored(), id: 'new', title: 'Again' });
  const { charts } = readWorkbook(workbook.file.save(workbook.book)).sheets[0]!;
  expect(charts[1]).toMatchObject({ plotsHidden: true, series: [{}, { dash: 'dot', hasMarks: false }] });
  expect(charts[1]?.series[0]).not.toHaveProperty('dash');
});

test('its cells and its place follow rows and columns, here as in the file', () => {
  sheet().facade.insertRowsBefore(0, 2);
  sheet().facade.insertColumnsBefore(0, 1);
  sheet().facade.deleteRows(4, 1);
  expect(now()).toMatchObject({ categories: ['North', 'East', 'West'], series: [{ name: 'Score' }] });
  const reference = { name: { reference: 'Scores!$C$3' }, values: 'Scores!$C$4:$C$6', categories: 'Scores!$B$4:$B$6' };
  expect(inFile().series).toEqual([reference]);
  // The row it stood on is gone: it stands on the one that took its place.
  expect(stored().anchor).toEqual({ row: 4, column: 4, right: 6, down: 10 });
  expect(inFile().place).toMatchObject({ left: 198, top: 70 });
});

test('rows taken out at its edge and brought back are shown again', async () => {
  const before = now();
  sheet().facade.deleteRows(1, 4);
  expect(now().series[0]?.values).toEqual([]);
  await workbook.book.undo();
  expect(now()).toEqual(before);
});

test('a chart that is added is work, and stands in the file beside the other', () => {
  const { book, file } = workbook;
  expect(book.isChanged).toBe(false);
  sheet().charts.add({ ...stored(), id: 'new', title: 'Again', type: 'RadarMarkers' });
  expect(book.isChanged).toBe(true);
  const { charts } = readWorkbook(file.save(book)).sheets[0]!;
  expect(charts.map(({ title }) => title)).toEqual(['Scores', 'Again']);
  expect(charts[1]).toEqual({ ...CHART, title: 'Again', type: 'radarMarkers' });
});
