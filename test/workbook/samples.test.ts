import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { areaAddress, parseAddress } from '../../src/sheets/address';
import { placeInSample } from '../../src/workbook/samples/samplePlaces';
import { loadSample, SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { freeNames, openSample, showInSample } from '../../src/workbook/samples/samples';
import { renameReferences } from '../../src/sheets/sheetNames';
import type { Sample } from '../../src/workbook/samples/samples';
import { addSheet, eventually, formulasOf, selectedAddress, sheetNames, type, valuesOf } from './sheet';
import { linesOf } from '../../src/sheets/textSize';

const functions = loadFunctions();

const tiny: Sample = {
  id: 'tiny',
  title: { en: 'Tiny', id: 'Mungil' },
  description: { en: '', id: '' },
  source: 'made up for this test',
  sheets: [
    {
      name: 'Result',
      columns: [120, 60],
      blocks: [
        { at: 'A1', style: 'title', cells: [['A tiny sample']] },
        { at: 'A3', style: 'heading', cells: [['Item', 'Weight']] },
        { at: 'A4', cells: [["='Judgments'!A2"], ["='Judgments'!A3"]] },
        { at: 'B4', style: 'result', format: '0.0%', cells: [["=AHP.WEIGHTS('Judgments'!B2:C3)"]] },
        { at: 'A8', style: 'note', cells: [['+62 is text'], ['1/3'], ['TRUE'], ['007']] },
        { at: 'C4', cells: [[9], [null]] },
      ],
      notes: [{ cell: 'B4', text: 'Principal eigenvector' }],
      lights: [{ range: 'C4:C5', bands: 'omax' }],
      freeze: { rows: 3, columns: 1 },
    },
    {
      name: 'Judgments',
      columns: [100],
      blocks: [
        { at: 'A1', style: 'heading', cells: [['', 'Quality', 'Cost']] },
        { at: 'A2', style: 'label', cells: [['Quality'], ['Cost']] },
        {
          at: 'B2',
          style: 'input',
          cells: [
            [1, 3],
            [null, 1],
          ],
        },
      ],
      select: 'B2:C3',
    },
  ],
};

/** In points: digits of DejaVu Sans at 11 points, its decimal signs, and the padding of a cell. */
const widthOfNumber = (text: string): number =>
  [...text].reduce((width, sign) => width + (/\d/.test(sign) ? 7 : 3.5), 5);

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

const weights = (cells: unknown[][]): unknown[] =>
  cells.flat().map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell));

describe.each([
  ['at once', false],
  ['late', true],
])('opening a sample whose results arrive %s', (_, late) => {
  beforeEach(() => {
    workbook = openWorkbook({ functions, late });
  });

  test('uses the empty sheet of a new workbook, and every formula computes', async () => {
    await openSample(tiny);
    expect(await sheetNames()).toEqual(['Result', 'Judgments']);
    await eventually(async () => expect(weights(await valuesOf('B4:B5', 'Result'))).toEqual([0.75, 0.25]));
    expect(await valuesOf('A4:A5', 'Result')).toEqual([['Quality'], ['Cost']]);
  });
});

