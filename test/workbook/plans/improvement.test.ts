/** What is done about KPIs, as it stands in a workbook: the table. */
import { gainsOf } from '../../../src/model/scorecard/gains';
import { improvementRows } from '../../../src/model/scorecard/improvement';
import { IMPROVEMENT_SHEET } from '../../../src/sheets/scorecard/improvement/improvement';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { CellValue } from '../../../src/model/types';
import { kpi, kppn } from '../../model/scorecard/support';
import type { WrittenCard } from './cards';
import {
  ACTION,
  asked,
  card,
  CAUSE,
  close,
  closeCard,
  DUE,
  find,
  inputOf,
  planOf,
  samsatKpis,
  write,
} from './improving';

afterEach(closeCard);

describe('the improvement sheet', () => {
  test('lists all 22 KPIs of SAMSAT, red first, two rows for each that is not green, live', async () => {
    const sheet = await card(samsatKpis());
    const input = inputOf(sheet);
    const expected = improvementRows(sheet.result, input.insight.gains, 'urgency');
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
    const rows = await sheet.values('A5:I33', name);
    const words = { red: 'Red', yellow: 'Yellow', green: 'Green' };
    expect(rows.filter(([number]) => number !== '')).toEqual(
      expected.map(({ row, gain }, index) => [
        index + 1,
        row.kpi.code,
        row.kpi.code,
        row.perspective,
        close(row.kpi.target),
        close(row.kpi.realization),
        close(row.score),
        row.light && words[row.light],
        close(gain?.gain),
      ]),
    );
    expect(rows).toHaveLength(22 + 7);
    expect(rows.slice(0, 3).map(([, code]) => code)).toEqual(['L1a', '', 'C3b']);
    await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
    const late = await sheet.values('A5:I33', name);
    expect(late.find(([, code]) => code === 'C3b')?.slice(5)).toEqual([0, 10, 'Green', '']);
  });

  test('names the KPIs of each light below, as Tables 4.14 to 4.16, and counts what comes to be more', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    const { row } = await find(sheet, name, 'Red, to be improved first: 3');
    const list = async (column: string) => (await sheet.values(`${column}${row}:${column}${row + 16}`, name)).flat();
    expect((await list('C')).slice(0, 5)).toEqual(['Red, to be improved first: 3', 'C3b', 'I3a', 'L1a', '']);
    expect((await list(CAUSE)).slice(0, 6)).toEqual(['Yellow, to be improved: 4', 'C1a', 'C2a', 'C2b', 'C4b', '']);
    const green = await list(ACTION);
    expect(green[0]).toBe('Green, to be kept: 15');
    expect(green.slice(1, 16).every((text) => text !== '')).toBe(true);
    expect(green[16]).toBe('');
    await sheet.type(sheet.input.source.area.sheet, 'H13', 0);
    expect((await list(ACTION))[0]).toBe('Green, to be kept: 16');
    expect((await list(ACTION))[16]).toBe('… and 1 more');
  });

  test('by perspective, all KPIs stand as Table 4.18 has them', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name } = await write(
      planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { order: 'perspective' } })),
    );
    const codes = (await sheet.values('B5:B33', name)).flat().filter((code) => code !== '');
    expect(codes).toEqual(sheet.input.kpis.map(({ code }) => code));
  });

  test('gains of an organization agree with those of the pane', async () => {
    const kpis = kppn().map((one, row) => (row % 4 === 0 ? { ...one, realization: (one.target ?? 0) * 0.7 } : one));
    const sheet = await card(kpis, { card: { kind: 'nko', weights: 'equal' } });
    const input = inputOf(sheet, { choices: { rows: {} } });
    const expected = improvementRows(sheet.result, input.insight.gains, 'urgency');
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
    const rows = await sheet.values(`B5:I${4 + expected.length}`, name);
    expect(rows.map((row) => row[7])).toEqual(expected.map(({ gain }) => close(gain?.gain)));
  });

  test('says what KPIs would gain that were green, or without data, when it was written', async () => {
    const kpis = samsatKpis().map((one, row) => (row === 1 ? { ...one, realization: null } : one));
    const sheet = await card(kpis);
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: {} } })));
    const gainOf = async (code: string): Promise<CellValue> =>
      (await sheet.values('B5:I26', name)).find(([one]) => one === code)?.[7] ?? '';
    expect([await gainOf('F1a'), await gainOf('F1b')]).toEqual(['', '']);
    const worse = kpis.map((one, row) => (row < 2 ? { ...one, realization: one.anchors.start } : one));
    await sheet.type(sheet.input.source.area.sheet, 'H4', worse[0]?.realization ?? '');
    await sheet.type(sheet.input.source.area.sheet, 'H5', worse[1]?.realization ?? '');
    const gains = gainsOf(worse, sheet.input.scorecard, sheet.input.surroundings);
    const expected = ['F1a', 'F1b'].map((code) => close(gains.find(({ kpi }) => kpi.code === code)?.gain));
    expect(expected).not.toContain('');
    expect([await gainOf('F1a'), await gainOf('F1b')]).toEqual(expected);
  });

  test('counts a step to the cap, and says no gain beside what is green or while there is no total', async () => {
    const kpis = [80, ...Array.from({ length: 9 }, () => 104)].map((realization, row) =>
      kpi(`K${row}`, {
        ...{ target: 100, realization },
        ...(row === 0 && { polarity: 'maximize-120', polarityFrom: 'word' }),
      }),
    );
    const sheet = await card(kpis, { card: { kind: 'ckp' } });
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: {} } })));
    const gains = async () =>
      (await sheet.values('B5:H14', name)).filter((row) => row[6] !== '').map((row) => [row[0], row[6]]);
    const table = sheet.input.source.area.sheet;
    expect(await gains()).toEqual([['K0', close((120 - 80) / 10)]]);
    await sheet.type(table, 'H4', 100);
    await sheet.type(table, 'H5', 96);
    expect(await gains()).toEqual([['K1', close((100 - 96) / 10)]]);
    await sheet.type(table, 'G7', 'soon');
    expect(await gains()).toEqual([]);
  });

  test('has a row to act on for each KPI when all are green (KPPN Banyuwangi)', async () => {
    const sheet = await card(kppn(), { card: { kind: 'nko', weights: 'equal' } });
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { language: 'id' })));
    const lights = (await sheet.values('H5:H24', name)).flat();
    expect(lights).toEqual(Array.from({ length: 20 }, () => 'Green'));
    expect(await find(sheet, name, 'Hijau, harus dipertahankan: 20')).toMatchObject({ column: ACTION });
  });

  test('what was typed stays with its KPI and its row in it, whatever the order, the language and the number of rows', async () => {
    const sheet = await card(samsatKpis());
    const first = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    const { sheet: name, records } = first;
    // L1a, its second row, C3b, and the green F1a in the last colour.
    const { row: green } = await find(sheet, name, 'F1a');
    await sheet.type(name, `${CAUSE}5`, 'Busy with other duties');
    await sheet.type(name, `${CAUSE}6`, 'Far away');
    await sheet.type(name, `${ACTION}6`, '=1+1');
    await sheet.type(name, `${ACTION}7`, 'Start later');
    await sheet.type(name, `${ACTION}${green}`, 'Keep the drive-through');
    const next = inputOf(sheet, { language: 'id', choices: { order: 'perspective', rows: { L1a: 3, C3b: 1 } } });
    expect(await asked(planOf(IMPROVEMENT_SHEET, next), records)).toEqual([]);
    await write(planOf(IMPROVEMENT_SHEET, next), records);
    const rows = await sheet.values('B5:K28', name);
    const typed = rows.filter((row) => row[8] !== '' || row[9] !== '').map((row) => [row[0], row[8], row[9]]);
    expect(typed).toEqual([
      ['F1a', '', 'Keep the drive-through'],
      ['C3b', '', 'Start later'],
      ['L1a', 'Busy with other duties', ''],
      ['', 'Far away', 2],
    ]);
  });

  test('a row put in within a KPI is one of its own; fewer rows than are filled are asked about first', async () => {
    const sheet = await card(samsatKpis());
    const { sheet: name, records } = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)));
    await sheet.type(name, `${ACTION}5`, 'one');
    await sheet.type(name, `${ACTION}6`, 'three');
    sheet.workbook.book.sheets.find((each) => each.name === name)?.facade.insertRowsBefore(5, 1);
    await sheet.type(name, `${ACTION}6`, 'two');
    await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { found: { rows: { L1a: 3 } } })), records);
    expect((await sheet.values(`${ACTION}5:${ACTION}8`, name)).flat()).toEqual(['one', 'two', 'three', '']);
    expect((await sheet.values('B5:B8', name)).flat()).toEqual(['L1a', '', '', 'C3b']);
    const again = await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet, { found: { rows: { L1a: 3 } } })), records);
    const fewer = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: { L1a: 1 } } }));
    expect(await asked(fewer, again.records)).toEqual([`${ACTION}6:${ACTION}7`]);
  });

  test('what an earlier version had beside its codes is taken over', async () => {
    const sheet = await card(samsatKpis());
    const plan = planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { rows: {} } }));
    // Its labels were the codes, and neither they nor the order stood in hidden columns.
    const kept = plan.kept?.map((each) => ({ ...each, labels: each.labels.replace(/[A-Z]+/g, 'B') })) ?? [];
    const { sheet: name, records } = await write({ ...plan, kept, names: [] });
    await sheet.type(name, `${CAUSE}5`, 'Busy with other duties');
    await sheet.type(name, `${DUE}5`, 46_000);
    await write(planOf(IMPROVEMENT_SHEET, inputOf(sheet)), records);
    expect(await sheet.values(`${CAUSE}5:${DUE}5`, name)).toEqual([['Busy with other duties', '', '', 46_000]]);
  });
});

