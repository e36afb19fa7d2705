/** What was found between offices: typed beside each indicator, and in the log of phases. */
import { evaluateKpis } from '../../../src/model/scorecard/evaluation';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { CellValue } from '../../../src/model/types';
import { columnLetters, parseAddress } from '../../../src/sheets/address';
import { kpi } from '../../model/scorecard/support';
import type { AllWanted } from './comparing';
import { close, comparing, NKO, sheetOf, THREE, under } from './comparing';

const { offices, write, close: closeAll } = comparing();
afterEach(closeAll);

describe('what was found', () => {
  test('is typed beside each indicator, counted by cause and kind, and stays when written again', async () => {
    const { one, all } = await offices(NKO, THREE);
    const { findings } = await write({ language: 'en', offices: all });
    const before = await sheetOf('Findings');
    const cause = before[3]?.indexOf('Cause') ?? 0;
    const first = before[4]?.[1];
    const parts = under(before, 4, 'Part of the gap of totals', 3).map(Number);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const letters = String.fromCharCode(65 + cause);
    const next = String.fromCharCode(66 + cause);
    await one.type('Findings', `${letters}5`, 'Task force');
    await one.type('Findings', `${letters}6`, 'Task force');
    await one.type('Findings', `${next}5`, 'Normative');
    const listed = await sheetOf('Findings');
    const row = listed.findIndex((line) => line.includes('Task force') && line.indexOf('Task force') < cause);
    expect(listed[row]?.slice(3, 5)).toEqual([2, close((parts[0] ?? 0) + (parts[1] ?? 0))]);
    expect(listed.flat()).toContain('Most often: Normative (1)');
    await one.type('Findings', `C${row + 1}`, 'Gugus tugas');
    await write({ language: 'id', offices: [all[0]!, all[2]!, all[1]!] });
    const again = await sheetOf('Findings');
    expect(again.find((line) => line[1] === first)?.slice(cause, cause + 2)).toEqual(['Task force', 'Normative']);
    expect(again[row]?.[2]).toBe('Gugus tugas');
    expect(again.flat()).toContain('Paling sering: Normatif (1)');
    const lists = findings.choices ?? [];
    expect(lists.map((list) => ('from' in list ? parseAddress(list.from.replaceAll('$', ''), '')?.rows : 0))).toEqual([
      14, 3,
    ]);
  });

  test('phases can be put into other words, and what was typed of them stays', async () => {
    const { one, all } = await offices(NKO, THREE);
    await write({ language: 'en', offices: all });
    await one.type('Phases', 'B5', 'Team formation');
    await one.type('Phases', 'F6', 'Ani');
    await write({ language: 'en', offices: all });
    const cells = await sheetOf('Phases');
    expect(cells[4]?.slice(0, 2)).toEqual([1, 'Team formation']);
    expect(cells[5]?.slice(1, 6)).toEqual(['Collect', expect.any(String), '', '', 'Ani']);
  });
});

