/** Answers that would make a wrong NP without a word: steps of a scale, and a fraction among points. All data are invented. */
import { newFeedbackDraft, readAnswers, remarksOn } from '../../../src/model/feedback/draft';
import type { FeedbackDraft } from '../../../src/model/feedback/draft';
import { NO_WEIGHTS } from '../../../src/model/feedback/types';
import { feedbackValues } from '../../../src/model/feedback/values';
import type { CellValue } from '../../../src/model/types';
import { areWritable } from '../../../src/taskpane/feedback/writing';

const HEADINGS = [
  'Pegawai yang dinilai',
  'Jenis penilai',
  'Pelayanan',
  'Integritas',
  'Komitmen',
  'Disiplin',
  'Kerja sama',
];

function draftOf(rows: readonly CellValue[][], to: number): FeedbackDraft {
  const area = { sheet: 'Jawaban', row: 0, column: 0, rows: rows.length + 1, columns: HEADINGS.length };
  const draft = newFeedbackDraft({ area, cells: [HEADINGS, ...rows], below: [] }, 'one');
  if (draft === null) throw new Error('no headings were found');
  return { ...draft, settings: { ...NO_WEIGHTS, weights: { superior: 1, peer: 0, subordinate: 0 }, to } };
}

const said = (draft: FeedbackDraft): string[] => remarksOn(readAnswers(draft)).map((one) => one.describe('en'));
const npOf = (draft: FeedbackDraft) =>
  feedbackValues(readAnswers(draft), draft.settings, {}).people.map(({ np }) => np);

test.each([5, 10, 100])('steps are no points, and nothing is written of them, on a scale to %d', (to) => {
  const draft = draftOf([['Ani', 'atasan', 4, 5, 1, 3, 4]], to);
  const reading = readAnswers(draft);
  expect([reading.highest, areWritable(reading), said(draft)]).toEqual([5, false, []]);
});

test('there is no NP while the scale ends where steps do', () => {
  const rows: CellValue[][] = [['Ani', 'atasan', 4, 5, 4, 3, 4]];
  expect([5, 10].map((to) => npOf(draftOf(rows, to)))).toEqual([[null], [null]]);
});

test('a fraction among points is a slip: the value waits, and a sentence says where', () => {
  const rows: CellValue[][] = [
    ['Ani', 'atasan', 90, 0.9, 92, 93, 94],
    ['Budi', 'atasan', 90, '0,9', 92, 93, 94],
    ['Citra', 'atasan', 90, 0, 90, 90, 90],
  ];
  const draft = draftOf(rows, 100);
  expect(said(draft)).toEqual([
    'Row 2: 0.9 in "Integritas" looks like a fraction of 1 beside points. Type it in points, as 95 for 95%.',
    'Row 3: "0,9" in "Integritas" looks like a fraction of 1 beside points. Type it in points, as 95 for 95%.',
  ]);
  expect(npOf(draft)).toEqual([null, null, 72]);
});

test('fractions in every cell are percents', () => {
  expect(npOf(draftOf([['Ani', 'atasan', 0.9, 0.95, 0.85, 0.9, 0.9]], 100))).toEqual([90]);
});
