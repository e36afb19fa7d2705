import { judge } from '../../src/model/judgments/judging';
import { WorkbookError } from '../../src/workbook/excel/errors';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { pictureOfBook } from './picture';
import { ann, samsatModel } from './samsatModel';
import { sheetNames, type } from './sheet';
import { adopt, tableRequest, writtenTable } from './tablePlan';
import type { WriteRequest } from '../../src/sheets/plan';

const functions = loadFunctions();
const EVER = 1_000_000;
/** Cells within which a table is written, and some around them. */
const TABLE = 'A1:G16';
let workbook: OpenWorkbook;
afterEach(() => workbook.close());
beforeEach(() => {
  workbook = openWorkbook({ functions });
});

/** How many actions this write takes; it is taken back. */
async function countWrites(request: WriteRequest): Promise<number> {
  const before = workbook.traffic.writes;
  const written = await writeSheets(request, 'replace');
  const count = workbook.traffic.writes - before;
  await written.undo();
  return count;
}

/** A write that was refused in its contents fails; what comes after them is tried once more, and the write stands. */
async function leavesAt(nth: number, request: WriteRequest): Promise<'failed' | 'written'> {
  workbook.traffic.failAtWrite(nth, 'GeneralException');
  try {
    await (await writeSheets(request, 'replace')).undo();
    return 'written';
  } catch (failure) {
    expect(failure).toMatchObject({ values: { code: 'GeneralException' } });
    return 'failed';
  } finally {
    workbook.traffic.failAtWrite(1, '', 0);
  }
}

async function failsAt(nth: number, request: WriteRequest, times = 1): Promise<WorkbookError> {
  workbook.traffic.failAtWrite(nth, 'GeneralException', times);
  const failure = await writeSheets(request, 'replace').then(
    () => null,
    (error: unknown) => error,
  );
  workbook.traffic.failAtWrite(1, '', 0);
  if (!(failure instanceof WorkbookError)) throw new Error(`Write ${nth} did not fail: ${String(failure)}`);
  return failure;
}

