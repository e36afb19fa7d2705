/** Two sets of IKU of one person (Study 001, Tables II and VII): the written sheet says what study and pane say, live. */
import { twoSets } from '../../../src/model/change/twoSets';
import { evaluateKpis } from '../../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Scorecard } from '../../../src/model/types';
import { planned, requestOf } from '../../../src/sheets/kind';
import { scorecardKey, scorecardName } from '../../../src/sheets/scorecard/names';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { layoutOf } from '../../../src/sheets/twoSets/layout';
import { TWO_SETS_SHEET } from '../../../src/sheets/twoSets/twoSets';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kpi, treasurer } from '../../model/scorecard/support';
import { treasurerBehaviour, treasurerValues } from '../../support/tables/treasurer';
import { portableCopy } from '../portableCopy';
import type { WrittenCard } from './cards';
import { tableOf, writeCard, writeTable } from './cards';
import { close, sheetOf } from './comparing';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

interface Both {
  readonly one: WrittenCard;
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly afterSheet: string;
}

async function bothOf(
  [was, now]: readonly [readonly Kpi[], readonly Kpi[]],
  changes: Partial<Scorecard> = {},
  card: Partial<Scorecard> = {},
): Promise<Both> {
  const behaviour = treasurerBehaviour;
  const one = await writeCard(was, {
    card: { kind: 'ckp', id: 'in-force', title: 'CKP 2016', behaviour, ...card },
  });
  written = one;
  const before: Evaluation = { ...one.input, problems: [] };
  const kpis = now.map((each, row) => ({ ...each, row }));
  const { source: at, cells } = tableOf(kpis);
  const source = { ...at, area: { ...at.area, sheet: 'Proposed' } };
  await writeTable(cells, 'Proposed', source.area.row);
  const scorecard = { ...before.scorecard, id: 'proposed', title: '=CKP proposed', ...changes };
  const after = evaluateKpis({ ...before, scorecard, kpis, source });
  const plan = scorecardPlan({ ...one.input, ...after });
  const { sheets } = await writeSheets(
    {
      model: EMPTY_MODEL,
      sheets: [{ key: scorecardKey(scorecard), name: 'Card proposed' }],
      build: () => [plan],
    },
    'newSheets',
  );
  return { one, before, after, afterSheet: sheets[0] ?? '' };
}

async function write({ one, before, after }: Both, language: 'en' | 'id' = 'en'): Promise<string> {
  const requests = one.workbook.traffic.requests;
  const done = await writeSheets(
    requestOf(EMPTY_MODEL, [planned(TWO_SETS_SHEET, { language, before, after })]),
    'replace',
  );
  expect(one.workbook.traffic.requests - requests).toBeLessThanOrEqual(12);
  await one.workbook.book.settled();
  return done.sheets[0] ?? '';
}

const rounded = (cell: CellValue | undefined): CellValue =>
  typeof cell === 'number' ? Number(cell.toFixed(2)) : (cell ?? '');
/** A row of values, of which C, D and E are before, after and the change. */
const shown = (cells: readonly (readonly CellValue[])[], row: number): CellValue[] =>
  (cells[row - 1] ?? []).slice(2, 5).map(rounded);

