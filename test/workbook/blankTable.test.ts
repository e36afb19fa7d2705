/** A blank table of KPIs: written onto a sheet of its own, filled in as a person does, and scored at once. */
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import { changed, newDraft } from '../../src/model/scorecard/draft';
import type { Draft } from '../../src/model/scorecard/draft';
import { SCORECARD_KINDS } from '../../src/model/scorecard/methods';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, ScorecardKind } from '../../src/model/types';
import type { Language } from '../../src/engine/language';
import { kpiTableRoles } from '../../src/sheets/scorecard/kpiTable';
import { EXAMPLES, POLARITY_CHOICES } from '../../src/sheets/scorecard/kpiTableTexts';
import { polarityInPhrase } from '../../src/engine/ckp/polarityPhrases';
import type { BlankTable, BlankWish } from '../../src/taskpane/scorecard/blankTable';
import { writeBlankTable } from '../../src/taskpane/scorecard/blankTable';
import { nameTable, selectedTable } from '../../src/workbook/reading/kpiTable';
import { selectArea } from '../../src/workbook/selection/selection';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { draftNow } from './draftNow';
import { type } from './sheet';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const blank = (wish: Partial<BlankWish> = {}, language: Language = 'en'): Promise<BlankTable> =>
  writeBlankTable({ kind: 'ckp', rows: 4, isWeighed: false, ...wish }, EMPTY_MODEL, language, () => 'Card');

/** As the pane keeps it: named, and over the table as it stands after something was typed. */
async function filled({ draft }: BlankTable, rows: CellValue[][]): Promise<Draft> {
  const { area } = draft.source;
  const named = changed(draft, { source: await nameTable(area) });
  if (rows.length > 0) await type(`A${area.row + 2}`, rows, area.sheet);
  const now = await draftNow(named);
  if (!now) throw new Error('the table is lost');
  return now;
}

const resultOf = ({ source, scorecard }: Draft) => evaluate(source, scorecard, EMPTY_MODEL);

/** One good KPI, by the method's columns. */
const ROWS: Readonly<Record<ScorecardKind, CellValue[][]>> = {
  ckp: [
    ['Payments in time', '%', 95, 95, ''],
    ['Days to answer', 'days', 4, 5, 'lower is better'],
  ],
  nko: [
    ['Customer', 'Payments in time', '%', 95, 95, ''],
    ['', 'Days to answer', 'days', 4, 5, 'lower is better'],
  ],
  omax: [
    ['Payments in time', '%', 60, 75, 95, 95],
    ['Days to answer', 'days', 12, 9, 4, 9],
  ],
};
const TOTALS: Readonly<Record<ScorecardKind, number>> = {
  ckp: (100 + 75) / 2,
  nko: (100 + 75) / 2,
  omax: (10 + 3) / 2,
};

describe.each(SCORECARD_KINDS)('%s', (kind) => {
  test('is a table without KPIs until something is typed', async () => {
    const { evaluation, draft } = await filled(await blank({ kind }), []).then((one) => ({
      draft: one,
      evaluation: resultOf(one),
    }));
    expect(draft.scorecard).toMatchObject({ kind, weights: 'equal' });
    expect(draft.source.found.table.rows).toEqual([]);
    expect(evaluation.result.total).toBeNull();
    expect(evaluation.problems.map(({ kind: of }) => of)).toEqual(['noKpis']);
  });

  test.each(['en', 'id'] as const)(
    'is scored by what is typed, and reads the same when it is taken anew: %s',
    async (language) => {
      const draft = await filled(await blank({ kind }, language), ROWS[kind]);
      const { result, problems, kpis } = resultOf(draft);
      expect(problems.map((problem) => problem.describe('en'))).toEqual([]);
      expect(kpis.map(({ name }) => name)).toEqual(['Payments in time', 'Days to answer']);
      expect(result.total).toBeCloseTo(TOTALS[kind], 8);
      // One cell of it clicked, and the whole sheet selected, headings, example and all.
      for (const address of [
        { ...draft.source.area, row: draft.source.area.row + 1, rows: 1, columns: 1 },
        { ...draft.source.area, row: 0, rows: draft.source.area.row + draft.source.area.rows },
      ]) {
        await selectArea(address);
        const reading = await selectedTable();
        const source = reading && sourceOf(reading.area, reading.cells, reading.formats);
        if (!source) throw new Error('no table was found');
        const guessed = newDraft(source, 'anew', 'Card');
        expect(guessed.scorecard.kind).toBe(kind);
        expect(Object.keys(guessed.scorecard.columns).sort()).toEqual(Object.keys(draft.scorecard.columns).sort());
        expect(resultOf(guessed).result.total).toBeCloseTo(TOTALS[kind], 8);
      }
    },
  );
});

test('a column of weights counts, and a weight that is missing is said', async () => {
  const table = await blank({ isWeighed: true });
  const draft = await filled(table, [
    ['Payments in time', '%', 95, 95, '', 75],
    ['Days to answer', 'days', 4, 5, 'lower is better', 25],
  ]);
  expect(draft.scorecard.weights).toBe('column');
  expect(resultOf(draft).result.total).toBeCloseTo(0.75 * 100 + 0.25 * 75, 8);
  const { result, problems } = resultOf(await filled(table, [['', '', '', '', '', '']]));
  expect(result.rows).toHaveLength(1);
  expect(problems).toEqual([]);
  const unweighed = resultOf(await filled(table, [['Payments in time', '%', 95, 95, '', '']]));
  expect(unweighed.result.total).toBeNull();
  expect(unweighed.result.problem?.describe('en')).toBeTruthy();
});

test('it is never written over anything, and its undo removes it while nothing was typed', async () => {
  const first = await blank();
  const second = await blank();
  expect([...first.written.sheets, ...second.written.sheets]).toEqual(['KPI', 'KPI (2)']);
  await second.written.undo();
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KPI']);
  const { area } = first.draft.source;
  await type(`A${area.row + 2}`, [['Mine']], 'KPI');
  await expect(first.written.undo()).rejects.toMatchObject({ kind: 'changedSince' });
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KPI']);
});

test('every polarity that is offered is read, and every column has an example', () => {
  for (const { choice, word } of POLARITY_CHOICES) {
    expect([polarityInPhrase(word.en), polarityInPhrase(word.id)]).toEqual([choice, choice]);
  }
  for (const kind of SCORECARD_KINDS) {
    for (const role of kpiTableRoles({ kind, isWeighed: true })) expect(EXAMPLES[role].en).toMatch(/^e\.g\. /);
  }
});