describe('opening a sample', () => {
  beforeEach(() => {
    workbook = openWorkbook({ functions });
  });

  test('brings what it selects to the front', async () => {
    await openSample(tiny);
    expect(await selectedAddress()).toBe('Judgments!B2:C3');
  });

  test('keeps sheets that hold something, even if only the active one is empty', async () => {
    await type('A1', [['mine']]);
    await openSample(tiny);
    expect(await sheetNames()).toEqual(['Sheet1', 'Result', 'Judgments']);
    expect(await valuesOf('A1')).toEqual([['mine']]);
  });

  test('keeps a sheet that is only formatted: a form to be filled in', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:D9').format.fill.color = '#FFF3DC';
      await context.sync();
    });
    await openSample(tiny);
    expect(await sheetNames()).toEqual(['Sheet1', 'Result', 'Judgments']);
  });

  test('opens beside itself: taken names get a number and references follow them', async () => {
    await openSample(tiny);
    await openSample(tiny);
    await openSample(tiny);
    expect(await sheetNames()).toEqual([
      'Result',
      'Judgments',
      'Result (2)',
      'Judgments (2)',
      'Result (3)',
      'Judgments (3)',
    ]);
    expect(await formulasOf('B4', 'Result (3)')).toEqual([["=AHP.WEIGHTS('Judgments (3)'!B2:C3)"]]);
    expect(await formulasOf('A4', 'Result')).toEqual([["='Judgments'!A2"]]);
    await type('B2', [[1, 1]], 'Judgments (2)');
    expect(weights(await valuesOf('B4:B5', 'Result (2)'))).toEqual([0.5, 0.5]);
    expect(weights(await valuesOf('B4:B5', 'Result'))).toEqual([0.75, 0.25]);
  });

  test('a name taken in other letters is taken', async () => {
    await addSheet('RESULT');
    await openSample(tiny);
    expect(await sheetNames()).toEqual(['Sheet1', 'RESULT', 'Result (2)', 'Judgments']);
  });

  test('text stays text and null leaves a cell alone', async () => {
    await openSample(tiny);
    expect(await valuesOf('A8:A11', 'Result')).toEqual([['+62 is text'], ['1/3'], ['TRUE'], ['007']]);
    expect(await valuesOf('C4:C5', 'Result')).toEqual([[9], ['']]);
  });

  test('writes looks, frozen panes, lights and explanations', async () => {
    await openSample(tiny);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Result');
      const heading = sheet.getRange('A3:B3');
      heading.load(['format/font/bold', 'format/fill/color', 'format/wrapText']);
      const title = sheet.getRange('A1');
      title.load(['format/font/size']);
      title.load(['format/rowHeight']);
      const weight = sheet.getRange('B4');
      weight.load(['numberFormat']);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load(['address']);
      const lights = sheet.getRange('C4:C5').conditionalFormats.getCount();
      const explanation = sheet.comments.getItemByCell('Result!B4');
      explanation.load(['content']);
      await context.sync();
      expect(heading.format.font.bold).toBe(true);
      expect(heading.format.fill.color).toBe('#DDE6ED');
      expect(heading.format.wrapText).toBe(true);
      expect(title.format.font.size).toBe(16);
      expect(title.format.rowHeight).toBeGreaterThan(20);
      expect(weight.numberFormat).toEqual([['0.0%']]);
      expect(frozen.isNullObject).toBe(false);
      expect(lights.value).toBe(4);
      expect(explanation.content).toBe('Principal eigenvector');
    });
  });

  test('leaves no half of itself behind an undo: inserted sheets clear the history, as in Excel', async () => {
    await type('A1', [['mine']]);
    await openSample(tiny);
    // What comes after the contents is a batch of its own: notes and frozen panes may be taken back.
    while (workbook.book.undoDepth > 0) await workbook.book.undo();
    expect(await sheetNames()).toEqual(['Sheet1', 'Result', 'Judgments']);
    expect(await valuesOf('A1')).toEqual([['mine']]);
    expect(await valuesOf('A4:A5', 'Result')).toEqual([['Quality'], ['Cost']]);
  });

  test('a sample that names no address is refused in words', async () => {
    const broken: Sample = { ...tiny, sheets: [{ name: 'X', columns: [], blocks: [{ at: 'nowhere', cells: [[1]] }] }] };
    await expect(openSample(broken)).rejects.toMatchObject({ kind: 'unexpected' });
  });
});

describe('showing a place of a sample', () => {
  beforeEach(() => {
    workbook = openWorkbook({ functions });
  });

  test('opens the sample once; the second time the sheet is only brought to the front', async () => {
    const place = placeInSample(tiny, 'matrix');
    expect(place && `${place.sheet}!${areaAddress(place)}`).toBe('Judgments!B2:C3');
    if (!place) return;
    await showInSample(tiny, place);
    await showInSample(tiny, place);
    expect(await sheetNames()).toEqual(['Result', 'Judgments']);
    expect(await selectedAddress()).toBe('Judgments!B2:C3');
  });

  test('lights of the wanted bands are found, others are not', () => {
    expect(placeInSample(tiny, 'levels')).toMatchObject({ sheet: 'Result', row: 3, column: 2, rows: 2 });
    expect(placeInSample(tiny, 'indices')).toBeNull();
  });
});

