import { asSheetName, takeFreeName } from '../../src/sheets/sheetNames';

const LONG = 'Nilai Kinerja Organisasi Triwulan Pertama';

test.each([
  ['is cut between two words', LONG, 'Nilai Kinerja Organisasi'],
  ['that fits to the letter stays', 'Nilai Kinerja Organisasi Tahun', 'Nilai Kinerja Organisasi Tahun'],
  ['ends where the next word begins', 'Nilai Kinerja Organisasi Tahunan 2026', 'Nilai Kinerja Organisasi'],
  [
    'keeps no dash without its second half',
    'Nilai Kinerja Organisasi Ini – Triwulan Pertama',
    'Nilai Kinerja Organisasi Ini',
  ],
  ['of one long word is cut where it must be', 'A'.repeat(40), 'A'.repeat(31)],
  ['keeps most of a long word behind a short one', `OMAX ${'a'.repeat(40)}`, `OMAX ${'a'.repeat(26)}`],
  ['keeps no half of a character', `${'a'.repeat(30)}💥`, 'a'.repeat(30)],
])('a name %s', (_, text, name) => expect(asSheetName(text, 'Timbang')).toBe(name));

test('the number of a copy stands behind a whole word', () => {
  const used = new Set<string>();
  const names = [1, 2].map(() => takeFreeName('Nilai Kinerja Organisasi Tahun', used));
  expect(names).toEqual(['Nilai Kinerja Organisasi Tahun', 'Nilai Kinerja Organisasi (2)']);
});
