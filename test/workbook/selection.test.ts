import { SetSelectionsOperation } from '@univerjs/sheets';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { WorkbookError } from '../../src/workbook/excel/errors';
import { recognise } from '../../src/workbook/selection/recognise';
import { followSelection, readSelectedArea, readSelection, selectArea } from '../../src/workbook/selection/selection';
import type { SelectionFollower, SelectionState } from '../../src/workbook/selection/selection';
import { turns } from '../support/patience';
import { addSheet, eventually, select, selectedAddress, type } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const addressOf = (state: SelectionState): string =>
  state.kind === 'cells'
    ? `${state.reading.area.sheet} ${state.reading.area.row},${state.reading.area.column}`
    : state.kind;

describe('reading the selection', () => {
  test('gives its cells with the column on its left and the row above', async () => {
    await type('A1', [
      ['', 'x', 'y'],
      ['a', 1, 2],
      ['b', 0.5, 1],
    ]);
    await select('B2:C3');
    expect(await readSelection()).toMatchObject({
      kind: 'cells',
      reading: {
        area: { sheet: 'Sheet1', row: 1, column: 1, rows: 2, columns: 2 },
        values: [
          [1, 2],
          [0.5, 1],
        ],
        left: ['a', 'b'],
        above: ['x', 'y'],
      },
    });
  });

  test('in the corner of the sheet there is nothing on the left or above', async () => {
    await type('A1', [[7]]);
    await select('A1');
    expect(await readSelection()).toMatchObject({ reading: { values: [[7]], left: null, above: null } });
  });

  test('keeps blank rows of a small selection: the last row of an upper triangle is one', async () => {
    await type('B2', [
      ['', 3, 5],
      ['', '', 2],
    ]);
    await select('B2:D4');
    expect(await readSelection()).toMatchObject({ reading: { area: { rows: 3, columns: 3 } } });
  });

  test('cuts a whole column to the cells in use', async () => {
    await type('B2', [['Level'], [9], [3]]);
    await type('D10', [['elsewhere']]);
    await select('B:B');
    const state = await readSelection();
    expect(state).toMatchObject({ kind: 'cells' });
    if (state.kind !== 'cells') return;
    expect(state.reading.area.rows).toBeLessThanOrEqual(10);
    expect(state.reading.values.flat().filter((cell) => cell !== '')).toEqual(['Level', 9, 3]);
  });

  test('a whole column of an unused sheet is empty, and the whole sheet is read without a million cells', async () => {
    await select('C:C');
    expect(await readSelection()).toMatchObject({ kind: 'empty' });
    await type('A1', [[5]]);
    await select('A:XFD');
    expect(await readSelection()).toMatchObject({ kind: 'cells', reading: { values: [[5]] } });
  });

  test('more than 50,000 cells in use are not read', async () => {
    await type('A1', [[1]]);
    await type('AZ1001', [[1]]);
    await select('A:AZ');
    expect(await readSelection()).toMatchObject({ kind: 'tooLarge', limit: 50_000 });
  });

  test('a sheet name with a quote and a space does no harm', async () => {
    await addSheet("Ann's KPI");
    await type('B2', [[4]], "Ann's KPI");
    await select('B2', "Ann's KPI");
    expect(await readSelection()).toMatchObject({ reading: { area: { sheet: "Ann's KPI" }, values: [[4]] } });
  });

  test('several areas are an answer in words, not an exception', async () => {
    const areas = [
      { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
      { startRow: 3, endRow: 4, startColumn: 2, endColumn: 2 },
    ];
    const { api, workbook: grid } = workbook.book;
    const selections = areas.map((range) => ({ range, primary: null, style: null }));
    const subUnitId = workbook.book.activeSheet.id;
    await api.executeCommand(SetSelectionsOperation.id, { unitId: grid.getId(), subUnitId, selections });
    expect(await readSelection()).toMatchObject({ kind: 'failed', error: { kind: 'notOneRange' } });
    await expect(readSelectedArea()).rejects.toBeInstanceOf(WorkbookError);
  });

  test('an area can be selected on another sheet', async () => {
    await addSheet('Levels');
    await selectArea({ sheet: 'Levels', row: 4, column: 5, rows: 22, columns: 1 });
    expect(await selectedAddress()).toBe('Levels!F5:F26');
  });
});

describe('following the selection', () => {
  let states: SelectionState[];
  let follower: SelectionFollower;
  beforeEach(async () => {
    states = [];
    await type('A1', [
      [1, 2],
      [3, 4],
    ]);
    await select('A1');
    follower = await followSelection((state) => states.push(state));
  });
  afterEach(() => follower.stop());

  const last = (): SelectionState | undefined => states.at(-1);

  test('reports where it stands at once', () => {
    expect(states.map(addressOf)).toEqual(['Sheet1 0,0']);
  });

  test('reports a move', async () => {
    await select('B2');
    await eventually(() => expect(last()).toMatchObject({ reading: { values: [[4]] } }));
  });

  test('reports one selection after a quick run through many', async () => {
    for (const address of ['A2', 'B1', 'A1', 'B2', 'A2']) {
      workbook.book.activeSheet.facade.getRange(address).activate();
      await turns(2);
    }
    await eventually(() => expect(last()).toMatchObject({ reading: { area: { row: 1, column: 0 } } }));
    expect(states.length).toBeLessThanOrEqual(3);
  });

  test('reports an edit within the selection', async () => {
    await type('A1', [[9]]);
    await eventually(() => expect(last()).toMatchObject({ reading: { values: [[9]] } }));
  });

  test('reports a formula in the selection that follows a cell elsewhere', async () => {
    await type('C1', [['=A2*2']]);
    await select('C1');
    await eventually(() => expect(last()).toMatchObject({ reading: { values: [[6]] } }));
    await type('A2', [[50]]);
    await eventually(() => expect(last()).toMatchObject({ reading: { values: [[100]] } }));
  });

  test('reports another sheet that comes to the front', async () => {
    await addSheet('Second');
    await select('C3', 'Second');
    await eventually(() => expect(addressOf(last()!)).toBe('Second 2,2'));
  });

  test('keeps what it reported while a cell is edited, and reads again when that is finished', async () => {
    const refusal = {
      Code: 'InvalidOperationInCellEditMode',
      Message: '',
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: 409,
    };
    const execute = jest.spyOn(workbook.host, 'execute');
    execute.mockImplementation(async () => ({ Results: [], TraceIds: [], Error: refusal }));
    expect(await readSelection()).toMatchObject({ kind: 'failed', error: { kind: 'editing' } });
    const before = execute.mock.calls.length;
    follower.refresh();
    await eventually(() => expect(execute.mock.calls.length).toBeGreaterThan(before));
    await turns();
    expect(states.map(addressOf)).toEqual(['Sheet1 0,0']);
    execute.mockRestore();
    await eventually(() => expect(states.map(addressOf)).toEqual(['Sheet1 0,0', 'Sheet1 0,0']));
  });

  test('says nothing more once it is stopped', async () => {
    await follower.stop();
    const before = states.length;
    // Somebody who follows still hears of it.
    const others: SelectionState[] = [];
    const other = await followSelection((state) => others.push(state));
    await select('B2');
    await eventually(() => expect(others.at(-1)).toMatchObject({ reading: { values: [[4]] } }));
    await other.stop();
    expect(states).toHaveLength(before);
  });

  test('can be asked to read again', async () => {
    follower.refresh();
    await eventually(() => expect(states).toHaveLength(2));
  });
});

describe('a part of a matrix', () => {
  beforeEach(async () => {
    await type('C4', [
      ['', 'A', 'B', 'C', 'D'],
      ['A', 1, 2, 3, 5],
      ['B', '=1/E5', 1, 2, 4],
      ['C', '=1/F5', '=1/F6', 1, 2],
      ['D', '=1/G5', '=1/G6', '=1/G7', 1],
    ]);
  });

  test.each(['E5', 'D5', 'D8', 'F5:G6', 'D6:G6'])('%s is said to be one', async (address) => {
    await select(address);
    expect(recognise(await readSelection())).toMatchObject({
      kind: 'partOfMatrix',
      matrix: { row: 4, column: 3, rows: 4, columns: 4 },
    });
  });

  test('is one even where the judgment is a wrong word', async () => {
    await type('E5', [['abc']]);
    await select('E5');
    expect(recognise(await readSelection())).toMatchObject({ kind: 'partOfMatrix', matrix: { rows: 4 } });
    await select('D5:G8');
    expect(recognise(await readSelection())).toMatchObject({ kind: 'wrongMatrix' });
  });

  test('ends at its edge: a level beside it is a level', async () => {
    await type('I5', [[7]]);
    await select('I5');
    expect(recognise(await readSelection())).toMatchObject({ kind: 'scores', scores: 'levels' });
  });
});
