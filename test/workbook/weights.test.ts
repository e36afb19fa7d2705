import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import type { Area } from '../../src/sheets/address';
import { areaAddress, parseAddress } from '../../src/sheets/address';
import type { Labels } from '../../src/workbook/selection/matrixCandidates';
import { blockAt, checkTarget, proposeTarget, targetAt } from '../../src/workbook/writing/placing';
import { fuzzyWeightsBlock, insertFuzzyWeights } from '../../src/workbook/writing/fuzzyWeights';
import { insertWeights, weightsBlock } from '../../src/workbook/writing/weights';
import type { WeightsRequest } from '../../src/workbook/writing/weights';
import { addSheet, eventually, formatsOf, formulasOf, select, selectedAddress, type, valuesOf } from './sheet';

const functions = loadFunctions();
const headings = { item: 'Item', weight: 'Weight', consistency: 'CR' };

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

const at = (address: string, sheet = 'Sheet1'): Area => {
  const area = parseAddress(address, sheet);
  if (!area) throw new Error(address);
  return area;
};

/** A 3 × 3 matrix of 4 : 2 : 1 at B3:D5, its names in A3:A5, its headings in row 2. */
async function typeMatrix(): Promise<void> {
  await type('A2', [
    ['', 'Quality', 'Cost', 'Time'],
    ['Quality', 1, 2, 4],
    ['Cost', 0.5, 1, 2],
    ['Time', 0.25, 0.5, 1],
  ]);
  await select('B3:D5');
}

const labels = (address: string, texts: string[]): Labels => ({ texts, area: at(address) });
const request = (change: Partial<WeightsRequest> = {}): WeightsRequest => ({
  body: at('B3:D5'),
  labels: labels('A3:A5', ['Quality', 'Cost', 'Time']),
  method: 'eigenvector',
  headings,
  ...change,
});

const rounded = (cells: unknown[][]): unknown[] =>
  cells.flat().map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell));
const FOUR_TWO_ONE = [4 / 7, 2 / 7, 1 / 7].map((weight) => Math.round(weight * 1e9) / 1e9);