describe('row heights', () => {
  test.each([
    ['Level', 60, 1],
    ['Better when', 80, 1],
    ['Better when', 72, 2],
    ['Performance 2010', 60, 2],
    ['Average time to process a transfer', 60, 5],
    ['', 60, 1],
    ['Unbreakable', 30, 4],
  ])('%j in a column of %i points takes %i lines', (text, width, lines) => expect(linesOf(text, width)).toBe(lines));
});

describe('names and references', () => {
  beforeEach(() => {
    workbook = openWorkbook();
  });

  test('a long name is shortened to make room for its number', () => {
    const name = 'A sheet name of thirty-one chars';
    const free = freeNames([name.slice(0, 31)], [name.slice(0, 31)]).get(name.slice(0, 31));
    expect(free).toBe('A sheet name of thirty-one (2)');
  });

  test('references are renamed, text inside a formula is not', () => {
    const names = new Map([
      ['KPI', 'KPI (2)'],
      ["Ann's", "Ann's (2)"],
    ]);
    expect(renameReferences(`='KPI'!A1&"'KPI'!A1"&'Other'!B2&'Ann''s'!C3+KPI!D4+MyKPI!E5`, names)).toBe(
      `='KPI (2)'!A1&"'KPI'!A1"&'Other'!B2&'Ann''s (2)'!C3+'KPI (2)'!D4+MyKPI!E5`,
    );
  });
});

describe('the samples that are shipped', () => {
  beforeEach(() => {
    workbook = openWorkbook({ functions, excelApi: '1.18' });
  });

  test.each(SAMPLE_IDS)('%s opens twice in one workbook', async (id) => {
    const sample = await loadSample(id);
    await openSample(sample);
    const { names } = await openSample(sample);
    expect(await sheetNames()).toHaveLength(sample.sheets.length * 2);
    expect([...names.values()].every((name) => / \(2\)$/.test(name))).toBe(true);
  });

  test.each(SAMPLE_IDS)('%s has room for its numbers in a font as wide as any', async (id) => {
    const { sheets } = await loadSample(id);
    const narrow = sheets.flatMap(({ name, columns, blocks }) =>
      blocks.flatMap(({ at, format = '', cells }) => {
        const decimals = /^(?:#,##)?0(\.0+)?$/.exec(format);
        const first = parseAddress(at, name);
        if (!decimals || !first) return [];
        const digits = (decimals[1] ?? '.').length - 1;
        return cells.flatMap((row) =>
          row.flatMap((cell, index) => {
            if (typeof cell !== 'number') return [];
            const grouped = { useGrouping: format.startsWith('#'), minimumFractionDigits: digits };
            const text = cell.toLocaleString('en-US', { ...grouped, maximumFractionDigits: digits });
            const width = columns[first.column + index] ?? 48;
            return widthOfNumber(text) > width ? [`${name}, column ${first.column + index}: ${text}`] : [];
          }),
        );
      }),
    );
    expect([...new Set(narrow)]).toEqual([]);
  });

  test('together they show a matrix, levels and indices', async () => {
    const [samsat, treasurer, kppn] = await Promise.all([
      loadSample('samsat'),
      loadSample('treasurer'),
      loadSample('kppn'),
    ]);
    expect(placeInSample(treasurer, 'matrix')).toMatchObject({ rows: 7, columns: 7 });
    expect(placeInSample(samsat, 'levels')).toMatchObject({ rows: 22, columns: 1 });
    expect(placeInSample(kppn, 'indices')).toMatchObject({ rows: 20, columns: 1 });
  });
});
