import { readStatusShares, statusesOf } from '../../../src/engine/ckp/distribution';
import { ckpScore } from '../../../src/engine/ckp/score';
import { ckpTable } from '../../../src/engine/ckp/table';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);

/** Apart from the other tests, because mutation runs repeat those many times. */
describe('100,000 rows', () => {
  test('of a CKP are laid open, and the table ends with the CKP of CKP.SCORE', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => i);
    const lists = [
      columnOf(rows.map((i) => 50 + (i % 50))),
      columnOf(rows.map((i) => (i % 7 === 0 ? '' : 40 + (i % 61)))),
      columnOf(rows.map((i) => 1 + (i % 3))),
      columnOf(rows.map((i) => (i % 6 === 1 ? 'maximize-120' : i % 2 === 0 ? 'minimize' : 'maximize'))),
    ] as const;
    const table = ckpTable(...lists, true, null);
    const ckp = ckpScore(...lists, true, null);
    expect(table).toHaveLength(100_001);
    expect(table.at(-1)).toEqual(['', 1, ckp]);
  });

  test('of employees all have a status', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => [1 + ((i * 7919) % 100_003)]);
    const statuses = statusesOf(values, readStatusShares(null, null), 'en');
    const count = (word: string) => statuses.filter(([status]) => status === word).length;
    expect([count('Best'), count('Average'), count('Below average')]).toEqual([15_000, 70_000, 15_000]);
  });
});