describe.each([
  ['at once', false],
  ['after the write, as Excel may', true],
])('inserting weights when results arrive %s', (_, late) => {
  beforeEach(async () => {
    workbook = openWorkbook({ functions, late });
    await typeMatrix();
  });

  test('writes headings, names by reference and live formulas that spill the right numbers', async () => {
    const { area } = await insertWeights(request(), blockAt(at('F2'), weightsBlock(at('B3:D5'))));
    expect(areaAddress(area)).toBe('F2:H5');
    expect(await formulasOf('F2:H3')).toEqual([
      ['Item', 'Weight', 'CR'],
      ['=A3', '=AHP.WEIGHTS(B3:D5)', '=AHP.CR(B3:D5)'],
    ]);
    await eventually(async () => {
      expect(rounded(await valuesOf('G3:G5'))).toEqual(FOUR_TWO_ONE);
      expect(rounded(await valuesOf('H3'))).toEqual([0]);
    });
    expect(await valuesOf('F3:F5')).toEqual([['Quality'], ['Cost'], ['Time']]);
  });

  test('an edited judgment changes the weights in the sheet', async () => {
    await insertWeights(request(), blockAt(at('F2'), weightsBlock(at('B3:D5'))));
    await type('B3', [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    await eventually(async () =>
      expect(rounded(await valuesOf('G3:G5'))).toEqual([1 / 3, 1 / 3, 1 / 3].map((w) => Math.round(w * 1e9) / 1e9)),
    );
  });

  test('undo leaves the cells, their formats and everything around as they were', async () => {
    await type('I4', [['mine']]);
    const before = { formulas: await formulasOf('A1:J10'), formats: await formatsOf('A1:J10') };
    const { undo } = await insertWeights(request(), blockAt(at('F2'), weightsBlock(at('B3:D5'))));
    await undo();
    await eventually(async () => {
      expect(await formulasOf('A1:J10')).toEqual(before.formulas);
      expect(await formatsOf('A1:J10')).toEqual(before.formats);
    });
  });
});

describe('inserting weights', () => {
  beforeEach(async () => {
    workbook = openWorkbook({ functions });
    await typeMatrix();
  });
  const target = (address: string): Area => blockAt(at(address), weightsBlock(at('B3:D5')));

  test('weights are percent, the ratio has three decimals', async () => {
    await insertWeights(request(), target('F2'));
    expect(await formatsOf('G3:H3')).toEqual([['0.0%', '[>0.1]"▲ "0.000;0.000']]);
    expect(await formatsOf('G5')).toEqual([['0.0%']]);
  });

  test('headings stand over their numbers, on the right, until undo', async () => {
    const alignment = async (): Promise<string> =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('G2:H2');
        format.load(['horizontalAlignment']);
        await context.sync();
        return format.horizontalAlignment;
      });
    const before = await alignment();
    const { undo } = await insertWeights(request(), target('F2'));
    expect(await alignment()).toBe('Right');
    await undo();
    expect(await alignment()).toBe(before);
  });

  test('a heading longer than its column makes room for itself, and undo gives it back', async () => {
    const width = async (): Promise<number> =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('G2');
        format.load(['columnWidth']);
        await context.sync();
        return format.columnWidth;
      });
    const before = await width();
    await insertWeights(request(), target('F2'));
    expect(await width()).toBe(before);
    const long = { ...headings, weight: 'Weight (geometric)' };
    const { undo } = await insertWeights(request({ headings: long }), target('F12'));
    expect(await width()).toBeGreaterThan(before);
    await undo();
    expect(await width()).toBeCloseTo(before, 1);
  });

  test('the method is named only when it is not the default', async () => {
    await insertWeights(request({ method: 'column' }), target('F2'));
    expect(await formulasOf('G3:H3')).toEqual([['=AHP.WEIGHTS(B3:D5,"column")', '=AHP.CR(B3:D5,"column")']]);
  });

  test('another random index brings the method before it', async () => {
    await insertWeights(request({ randomIndex: 'suryadi' }), target('F2'));
    expect(await formulasOf('G3:H3')).toEqual([['=AHP.WEIGHTS(B3:D5)', '=AHP.CR(B3:D5,"eigenvector","suryadi")']]);
  });

  test('names that stand above the matrix are referred to one by one', async () => {
    await insertWeights(request({ labels: labels('B2:D2', ['Quality', 'Cost', 'Time']) }), target('F2'));
    expect(await formulasOf('F3:F5')).toEqual([['=B2'], ['=C2'], ['=D2']]);
  });

  test('without names the items are numbered', async () => {
    await insertWeights(request({ labels: null }), target('F2'));
    expect(await valuesOf('F3:F5')).toEqual([['Item 1'], ['Item 2'], ['Item 3']]);
  });

  test('a name that looks like a formula stays text, in the sheet and beside the weights', async () => {
    await type('A3', [["'=1+1"]]);
    await insertWeights(request(), target('F2'));
    expect(await valuesOf('F3')).toEqual([['=1+1']]);
    expect(await formulasOf('F3')).toEqual([['=A3']]);
  });

  test('headings of any text are text', async () => {
    await insertWeights(request({ headings: { item: '=A1', weight: '+1', consistency: '3/4' } }), target('F2'));
    expect(await valuesOf('F2:H2')).toEqual([['=A1', '+1', '3/4']]);
  });

  test('the selection stays with the user', async () => {
    await insertWeights(request(), target('F2'));
    expect(await selectedAddress()).toBe('Sheet1!B3:D5');
  });

  test('on another sheet all references name the sheet of the matrix', async () => {
    await addSheet("Ann's");
    const { area } = await insertWeights(request(), blockAt(at('B2', "Ann's"), weightsBlock(at('B3:D5'))));
    expect(area.sheet).toBe("Ann's");
    expect(await formulasOf('B3:C3', "Ann's")).toEqual([["='Sheet1'!A3", "=AHP.WEIGHTS('Sheet1'!B3:D5)"]]);
    expect(rounded(await valuesOf('C3:C5', "Ann's"))).toEqual(FOUR_TWO_ONE);
  });

  test('one Ctrl+Z takes the whole insertion back', async () => {
    const depth = workbook.book.undoDepth;
    await insertWeights(request(), target('F2'));
    expect(workbook.book.undoDepth).toBe(depth + 1);
    await workbook.book.undo();
    expect((await formulasOf('F2:H5')).flat().every((cell) => cell === '')).toBe(true);
  });

  describe('is refused, and nothing is written,', () => {
    test.each([
      ['a heading cell', 'G2', 'G2'],
      ['a cell the weights spill into', 'G5', 'G5'],
      ['the last cell of the block', 'H5', 'H5'],
    ])('when %s is occupied', async (_, occupied, named) => {
      await type(occupied, [['mine']]);
      const before = await formulasOf('A1:K10');
      await expect(insertWeights(request(), target('F2'))).rejects.toMatchObject({
        kind: 'occupied',
        values: { cell: named, area: 'F2:H5' },
      });
      expect(await formulasOf('A1:K10')).toEqual(before);
    });

    test('when a cell looks blank but holds a formula, or a zero', async () => {
      await type('F4', [['=""']]);
      await expect(insertWeights(request(), target('F2'))).rejects.toMatchObject({ values: { cell: 'F4' } });
      await type('F4', [[0]]);
      await expect(insertWeights(request(), target('F2'))).rejects.toMatchObject({ values: { cell: 'F4' } });
    });

    test('when the matrix itself is in the way, even its blank cells', async () => {
      await expect(insertWeights(request(), target('D4'))).rejects.toMatchObject({ kind: 'overlapsMatrix' });
    });

    test('when the sheet ends there or does not exist', async () => {
      await expect(insertWeights(request(), target('XFC2'))).rejects.toMatchObject({ kind: 'outsideSheet' });
      await expect(
        insertWeights(request(), blockAt(at('A1', 'Gone'), weightsBlock(at('B3:D5')))),
      ).rejects.toMatchObject({
        kind: 'noSuchSheet',
      });
    });

    test('already when the place is named', async () => {
      await type('G5', [['mine']]);
      const check = (place: Area): Promise<void> => checkTarget(place, at('B3:D5'));
      await expect(check(target('F2'))).rejects.toMatchObject({ kind: 'occupied', values: { cell: 'G5' } });
      await expect(check(target('D4'))).rejects.toMatchObject({ kind: 'overlapsMatrix' });
      await expect(check(target('XFC2'))).rejects.toMatchObject({ kind: 'outsideSheet' });
      await expect(check(target("'Gone'!A1"))).rejects.toMatchObject({ kind: 'noSuchSheet' });
      await expect(check(target('J2'))).resolves.toBeUndefined();
    });

    test('when the address is not one', () => {
      expect(() => targetAt('somewhere', weightsBlock(at('B3:D5')))).toThrow(
        expect.objectContaining({ kind: 'notAnAddress' }),
      );
      expect(areaAddress(targetAt('$H$3', weightsBlock(at('B3:D5'))))).toBe('H3:J6');
    });
  });

  test('undo is refused once somebody has changed what was written', async () => {
    const { undo } = await insertWeights(request(), target('F2'));
    await type('F2', [['Perspective']]);
    await expect(undo()).rejects.toMatchObject({ kind: 'changedSince', values: { area: 'F2:H5' } });
    expect(await valuesOf('F2')).toEqual([['Perspective']]);
    expect(await formulasOf('G3')).toEqual([['=AHP.WEIGHTS(B3:D5)']]);
  });
});

