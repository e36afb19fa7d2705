import type { SheetRecord } from '../../src/model/types';
import { undoneSheets } from '../../src/taskpane/writing/sheetSentences';
import { speaker } from '../../src/taskpane/strings';

const record = (name: string, sheetId = name): SheetRecord => {
  return { key: `key of ${name}`, sheetId, name, area: 'A1', prints: {}, judgments: {} };
};
const said = (written: readonly SheetRecord[], known: readonly SheetRecord[], language: 'en' | 'id' = 'en'): string => {
  const { key, values } = undoneSheets(written, known);
  return speaker(language)(key, values);
};

const [card, weights] = [record('Kartu skor'), record('Bobot')];

test('an undone write says which sheets are gone again and which are as before', () => {
  expect(said([card], [card, weights])).toBe('Undone: ‘Kartu skor’ as before.');
  expect(said([card], [weights])).toBe('Undone: the sheet ‘Kartu skor’ was removed again.');
  expect(said([card, weights], [])).toBe('Undone: the sheets ‘Kartu skor’, ‘Bobot’ were removed again.');
  expect(said([card, weights], [weights])).toBe('Undone: ‘Kartu skor’ removed again, ‘Bobot’ as before.');
  expect(said([card], [], 'id')).toBe('Diurungkan: lembar ‘Kartu skor’ dihapus lagi.');
});

test('a sheet written beside the one of the same key is a new one', () => {
  expect(said([{ ...card, name: 'Kartu skor (2)', sheetId: 'other' }], [card])).toMatch(
    /‘Kartu skor \(2\)’ was removed/,
  );
});