describe('codes and names that are not tidy in the table', () => {
  const untidy = (): Kpi[] =>
    samsatKpis()
      .slice(0, 4)
      .map((one, row) => ({ ...one, code: row < 2 ? '' : one.code, name: `Claims ${row}`, key: `K${row}` }));
  const scores = async (sheet: WrittenCard): Promise<CellValue[]> => {
    const input = inputOf(sheet, { choices: { order: 'perspective', rows: {} } });
    const { sheet: name } = await write(planOf(IMPROVEMENT_SHEET, input));
    return (await sheet.values('G5:G8', name)).flat();
  };

  test('are found as they stand there: a line break, blanks around, a number, a text longer than a formula takes', async () => {
    const long = `The ${'very '.repeat(60)}last`;
    const sheet = await card(untidy(), {
      written: { K0: { name: 'Claims\n0' }, K1: { name: long }, K2: { code: ' C3b ' }, K3: { code: 1.5 } },
    });
    expect(await scores(sheet)).toEqual(sheet.result.rows.map(({ score }) => close(score)));
  });

  test('of KPIs that differ in capitals alone, each has its own numbers', async () => {
    const sheet = await card(untidy().map((one, row) => ({ ...one, code: row % 2 === 0 ? 'f1' : 'F1' })));
    expect(await scores(sheet)).toEqual(sheet.result.rows.map(({ score }) => close(score)));
  });
});

describe('KPIs of one code', () => {
  test('each have their own numbers', async () => {
    const kpis = samsatKpis()
      .slice(0, 4)
      .map((one, row) => ({ ...one, code: row < 2 ? 'F1' : one.code, key: `K${row}` }));
    const sheet = await card(kpis);
    const { sheet: name } = await write(
      planOf(IMPROVEMENT_SHEET, inputOf(sheet, { choices: { order: 'perspective' } })),
    );
    expect((await sheet.values('G5:G8', name)).flat()).toEqual(sheet.result.rows.map(({ score }) => close(score)));
    // A mistake in one of them is shown, and is no mark of the others. Column H of the table has realizations.
    await sheet.type(sheet.input.source.area.sheet, 'H5', '=1/0');
    const [first, second, third] = (await sheet.values('G5:G8', name)).flat();
    expect([first, second, third]).toEqual([
      close(sheet.result.rows[0]?.score ?? null),
      '#DIV/0!',
      close(sheet.result.rows[2]?.score ?? null),
    ]);
  });
});
