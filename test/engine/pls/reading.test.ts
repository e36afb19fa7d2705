import { readAnalysis } from '../../../src/engine/pls/analysis';
import { readSurvey } from '../../../src/engine/pls/survey';
import { reliabilityTable, htmtTable, loadingsTable, fornellTable } from '../../../src/engine/pls/tables/measurement';
import { pathsTable } from '../../../src/engine/pls/tables/structure';
import { questionnaire } from '../../support/pathModels';

const { items, blocks, paths } = questionnaire(21, 60, [3, 2]);
const plain = blocks.map(([item, construct]) => [item, construct]);
const table = (given: unknown, listed: unknown = plain, ways: unknown = paths, missing: unknown = null) =>
  pathsTable(readAnalysis(given, listed, ways, null, missing), 'en');
const expected = table(items);
const noteOf = (rows: readonly (readonly unknown[])[]) =>
  rows.filter(([first]) => first === 'Note').map((row) => row[1]);
const numbers = (rows: readonly (readonly unknown[])[]) => rows.filter(([first]) => first !== 'Note');

describe('a questionnaire as people have it', () => {
  test.each<[string, unknown, unknown, unknown]>([
    [
      'with dates and names beside the answers',
      items.map((row, k) => [k === 0 ? 'Name' : `P${k}`, ...row, k === 0 ? 'Sent' : 46000 + k]),
      plain,
      paths,
    ],
    ['with a title above', [['Survey of 2026', '', '', '', ''], ['', '', '', '', ''], ...items], plain, paths],
    ['with its columns in another order', items.map((row) => [...row].reverse()), plain, paths],
    [
      'with blank rows between and below',
      [...items.slice(0, 9), ['', '', '', '', ''], ...items.slice(9), [null, null, null, null, null]],
      plain,
      paths,
    ],
    [
      'with answers that are text',
      items.map((row, k) => (k === 0 ? row : row.map((one) => `${String(one)} (A)`.slice(0, 1)))),
      plain,
      paths,
    ],
    ['with headings over blocks and paths', items, [['Indikator', 'Konstruk'], ...plain], [['Dari', 'Ke'], ...paths]],
    [
      'with merged cells',
      items,
      plain.map(([item, construct], k) => [item, plain[k - 1]?.[1] === construct ? '' : construct]),
      paths,
    ],
    ['with the construct first', items, plain.map(([item, construct]) => [construct, item]), paths],
    [
      'with names in another case',
      items,
      plain.map(([item, construct]) => [String(item).toUpperCase(), ` ${String(construct)}`]),
      [['c1', 'c2']],
    ],
  ])('%s gives the same', (_, given, listed, ways) => {
    expect(table(given, listed, ways)).toEqual(
      expected.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? (expect.closeTo(cell, 12) as number) : cell)),
      ),
    );
  });

  test('says that rows of 0 at the end were left out, and that a total was', () => {
    const zeros = table([...items, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
    expect(numbers(zeros)).toEqual(expected);
    expect(noteOf(zeros)).toEqual(['2 rows of nothing but 0 at the end were taken for blank cells and left out.']);
    const total = table([...items.map((row, k) => [k === 0 ? 'Name' : `P${k}`, ...row]), ['Rata-rata', 4, 4, 4, 4, 4]]);
    expect(numbers(total)).toEqual(expected);
    expect(noteOf(total)).toEqual(['Row 62 (Rata-rata) was taken for a total and left out.']);
  });

  test('counts people whose names begin like a total, and leaves out totals of every kind', () => {
    const named = ['Max Weber', 'Min Hee', 'Sum Yi', 'Mean Sok', 'Maxi', 'Std Berger'];
    const people = table(items.map((row, k) => [k === 0 ? 'Name' : (named[k - 1] ?? `P${k}`), ...row]));
    expect(numbers(people)).toEqual(expected);
    expect(noteOf(people)).toEqual(noteOf(expected));
    const totals = [
      'Max',
      'Min.',
      'Mean:',
      'Mean score',
      'Mean of answers',
      'Std. Dev',
      'Std deviation',
      'Jumlah skor',
      'Grand total',
    ];
    const below = totals.map((word) => [word, 4, 4, 4, 4, 4]);
    const left = table([...items.map((row, k) => [k === 0 ? 'Name' : `P${k}`, ...row]), ...below]);
    expect(numbers(left)).toEqual(expected);
    expect(noteOf(left)).toHaveLength(totals.length);
  });
});

