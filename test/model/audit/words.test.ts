/** What a check is said with: every kind has its word, and what was computed again is counted in both languages. */
import { errorCellsIn } from '../../../src/model/audit/errorCells';
import { AUDIT_KINDS } from '../../../src/model/audit/kinds';
import { recomputedTogether } from '../../../src/model/audit/recomputed';
import { againText, KIND_WORDS, openText } from '../../../src/model/audit/words';

test.each(AUDIT_KINDS.map(({ kind }) => kind))('findings about %s have a word in both languages', (kind) => {
  expect(KIND_WORDS[kind]?.en).toMatch(/\S/);
  expect(KIND_WORDS[kind]?.id).toMatch(/\S/);
});

test('numbers that were computed again are counted by kind, those that were not apart', () => {
  const recomputed = recomputedTogether([
    [
      { what: 'value', again: 1, open: 0 },
      { what: 'index', again: 0, open: 4 },
    ],
    [
      { what: 'level', again: 1200, open: 1 },
      { what: 'index', again: 2, open: 0 },
    ],
  ]);
  expect(againText(recomputed, 'en')).toBe('1 value, 1,200 levels and 2 indices');
  expect(againText(recomputed, 'id')).toBe('1 nilai, 1.200 level dan 2 indeks');
  expect(openText(recomputed, 'en')).toBe('1 level and 4 indices');
  expect(openText([], 'en')).toBe('');
});

test('errors are counted, the first one by its place', () => {
  const area = { sheet: 'S', row: 4, column: 2, rows: 2, columns: 2 };
  const cells = [
    ['Name', 1],
    ['#1', '#DIV/0!'],
    ['#N/A', 2],
  ];
  expect(errorCellsIn(cells, area)).toEqual({
    count: 2,
    error: '#DIV/0!',
    first: { sheet: 'S', row: 5, column: 3, rows: 1, columns: 1 },
  });
  expect(errorCellsIn([['Name', '#1']], area)).toBeNull();
});
