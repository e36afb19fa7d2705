/** What was found between offices: typed beside each indicator, and in the log of phases. */
import { parseAddress } from '../../../src/sheets/address';
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
