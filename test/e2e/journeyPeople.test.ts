/**
 * Twelve employees from a 360° form to their status, by the keyboard in the pane: form and table of answers, weights of
 * the office, behaviour values, and a list of employees that takes them. Invented data; NP and NKP are computed here.
 */
import { tooWide, violationsIn, paneFrame } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import { SheetCells } from './sheetCells';

const openWorkbook = browserSession();

const NAMES = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko', 'Kartika', 'Lina'];
const RESULTS = [108.98, 107.5, 106, 104.2, 103.1, 101.75, 100, 98, 94.97, 94, 93, 88.4];
const WEIGHTS = { superior: 0.5, peer: 0.3, subordinate: 0.2 } as const;
type Kind = keyof typeof WEIGHTS;

interface Answer {
  readonly of: string;
  readonly by: string;
  readonly kind: Kind;
  readonly values: readonly (number | '')[];
}

/** Everybody has a superior and two peers; the first two are officials and have a subordinate as well. */
const ANSWERS: readonly Answer[] = NAMES.flatMap((of, index): Answer[] => {
  const isOfficial = index < 2;
  const values = (from: number): (number | '')[] => [
    ...[0, 3, 1, 4, 2].map((more) => from + more),
    isOfficial ? from + 6 : '',
  ];
  return [
    { of, by: 'Kepala', kind: 'superior', values: values(93 - index) },
    { of, by: NAMES[(index + 1) % 12] ?? '', kind: 'peer', values: values(88 - index) },
    { of, by: NAMES[(index + 5) % 12] ?? '', kind: 'peer', values: values(80 + index) },
    ...(isOfficial ? [{ of, by: 'Staf', kind: 'subordinate' as const, values: values(85) }] : []),
  ];
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Weighted mean of the means of each kind; a kind without answers leaves its weight to the others. */
function npOf(person: string): number {
  const parts = (Object.keys(WEIGHTS) as Kind[]).flatMap((kind) => {
    const own = ANSWERS.filter((one) => one.of === person && one.kind === kind);
    if (own.length === 0) return [];
    const means = own.map(({ values }) => mean(values.filter((value) => value !== '')));
    return [{ weight: WEIGHTS[kind], value: mean(means) }];
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, value }) => sum + (weight * value) / whole, 0);
}

const nkpOf = (index: number): number => 0.7 * (RESULTS[index] ?? 0) + 0.3 * npOf(NAMES[index] ?? '');

test('from a blank form to the status of everybody', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, 'keyboard');
  await pane.openTab('Scorecard');
  await pane.press('button', /^Behaviour from a 360° form/);
  await pane.press('button', 'Write form and table');
  await pane.says('Wrote a form and a table for its answers to ‘Form 360’, ‘Answers’.');
  await pane.says('No answers yet. Fill in the table, one row for each form that comes back.');
  await book.picture('people-form');
  await book.showSheet('Answers');
  await book.fill(
    'A5',
    ANSWERS.map(({ of, by, kind, values }) => [of, by, kind, ...values]),
  );
  await pane.says(/, 38 answers$/);
  for (const [label, weight] of [
    ['Superior', '50'],
    ['Peers', '30'],
    ['Subordinates', '20'],
  ] as const)
    await pane.type(label, weight);
  await pane.says('12 of 12 people have an NP');
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await pane.press('button', 'Write behaviour values');
  await pane.says('360° forms here');
  const behaviour = (await book.sheetNames()).at(-2) ?? '';
  const people = await SheetCells.of(book, behaviour);
  const heading = people.row('NP');
  expect(people.below('NP', 12, heading)).toEqual(NAMES.map((name) => expect.closeTo(npOf(name), 8)));
  await book.picture('people-behaviour');
  // The aspects of one of them as a radar, beside the table on the sheet.
  await pane.press('button', 'Insert a radar of the aspects: Behaviour 360');
  await pane.says(/^Inserted charts into ‘Behaviour 360’/);
  await book.picture('people-radar');

  await book.showSheet('Sheet1');
  await book.fill('B3', [['No', 'Nama', 'CKP'], ...NAMES.map((name, index) => [index + 1, name, RESULTS[index] ?? 0])]);
  await book.select('B3:D15');
  await pane.press('button', /^(Value employees|A list of 12 employees)/);
  await pane.press('radio', /^the 360° form/);
  await pane.says('2 best, 8 average, 2 below average');
  await book.picture('people-list');
  await pane.press('button', 'Write values');
  await pane.says('Lists of employees here');
  const list = await SheetCells.of(book, 'Employees');
  const row = list.row('NKP');
  expect(list.below('NKP', 12, row)).toEqual(NAMES.map((_, index) => expect.closeTo(nkpOf(index), 8)));
  const order = NAMES.map((_, index) => nkpOf(index)).sort((a, b) => b - a);
  expect(list.below('Status', 12, row)).toEqual(
    NAMES.map((_, index) => {
      const place = order.indexOf(nkpOf(index));
      return place < 2 ? 'Best' : place < 10 ? 'Average' : 'Below average';
    }),
  );

  // An answer that is changed later is followed up to the status.
  await book.showSheet('Answers');
  const last = 5 + ANSWERS.findIndex(({ of }) => of === 'Lina');
  await book.fill(`D${last}`, [[100, 100, 100, 100, 99]]);
  await book.rest();
  const again = await SheetCells.of(book, 'Employees');
  expect(again.below('NKP', 12, row)[11]).not.toBe(list.below('NKP', 12, row)[11]);
  expect(again.below('NKP', 12, row).slice(0, 11)).toEqual(list.below('NKP', 12, row).slice(0, 11));
});