describe('missing answers', () => {
  const gap = items.map((row, k) => (k === 3 ? ['', ...row.slice(1)] : k === 8 ? [...row.slice(0, 4), 'N/A'] : row));
  const [first = [], ...rest] = items;

  test('take the mean of their item', () => {
    const mean = (column: number, without: number) => {
      const given = rest.filter((_, k) => k !== without).map((row) => Number(row[column]));
      return given.reduce((sum, one) => sum + one, 0) / given.length;
    };
    const filled = items.map((row, k) =>
      k === 3 ? [mean(0, 2), ...row.slice(1)] : k === 8 ? [...row.slice(0, 4), mean(4, 7)] : row,
    );
    const read = table(gap, plain, paths, 'mean');
    numbers(read)[1]?.forEach((cell, at) =>
      typeof cell === 'number' ? expect(cell).toBeCloseTo(table(filled)[1]?.[at] as number, 12) : 0,
    );
    expect(noteOf(read)).toEqual(['2 missing answers of 300 were replaced by the mean of their item.']);
  });

  test('take their respondents out, listwise', () => {
    const complete = [first, ...rest.filter((_, k) => k !== 2 && k !== 7)];
    for (const word of ['listwise', 'lengkap']) {
      const read = table(gap, plain, paths, word);
      expect(numbers(read)).toEqual(table(complete));
      expect(noteOf(read)).toEqual(['2 of 60 respondents were left out for missing answers.']);
    }
  });

  test('leave their pairs out, pairwise', () => {
    const { correlations, notes } = readSurvey(gap, plain, 'pairwise');
    const both = rest.filter((_, k) => k !== 2);
    const column = (at: number) => both.map((row) => Number(row[at]));
    const [x, y] = [column(0), column(1)];
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const [mx, my] = [mean(x), mean(y)];
    const product = (a: number[], ma: number, b: number[], mb: number) =>
      a.reduce((sum, one, k) => sum + (one - ma) * ((b[k] as number) - mb), 0);
    expect(correlations[1]).toBeCloseTo(
      product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my)),
      12,
    );
    expect(notes.map(({ key, values }) => [key, values])).toEqual([['inPairs', { count: 2, all: 60, least: 58 }]]);
  });

  test('count a 0 among answers from 1 up, and none where 0 is said to be an answer', () => {
    const zero = items.map((row, k) => (k === 3 ? [0, ...row.slice(1)] : row));
    expect(noteOf(table(zero, plain, paths, 'listwise'))).toEqual([
      '1 of 60 respondents were left out for missing answers.',
    ]);
    expect(noteOf(table(zero, plain, paths, 'zeros'))).toEqual([]);
    expect(() => table(zero)).toThrow(/is 0 among answers from 1 up/);
    // Amounts with fractions may be 0.
    const amounts = zero.map((row, k) => (k === 5 ? [2.5, ...row.slice(1)] : row));
    expect(noteOf(table(amounts))).toEqual([]);
  });

  test('of a whole row leave it out', () => {
    const silent = items
      .map((row, k) => (k === 3 ? row.map(() => '') : row))
      .map((row, k) => [k === 0 ? 'Name' : `P${k}`, ...row]);
    const read = table(silent, plain, paths, 'mean');
    expect(noteOf(read)).toEqual(['1 rows without any answer were left out.']);
    expect(numbers(read)).toEqual(table([first, ...rest.filter((_, k) => k !== 2)]));
  });
});

describe('what is said beside the numbers', () => {
  const few = { ...questionnaire(5, 12, [1, 2, 3], true) };
  const analysis = readAnalysis(few.items, few.blocks, few.paths, null, null);

  test('a single item, a formative construct, too few respondents', () => {
    const rows = reliabilityTable(analysis, 'en');
    expect(rows[1]).toEqual(['C1', 1, '', 1, 1, 1, 'One item: α does not exist, the others are 1 by definition.']);
    expect(rows[2]?.slice(2)).toEqual([
      '',
      '',
      '',
      '',
      'Formative: reliability does not apply; see its weights and VIF.',
    ]);
    expect(noteOf(rows)).toEqual([
      '12 respondents are fewer than ten times the 2 arrows into C2: a larger sample is customary.',
    ]);
    expect(htmtTable(analysis, 'en')[2]?.at(-1)).toBe('Formative: HTMT does not apply.');
    expect(fornellTable(analysis, 'en')[2]?.[2]).toBe('');
    for (const rows of [reliabilityTable(analysis, 'id'), loadingsTable(analysis, 'id'), htmtTable(analysis, 'id')]) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('that paths were left out, and that a construct stands alone', () => {
    expect(noteOf(reliabilityTable(readAnalysis(items, plain, null, null, null), 'en'))).toEqual([
      'Without paths the weights are those of constructs all joined to one another; give the paths for the numbers of your model.',
    ]);
    const alone = readAnalysis(items, plain.slice(0, 3), null, null, null);
    expect(noteOf(reliabilityTable(alone, 'en'))).toEqual([
      'A construct alone: the weights are its first principal component.',
    ]);
    // The first component: S·w = λ·w.
    const [cross] = alone.estimate.crossLoadings;
    const ratios = alone.estimate.weights.map((weight, at) => (cross?.[at] as number) / weight);
    ratios.forEach((ratio) => expect(ratio).toBeCloseTo(ratios[0] as number, 5));
  });

  test('an item that runs against its construct', () => {
    const reversed = items.map((row, k) => (k === 0 ? row : [8 - Number(row[0]), ...row.slice(1)]));
    const turned = readAnalysis(reversed, plain, paths, null, null);
    expect(loadingsTable(turned, 'en')[1]?.at(-1)).toMatch(/^Negative loading: worded the other way round/);
    expect(reliabilityTable(turned, 'en')[1]?.at(-1)).toMatch(/Turn (its scale|the scale of c1i1) round/);
  });
});