describe('a write that fails', () => {
  test('at any of its actions leaves no half of a new sheet', async () => {
    await type('A1', [['mine']]);
    const request = tableRequest(samsatModel(), ['F1a', 'C4b']);
    const before = await pictureOfBook(TABLE);
    const actions = await countWrites(request);
    expect(actions).toBeGreaterThan(20);
    const ended: string[] = [];
    for (let nth = 1; nth <= actions; nth += 1) {
      ended.push(await leavesAt(nth, request));
      expect(await pictureOfBook(TABLE)).toEqual(before);
    }
    expect(ended.lastIndexOf('failed')).toBeGreaterThan(20);
    expect(ended.slice(ended.indexOf('written'))).not.toContain('failed');
  });

  test('at any of its actions leaves a sheet written before as it was', async () => {
    const model = await writtenTable(['F1a', 'C4b', 'L2a']);
    await type('C5', [['late buses'], ['x']], 'Improvement');
    await type('E5', [['mine', '=E5']], 'Improvement');
    const request = tableRequest(model, ['X9', 'C4b', 'F1a', 'L1a', 'L2a'], 6);
    const before = await pictureOfBook(TABLE);
    const actions = await countWrites(request);
    expect(await pictureOfBook(TABLE)).toEqual(before);
    expect(actions).toBeGreaterThan(30);
    const ended: string[] = [];
    for (let nth = 1; nth <= actions; nth += 1) {
      ended.push(await leavesAt(nth, request));
      expect(await pictureOfBook(TABLE)).toEqual(before);
    }
    expect(ended.lastIndexOf('failed')).toBeGreaterThan(20);
    expect(ended.slice(ended.indexOf('written'))).not.toContain('failed');
  });

  test('somewhere in a hierarchy leaves all of its sheets as they were', async () => {
    const first = hierarchyRequest(samsatModel(), 'en');
    const model = adopt(samsatModel(), await writeSheets(first, 'replace'));
    const request = hierarchyRequest(judge(model, ann, 'f', 'c', 4), 'en');
    const before = await pictureOfBook();
    const actions = await countWrites(request);
    for (const part of [0.1, 0.5, 0.9]) {
      await failsAt(Math.round(actions * part), request);
      expect(await pictureOfBook()).toEqual(before);
    }
  });

  test('and cannot be taken back says which sheets were written', async () => {
    const request = tableRequest(samsatModel(), ['F1a', 'C4b']);
    const failure = await failsAt(12, request, EVER);
    expect(failure.kind).toBe('partlyWritten');
    expect(failure.values['sheets']).toBe('Improvement');
    expect(await sheetNames()).toEqual(['Sheet1', 'Improvement']);
  });

  test('before anything was written says no more than why', async () => {
    const request = tableRequest(samsatModel(), ['F1a']);
    const failure = await failsAt(1, request, EVER);
    expect(failure).toMatchObject({ kind: 'unexpected', values: { code: 'GeneralException' } });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('can be tried again', async () => {
    const request = tableRequest(samsatModel(), ['F1a']);
    await failsAt(9, request);
    await writeSheets(request, 'replace', await checkSheets(request));
    expect(await sheetNames()).toEqual(['Sheet1', 'Improvement']);
  });
});

describe('one Ctrl+Z a write', () => {
  /** Options of every Excel.run from now on; `refuses` is what a group ends in. */
  function watchRuns(refuses: (outcome: Promise<unknown>) => Promise<unknown> = (outcome) => outcome): object[] {
    const options: object[] = [];
    const { run } = Excel;
    jest.spyOn(Excel, 'run').mockImplementation(((...given: [Excel.RunOptions, never]) => {
      const outcome: Promise<unknown> = run(...given);
      // Options come first where there are any.
      if (given.length < 2) return outcome;
      options.push(given[0]);
      return given[0].mergeUndoGroup ? refuses(outcome) : outcome;
    }) as typeof Excel.run);
    return options;
  }
  const GROUPED = { delayForCellEdit: true, mergeUndoGroup: true };
  const ALONE = { delayForCellEdit: true };
  const request = () => tableRequest(samsatModel(), ['F1a', 'C4b']);
  /** A sheet that is written anew has an id of its own. */
  const withoutIds = async () =>
    JSON.stringify(await pictureOfBook(TABLE), (key, value: unknown) => (key === 'id' ? '' : value));

  function openNewer(): void {
    workbook.close();
    workbook = openWorkbook({ functions, excelApi: '1.20' });
  }
  afterEach(() => jest.restoreAllMocks());

  test('is asked of an Excel that groups, and of no other', async () => {
    const older = watchRuns();
    await writeSheets(request(), 'replace');
    expect(older).toEqual([ALONE]);
    jest.restoreAllMocks();
    openNewer();
    const newer = watchRuns();
    await writeSheets(request(), 'replace');
    expect(newer).toEqual([GROUPED]);
  });

  test('is done without where a part of the write cannot be grouped: all is written, and once', async () => {
    openNewer();
    const whole = await writeSheets(request(), 'replace');
    const expected = await withoutIds();
    await whole.undo();
    const options = watchRuns();
    workbook.traffic.failAtWrite(9, 'UndoNotSupported');
    await writeSheets(request(), 'replace');
    expect([options[0], options.at(-1)]).toEqual([GROUPED, ALONE]);
    expect(await withoutIds()).toEqual(expected);
  });

  test('that is refused when all is written leaves what is written', async () => {
    openNewer();
    const options = watchRuns(async (outcome) => {
      await outcome;
      throw Object.assign(new Error('refused'), { code: 'UndoNotSupported' });
    });
    const { sheets } = await writeSheets(request(), 'replace');
    expect(options).toEqual([GROUPED]);
    expect(await sheetNames()).toEqual(['Sheet1', ...sheets]);
  });

  test('is no way round a protected sheet', async () => {
    openNewer();
    const options = watchRuns();
    workbook.traffic.failAtWrite(1, 'AccessDenied');
    await expect(writeSheets(request(), 'replace')).rejects.toMatchObject({ kind: 'accessDenied' });
    // The group, and what was written taken back; no second attempt.
    expect(options.filter((each) => 'mergeUndoGroup' in each)).toHaveLength(1);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});
