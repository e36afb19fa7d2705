/** Words for "no data yet" leave a KPI out, as a blank does, in every column; it is said once. */
import type { CellValue } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import { newDraft } from '../../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import { questionsOf } from '../../../src/model/scorecard/questions';
import { withoutDataRemark } from '../../../src/model/scorecard/withoutData';

const HEADINGS = ['Kode', 'IKU', 'Bobot', 'Target', 'Realisasi', 'Polarisasi'];
const KPIS: CellValue[][] = [
  ['K1', 'Kepuasan', 0.4, 100, 100, 'Maximize'],
  ['K3', 'Waktu', 0.3, 100, 110, 'Maximize'],
];

function read(...rows: CellValue[][]) {
  const cells = [HEADINGS, ...KPIS, ...rows];
  const source = sourceOf({ sheet: 'S', row: 0, column: 0, rows: cells.length, columns: 6 }, cells);
  if (!source) throw new Error('no table was found');
  const draft = newDraft(source, 'x', '');
  const evaluation = evaluate(source, draft.scorecard, EMPTY_MODEL);
  const said = withoutDataRemark(evaluation.result);
  return {
    total: evaluation.result.total,
    problems: evaluation.problems.map((one) => one.describe('en')),
    asked: questionsOf(draft, evaluation).length,
    said: said && { en: said.describe('en'), id: said.describe('id') },
  };
}

const blank = (): number | null => read(['K2', 'Nilai', 0.3, 100, '', 'Maximize']).total;

describe.each(['-', '–', 'n/a', 'belum ada', 'belum dinilai', 'menyusul', 'tbd'])('%s', (word) => {
  test('as a realization leaves the KPI out as a blank does, and is said once', () => {
    expect(read(['K2', 'Nilai', 0.3, 100, word, 'Maximize'])).toEqual({
      total: blank(),
      problems: [],
      asked: 0,
      said: {
        en: 'K2 has no data yet: it does not count, and its weight is spread over the others.',
        id: 'K2 belum memiliki data: KPI ini tidak dihitung, dan bobotnya dibagikan kepada yang lain.',
      },
    });
  });

  test('in every column of a KPI without data asks nothing', () => {
    expect(read(['K2', 'Nilai', word, word, word, word])).toMatchObject({ problems: [], asked: 0 });
  });
});

test('several are counted and named in one sentence', () => {
  const rows = ['K4', 'K5', 'K6'].map((code) => [code, `Kinerja ${code}`, 0.1, 100, 'belum ada', 'Maximize']);
  expect(read(...rows).said?.en).toBe(
    '3 KPIs have no data yet: they do not count, and their weights are spread over the others: K4, K5, K6.',
  );
});

test.each(['nihil', 'belum tercapai'])(
  '%s is no word for no data: it is asked about, and no total is shown',
  (word) => {
    expect(read(['K2', 'Nilai', 0.3, 100, word, 'Maximize'])).toMatchObject({ total: null, asked: 1, said: null });
  },
);

test('nothing is said where nothing has data', () => {
  const rows = [HEADINGS, ...KPIS.map((row) => row.map((cell, column) => (column === 4 ? '-' : cell)))];
  const source = sourceOf({ sheet: 'S', row: 0, column: 0, rows: rows.length, columns: 6 }, rows);
  const result = source && evaluate(source, newDraft(source, 'x', '').scorecard, EMPTY_MODEL).result;
  expect(result && withoutDataRemark(result)).toBeNull();
});
