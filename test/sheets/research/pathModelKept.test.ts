/** What the sheet of a path model keeps of its questions brings them back, wherever they stand by then. Invented data. */
import { questionnaireOf } from '../../../src/gallery/data/questionnaires';
import type { PathDraft } from '../../../src/model/research/pathModel/types';
import { withReversed } from '../../../src/model/research/pathModel/draft';
import type { CellValue } from '../../../src/model/types';
import { keptModel, reopenedPathModel } from '../../../src/sheets/research/pathModel/setAsWritten';

type Cells = CellValue[][];

const TITLE = 'Sejauh mana Anda setuju dengan pernyataan berikut tentang kepemimpinan atasan Anda';
const asked = ['adil', 'jelas', 'terbuka', 'tegas'].map((word) => `${TITLE} [Atasan saya ${word} | selalu]`);

const table = (): Cells => [
  ['Cap waktu', ...asked],
  ...Array.from({ length: 12 }, (_, person) => [
    46_000 + person,
    ...[2, 3, 4, 6].map((step, at) => 1 + ((person * step + at) % 5)),
  ]),
];

const written = withReversed(questionnaireOf(table()), 2, true);

function reopened(cells: Cells): PathDraft {
  return reopenedPathModel(questionnaireOf(cells), { set: keptModel(written), constructs: [], level: '' });
}

const placed = ({ items }: PathDraft): unknown[] =>
  items.map(({ column, code, isReversed }) => [column, code, isReversed]);

test('questions of a grid, which begin alike, move with their columns', () => {
  expect(placed(written)).toEqual([
    [1, 'Q1', false],
    [2, 'Q2', true],
    [3, 'Q3', false],
    [4, 'Q4', false],
  ]);
  expect(placed(reopened(table()))).toEqual(placed(written));
  const inserted = reopened(table().map((row, at) => [at === 0 ? 'Unit' : 'A', ...row]));
  expect(placed(inserted)).toEqual(written.items.map(({ column, code, isReversed }) => [column + 1, code, isReversed]));
  expect(inserted.lost).toEqual([]);
  const swapped = reopened(table().map(([time = '', one = '', two = '', ...rest]) => [time, two, one, ...rest]));
  expect(placed(swapped).slice(0, 2)).toEqual([
    [1, 'Q2', true],
    [2, 'Q1', false],
  ]);
});

test('a question that is worded anew stays in its column, and one whose column is gone is lost by name', () => {
  const [headings = [], ...rows] = table();
  expect(placed(reopened([headings.toSpliced(2, 1, `${TITLE} [Atasan saya ramah]`), ...rows]))).toEqual(
    placed(written),
  );
  const deleted = reopened(table().map((row) => row.toSpliced(2, 1)));
  expect(placed(deleted)).toEqual([
    [1, 'Q1', false],
    [2, 'Q3', false],
    [3, 'Q4', false],
  ]);
  expect(deleted.lost.map(({ item }) => item.code)).toEqual(['Q2']);
});