describe.each([
  ['as printed', false, 'table7'],
  ['with weights divided by their sum', true, 'table7Normalised'],
] as const)('the treasurer, the proposed set %s', (_, normalize, published) => {
  test.each([
    ['en', 'Green', 'Yellow', 'Excellent', 'unchanged', 'changed'],
    ['id', 'Hijau', 'Kuning', 'Sangat baik', 'tetap', 'berubah'],
  ] as const)('in %s', async (language, green, yellow, excellent, same, other) => {
    const both = await bothOf([treasurer('table2'), treasurer('table7')], { normalize });
    const cells = await sheetOf(await write(both, language));
    const was = treasurerValues.find(({ ckp }) => ckp === 'table2');
    const now = treasurerValues.find(({ ckp }) => ckp === published);
    const { values, change } = twoSets(both.before, both.after);
    const total = published === 'table7' ? 94.97 : 94.87;
    expect(shown(cells, 7)).toEqual([108.98, total, rounded(values.ckp.change ?? 0)]);
    expect(shown(cells, 8)).toEqual([green, yellow, other]);
    expect(shown(cells, 9)).toEqual([92.89, 92.89, 0]);
    expect(shown(cells, 10)).toEqual([was?.nkp, now?.nkp, rounded(values.nkp.change ?? 0)]);
    expect(shown(cells, 11)).toEqual([was?.npkp, now?.npkp, rounded(values.npkp.change ?? 0)]);
    expect(shown(cells, 12)).toEqual([excellent, excellent, same]);
    expect(cells[12]?.join('')).toBe('');
    const layout = layoutOf({ language, ...both });
    const column = (key: 'byScore' | 'byWeight' | 'part'): CellValue[] =>
      cells.slice(layout.body.first - 1, layout.sum).map((row) => row[layout.body.column(key)] ?? '');
    expect(column('part')).toEqual([
      ...change.rows.map(({ contribution }) => close(contribution)),
      close(change.ofWeightSum),
      close(change.total),
    ]);
    const rows = change.rows.length;
    expect(column('byWeight').slice(0, rows)).toEqual(change.rows.map(({ ofWeight }) => close(ofWeight)));
    expect(column('byScore').slice(0, rows)).toEqual(
      change.rows.map(({ fate, ofScore }) => (fate === 'kept' ? close(ofScore) : '')),
    );
    expect(cells[layout.sum]?.join('')).toBe('');
  });
});

test('names what is in one set alone, and is live from both scorecards, the behaviour of each its own', async () => {
  const both = await bothOf([treasurer('table2'), treasurer('table7')], { behaviour: null });
  const sheet = await write(both);
  const before = await sheetOf(sheet);
  expect(before[2]?.slice(1, 3)).toEqual(['Before', 'CKP 2016']);
  expect(before[3]?.slice(1, 3)).toEqual(['After', '=CKP proposed']);
  expect(shown(before, 9)).toEqual([92.89, '', '']);
  expect(shown(before, 10)).toEqual([104.15, '', '']);
  expect(before[12]?.[1]).toBe(
    'NKP and NPKP wait for a behaviour value from 0 to 120: type it in the sheet of the scorecard.',
  );
  expect(before[13]?.slice(1, 3)).toEqual(['Only before', 'none']);
  expect(before[14]?.slice(1, 3)).toEqual(['Only after', '2f-N and 2g-N']);
  const last = before.find((row) => row[0] === '2g-N') ?? [];
  expect([last.slice(2, 6), rounded(last[8]), last[13]]).toEqual([['–', '–', '–', '–'], 7.69, 'Only after']);

  const cell = async (): Promise<string> =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem(scorecardName(both.after.scorecard, 'behaviour')).getRange();
      range.load(['address']);
      await context.sync();
      return range.address.split('!')[1] ?? '';
    });
  await both.one.type(both.afterSheet, await cell(), 90);
  // All returns of 2g-N: its index becomes 100.
  const table = tableOf(both.after.kpis).cells[0] ?? [];
  const realization = 'ABCDEFGHIJKLM'[table.indexOf('The realization')] ?? '';
  await both.one.type('Proposed', `${realization}11`, 100);
  const after = await sheetOf(sheet);
  const kpis = both.after.kpis.map((each) => (each.key === '2g-N' ? { ...each, realization: 100 } : each));
  const scorecard = { ...both.after.scorecard, behaviour: 90 };
  const { values, change } = twoSets(both.before, evaluateKpis({ ...both.after, kpis, scorecard }));
  expect(shown(after, 9)).toEqual([92.89, 90, -2.89]);
  for (const [row, value] of [[7, 'ckp'] as const, [10, 'nkp'] as const, [11, 'npkp'] as const]) {
    expect(after[row - 1]?.slice(2, 5)).toEqual(
      [values[value].before, values[value].after, values[value].change].map(close),
    );
  }
  expect(after.find((row) => row[0] === '2g-N')?.[12]).toEqual(close(change.rows.at(-1)?.contribution));
});

