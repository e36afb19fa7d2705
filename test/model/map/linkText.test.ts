/** Links as text: arrows, directions, names with commas, columns of a sheet; what is not understood is named. */
import { linksAsText, readLinks } from '../../../src/model/map/linkText';
import { samsatCauses } from '../../support/tables/samsatMap';
import { objective, samsatAll } from './support';

const read = (text: string, objectives = samsatAll) => {
  const { pairs, problems } = readLinks(text, objectives, []);
  return {
    pairs: pairs.map(({ cause, effect }) => `${cause.key}>${effect.key}`),
    problems: problems.map((one) => one.describe('en')),
  };
};

test.each([
  'F2→F1',
  'F2->F1',
  'F2 => F1',
  'F2 --> F1',
  'F1 ← F2',
  'F1 <- F2',
  'F1 <= F2',
  'f2\tF1',
  '1. F2 → F1',
  '- F2 → F1',
])('%j is the cause F2 of F1', (text) => expect(read(text)).toEqual({ pairs: ['F2>F1'], problems: [] }));

test('both sides may name several, and pieces are lines or stand between semicolons', () => {
  expect(read('C4, I1 → C2 dan C3;\nI4+I3→I2\n\n').pairs).toEqual([
    'C4>C2',
    'C4>C3',
    'I1>C2',
    'I1>C3',
    'I4>I2',
    'I3>I2',
  ]);
});

test('a chain is a link at each arrow, in its own direction', () => {
  expect(read('L1 → L2 → I4 ← I3').pairs).toEqual(['L1>L2', 'L2>I4', 'I3>I4']);
});

test('names as they are written, alone and behind their codes', () => {
  expect(read('Meningkatkan produktivitas → F1: Meningkatkan Pendapatan Asli Daerah (PAD)').pairs).toEqual(['F2>F1']);
  expect(read('Meningkatkan skill dan kompetensi pegawai, I3 → I4').pairs).toEqual(['L1>I4', 'I3>I4']);
});

test('a comma or "and" within a name is its own', () => {
  const objectives = [
    objective('', 'Revenue, all of it'),
    objective('', 'Revenue'),
    objective('', 'Sound, safe and fast'),
  ];
  expect(read('Sound, safe and fast → Revenue, all of it, Revenue', objectives).pairs).toEqual([
    'Sound, safe and fast>Revenue, all of it',
    'Sound, safe and fast>Revenue',
  ]);
});

test('two columns of a sheet with their headings', () => {
  expect(read('Sebab\tAkibat\nF2\tF1\nI3, C2\tF2').pairs).toEqual(['F2>F1', 'I3>F2', 'C2>F2']);
});

test('every piece that cannot be read is named, and the others stand', () => {
  expect(read('F2 F1; F2→F1; →F1; X9, I3→F2; F2→F2; F2->F1; F1→F2')).toEqual({
    pairs: ['F2>F1'],
    problems: [
      '“F2 F1” has no arrow. Write causes → effects, as in I3, C2 → F2.',
      '“→F1” names nothing on one side of its arrow. Write an objective on both sides.',
      '“X9” in “X9, I3→F2” is no objective of this scorecard. Use its code or its whole name.',
      'F2 cannot be its own cause.',
      'F2 → F1 is there already.',
      'F1 → F2 would close a ring: F1 → F2 → F1. A cause cannot follow from its own effect.',
    ],
  });
});

test('003 as text and back', () => {
  const { pairs, problems } = readLinks(samsatCauses, samsatAll, []);
  expect(problems).toEqual([]);
  const again = readLinks(linksAsText(pairs), samsatAll, []).pairs;
  const sorted = (links: typeof pairs) => links.map(({ cause, effect }) => `${cause.key}>${effect.key}`).sort();
  expect(sorted(again)).toEqual(sorted(pairs));
});

test('a name that several objectives have links none of them', () => {
  const objectives = [
    objective('F1', 'Kepuasan pengguna'),
    objective('C1', 'Kepuasan pengguna'),
    objective('I1', 'Waktu'),
  ];
  expect(read('I1 → kepuasan pengguna; I1 → C1', objectives)).toEqual({
    pairs: ['I1>C1'],
    problems: ['“Kepuasan pengguna” in “I1 → kepuasan pengguna” is the name of F1, C1. Use the code.'],
  });
});