describe('the proposed place', () => {
  beforeEach(async () => {
    workbook = openWorkbook({ functions });
    await typeMatrix();
  });
  const proposed = async (body = at('B3:D5')): Promise<string> => areaAddress(await proposeTarget(weightsBlock(body)));

  test('lies one column right of the matrix, its rows beside the rows of the matrix', async () =>
    expect(await proposed()).toBe('F2:H5'));

  test('moves right past what is in the way', async () => {
    await type('G4', [['mine']]);
    expect(await proposed()).toBe('I2:K5');
  });

  test('does not touch a neighbour: a gap stays on its left', async () => {
    await type('E5', [['total']]);
    expect(await proposed()).toBe('G2:I5');
  });

  test('takes a formula that shows nothing as occupied', async () => {
    await type('F3', [['=""']]);
    expect(await proposed()).toBe('H2:J5');
  });

  test('goes beyond everything in use when the neighbourhood is full', async () => {
    await type('E3', [Array.from({ length: 45 }, () => 1)]);
    expect(await proposed()).toBe('AY2:BA5');
  });

  test('of a matrix in row 1 begins in row 1', async () => {
    expect(await proposed(at('B1:D3'))).toBe('F1:H4');
  });

  test('does not exist at the right edge of the sheet', async () => {
    await expect(proposeTarget(weightsBlock(at('XFA1:XFC3')))).rejects.toMatchObject({ kind: 'outsideSheet' });
  });
});

test('fuzzy weights are one live formula with names and headings, and undo takes it away', async () => {
  workbook = openWorkbook({ functions });
  await typeMatrix();
  const body = at('B3:D5');
  const target = blockAt(at('F2'), fuzzyWeightsBlock(body, 'chang'));
  const fuzzy = { body, labels: labels('A3:A5', ['Quality', 'Cost', 'Time']), method: 'chang', scale: 'half' } as const;
  const done = await insertFuzzyWeights({ ...fuzzy, language: 'id' }, target);
  expect(await formulasOf('F2')).toEqual([['=AHP.FUZZY(B3:D5,"chang","half",A3:A5,"id")']]);
  await eventually(async () => expect((await valuesOf('F2:F5')).flat()).toEqual(['Elemen', 'Quality', 'Cost', 'Time']));
  expect((await valuesOf('K3:K5')).flat().reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(1, 12);
  await done.undo();
  expect((await valuesOf('F2:L5')).flat().every((value) => value === '')).toBe(true);
});