test('says whose CKP is missing, that an indicator came since, and under what name it stood before', async () => {
  const of = (rows: readonly [string, string, number | null][]): Kpi[] =>
    rows.map(([code, name, realization]) => kpi(code, { name, target: 100, realization, weight: 0.5 }));
  const both = await bothOf([
    of([
      ['A', 'Reports', 90],
      ['B', 'Letters', 80],
    ]),
    of([
      ['A', 'Reports', null],
      ['B', 'Letters sent', null],
    ]),
  ]);
  const sheet = await write(both);
  let cells = await sheetOf(sheet);
  expect(cells[12]?.[1]).toBe('A scorecard has no CKP; its sheet says why. ');
  // As the scorecard itself has it.
  expect(shown(cells, 7)).toEqual([85, '#N/A', '']);
  const layout = layoutOf({ language: 'en', ...both });
  const part = layout.body.column('part');
  expect(cells.slice(layout.body.first - 1, layout.sum).map((row) => row[part])).toEqual(['', '', '', '']);
  expect(cells.flat()).toContain('Called otherwise before: B Letters sent (B Letters).');
  expect(cells[layout.body.first - 1]?.[layout.body.column('fate')]).toBe('without data after');
  // Another row takes the place of the second: the scorecard is behind, and there is no CKP before.
  const code = 'ABCDEFGHIJKLM'[tableOf(both.before.kpis).cells[0]?.indexOf('The code') ?? 0] ?? '';
  await both.one.type(both.before.source.area.sheet, `${code}5`, 'C');
  cells = await sheetOf(sheet);
  expect(shown(cells, 7)).toEqual(['', '#N/A', '']);
});

test('tells that the parts lack an indicator when a set was written anew and this sheet was not', async () => {
  const both = await bothOf([treasurer('table2'), treasurer('table7')]);
  const sheet = await write(both);
  const layout = layoutOf({ language: 'en', ...both });
  // The key of an indicator that is no longer called so.
  const key = layout.body.cell('after-key', layout.body.first);
  await both.one.type(sheet, key, 'gone');
  expect((await sheetOf(sheet))[layout.sum]?.join('')).toMatch(/^The parts do not add up to the change/);
});

test('codes that were exchanged bring no number beside another name, and that is said', async () => {
  const of = (rows: readonly [string, string, number][]): Kpi[] =>
    rows.map(([code, name, realization]) => kpi(code, { name, target: 100, realization, weight: 0.5 }));
  const [reports, letters] = [['A', 'Reports', 90] as const, ['B', 'Letters', 80] as const];
  const both = await bothOf([of([[...reports], [...letters]]), of([[...reports], [...letters]])]);
  const sheet = await write(both);
  const { body } = layoutOf({ language: 'en', ...both });
  const column = async (key: 'before-realization' | 'after-realization'): Promise<unknown[]> =>
    (await sheetOf(sheet)).slice(body.first - 1, body.last).map((row) => row[body.column(key)]);
  expect(await column('after-realization')).toEqual([90, 80]);
  expect((await sheetOf(sheet))[4]?.join('')).toBe('');
  await both.one.type('Proposed', 'B4', 'B');
  await both.one.type('Proposed', 'B5', 'A');
  expect(await column('after-realization')).toEqual(['#N/A', '#N/A']);
  expect(await column('before-realization')).toEqual([90, 80]);
  expect((await sheetOf(sheet))[4]?.[0]).toMatch(/^Codes or names are others than when this sheet was written/);
});

test('a copy without the add-in holds the same values', async () => {
  const changes = { normalize: false, title: 'CKP proposed' };
  const both = await bothOf([treasurer('table2'), treasurer('table7')], changes);
  await write(both);
  const { plan, differences, compared } = await portableCopy(both.one.workbook);
  expect(plan.valuesOnly).toEqual([]);
  expect(differences.map((one) => one.slice(0, 300))).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});