describe('what was typed stays with its indicator', () => {
  const one = (key: string, code: string, name: string, realization: number): Kpi =>
    kpi(key, { code, name, target: 100, realization });
  /** An own office and another that does better in everything. */
  const two = (kpis: readonly Kpi[]): AllWanted => [
    { id: 'one', name: 'One', kpis },
    { id: 'two', name: 'Two', kpis: kpis.map((each) => ({ ...each, realization: 100 })) },
  ];

  /** Types the name of each indicator as its cause, writes again with other indicators, and reads what stands where. */
  async function kept(before: readonly Kpi[], after: readonly Kpi[]): Promise<[CellValue, CellValue][]> {
    const first = await offices({ kind: 'ckp' }, two(before));
    await write({ language: 'en', offices: first.all });
    const cells = await sheetOf('Findings');
    const [name, cause] = [cells[3]?.indexOf('KPI') ?? 0, cells[3]?.indexOf('Cause') ?? 0];
    for (const [index] of before.entries()) {
      const called = cells[4 + index]?.[name] || cells[4 + index]?.[name - 1] || '';
      await first.one.type('Findings', `${columnLetters(cause)}${5 + index}`, `of ${called}`);
    }
    const result = (kpis: readonly Kpi[], office: number) =>
      evaluateKpis({ ...first.all[office]!, problems: [], kpis: kpis.map((each, row) => ({ ...each, row })) });
    const [own, other] = two(after).map(({ kpis }, office) => ({ ...first.all[office]!, ...result(kpis, office) }));
    await write({ language: 'en', offices: [own!, other!] });
    const again = await sheetOf('Findings');
    return again.slice(4, 4 + after.length).map((row) => [row[name] || row[name - 1] || '', row[cause] ?? '']);
  }

  const coded = [one('1a', '1a', 'Spending', 60), one('2a', '2a', 'Reports', 80)];

  test('when one without a code is added', async () => {
    const added = one('Training', '', 'Training', 40);
    expect(await kept(coded, [...coded, added])).toEqual([
      ['Training', ''],
      ['Spending', 'of Spending'],
      ['Reports', 'of Reports'],
    ]);
  });

  test('when the order of two that share a code turns', async () => {
    const shared = [one('1a', '1a', 'Spending', 60), one('1a (2)', '1a', 'Reports', 80)];
    const turned = shared.map((each, row) => ({ ...each, realization: row === 0 ? 80 : 60 }));
    expect(await kept(shared, turned)).toEqual([
      ['Reports', 'of Reports'],
      ['Spending', 'of Spending'],
    ]);
  });

  test('when one has a code alone, among names', async () => {
    const mixed = [one('9z', '9z', '', 60), one('Reports', '', 'Reports', 80)];
    expect(await kept(mixed, mixed)).toEqual([
      ['9z', 'of 9z'],
      ['Reports', 'of Reports'],
    ]);
  });

  test('and what nothing tells apart is refused in the name of the office that has both', async () => {
    const { all } = await offices({ kind: 'ckp' }, [
      { id: 'one', name: 'One', kpis: [one('1a', '1a', 'Spending', 60)] },
      { id: 'two', name: 'Two', kpis: [one('1a', '1a', 'Reports', 80), one('Spending', '', 'Spending', 80)] },
    ]);
    await expect(write({ language: 'en', offices: all })).rejects.toThrow('In "Two", "Spending" is the code or name');
  });
});

test('causes and kinds that are on no list are counted as such', async () => {
  const { one, all } = await offices({ kind: 'ckp' }, [
    {
      id: 'one',
      name: 'One',
      kpis: [kpi('1a', { target: 100, realization: 60 }), kpi('2a', { target: 100, realization: 70 })],
    },
    {
      id: 'two',
      name: 'Two',
      kpis: [kpi('1a', { target: 100, realization: 90 }), kpi('2a', { target: 100, realization: 90 })],
    },
  ]);
  await write({ language: 'en', offices: all });
  const said = async (): Promise<CellValue[]> =>
    (await sheetOf('Findings')).flat().filter((cell) => String(cell).startsWith('Not on the list'));
  const cause = columnLetters((await sheetOf('Findings'))[3]?.indexOf('Cause') ?? 0);
  const kind = columnLetters((await sheetOf('Findings'))[3]?.indexOf('Isomorphism') ?? 0);
  await one.type('Findings', `${cause}5`, 'task force');
  await one.type('Findings', `${kind}6`, 'Normatif');
  expect(await said()).toEqual([]);
  await one.type('Findings', `${cause}6`, 'Weather');
  await one.type('Findings', `${kind}5`, 'By chance');
  expect(await said()).toEqual(['Not on the list: 1.', 'Not on the list: 1.']);
  await write({ language: 'id', offices: all });
  expect((await sheetOf('Findings')).flat().filter((cell) => cell === 'Tidak ada di daftar: 1.')).toHaveLength(2);
});
