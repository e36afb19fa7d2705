import type { SheetRecord } from '../../src/model/types';
import { undoneSheets, wroteSheets } from '../../src/taskpane/writing/sheetSentences';
import { speaker } from '../../src/taskpane/strings';

const record = (name: string, sheetId = name): SheetRecord => {
  return { key: `key of ${name}`, sheetId, name, area: 'A1', prints: {}, judgments: {} };
};
const said = (written: readonly SheetRecord[], known: readonly SheetRecord[], language: 'en' | 'id' = 'en'): string => {
  const say = speaker(language);
  const { key, values } = undoneSheets(written, known, say);
  return say(key, values);
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

test('many sheets are counted, and the first of them named', () => {
  const names = Array.from({ length: 14 }, (_, index) => `Kuesioner ${index + 1}`);
  const wrote = (count: number, language: 'en' | 'id'): string => {
    const { key, values } = wroteSheets(1234, names.slice(0, count), speaker(language));
    return speaker(language)(key, values);
  };
  expect(wrote(3, 'en')).toBe('Wrote 1234 cells to ‘Kuesioner 1’, ‘Kuesioner 2’, ‘Kuesioner 3’.');
  expect(wrote(14, 'en')).toBe(
    'Wrote 1234 cells to 14 sheets: ‘Kuesioner 1’, ‘Kuesioner 2’, ‘Kuesioner 3’ and 11 more.',
  );
  expect(wrote(14, 'id')).toBe(
    '1234 sel ditulis ke 14 lembar: ‘Kuesioner 1’, ‘Kuesioner 2’, ‘Kuesioner 3’ dan 11 lagi.',
  );
  expect(
    said(
      names.map((name) => record(name)),
      [],
    ),
  ).toBe('Undone: the sheets ‘Kuesioner 1’, ‘Kuesioner 2’, ‘Kuesioner 3’ and 11 more were removed again.');
});
