/** What a table leaves open: asked once, answered by a change, and asked again only where it is open again. */
import { newDraft } from '../../../src/model/scorecard/draft';
import type { Draft } from '../../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../../src/model/scorecard/evaluation';
import { answered, countedAgain, questionsOf } from '../../../src/model/scorecard/questions';
import type { Question } from '../../../src/model/scorecard/questions';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue } from '../../../src/model/types';

function begun(...cells: readonly (readonly CellValue[])[]): Draft {
  const area = { sheet: 'KPI', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const source = sourceOf(area, cells);
  if (source === null) throw new Error('no headings');
  return newDraft(source, 'id', 'KPI');
}

const evaluated = (draft: Draft): Evaluation => evaluate(draft.source, draft.scorecard, EMPTY_MODEL);
const asked = (draft: Draft): readonly Question[] => questionsOf(draft, evaluated(draft));
const kinds = (draft: Draft): string[] => asked(draft).map(({ kind }) => kind);
const total = (draft: Draft): number | null => evaluated(draft).result.total;

/** The draft after the first question has its answer of that place. */
function after(draft: Draft, place: number): Draft {
  const [question] = asked(draft);
  const answer = question?.answers[place];
  if (question === undefined || answer === undefined) throw new Error('nothing is asked');
  return answered(draft, question, answer);
}

function kpiOf(draft: Draft, row: number): Kpi {
  const kpi = evaluated(draft).kpis[row];
  if (kpi === undefined) throw new Error('no such row');
  return kpi;
}

test('a column that adds to 100 may be the weights: 110 and 50 by 70 and 30 are 92, else 80', () => {
  const draft = begun(['KPI', 'Points', 'Target', 'Actual'], ['Sales', 70, 100, 110], ['Visits', 30, 100, 50]);
  expect(kinds(draft)).toEqual(['weightColumn']);
  expect(total(after(draft, 0))).toBeCloseTo(92, 10);
  expect(kinds(after(draft, 0))).toEqual([]);
  expect(total(after(draft, 1))).toBeCloseTo(80, 10);
  expect(kinds(after(draft, 1))).toEqual([]);
});

test('the targets of another month are no weights, whatever they add to', () => {
  const draft = begun(
    ['KPI', 'Target Jan', 'Actual Jan', 'Target Feb', 'Actual Feb'],
    ['Sales', 60, 55, 60, 60],
    ['Visits', 40, 45, 40, 30],
  );
  expect(kinds(draft)).toEqual(['period']);
});

test('of several periods each can be chosen, with its own target', () => {
  const draft = begun(
    ['KPI', 'Target 2023', 'Actual 2023', 'Target 2024', 'Actual 2024'],
    ['Sales', 100, 110, 200, 150],
  );
  expect(kinds(draft)).toEqual(['period']);
  expect(total(draft)).toBeCloseTo(75, 10);
  expect(total(after(draft, 0))).toBeCloseTo(110, 10);
  expect(total(after(draft, 1))).toBeCloseTo(75, 10);
  expect(kinds(after(draft, 1))).toEqual([]);
});

describe('a row that takes the total away', () => {
  const unread = begun(['KPI', 'Target', 'Actual'], ['Sales', 100, 'about 90'], ['Visits', 100, 95]);
  // Nobody can say what a share of nothing is: the engine refuses it.
  const refused = begun(['KPI', 'Target', 'Actual'], ['Sales', 0, 90], ['Visits', 100, 95]);

  test.each([
    ['cannot be read', unread],
    ['cannot be scored', refused],
  ])('is set aside when it %s, and asked about again when it counts again', (_, draft) => {
    expect([total(draft), kinds(draft)]).toEqual([null, ['unread']]);
    const aside = after(draft, 0);
    expect([total(aside), kinds(aside)]).toEqual([95, []]);
    expect(kpiOf(aside, 0).aside?.kind).toBe('kpiSetAside');
    const again = countedAgain(aside, kpiOf(aside, 0));
    expect([total(again), kinds(again), again.scorecard.setAside]).toEqual([null, ['unread'], {}]);
  });

  test('is asked about in the words of its problem, which is not another one', () => {
    const { problems } = evaluated(unread);
    const [question] = questionsOf(unread, evaluated(unread));
    expect(question?.text.kind).toBe('cellInTheWay');
    expect(problems.map(({ kind }) => kind)).toContain('cellInTheWay');
    const evaluation = evaluated(unread);
    expect(evaluation.problems).toContain(questionsOf(unread, evaluation)[0]?.text);
  });

  test('is not asked about where no weight was typed for it: that can be typed', () => {
    const draft = begun(['KPI', 'Target', 'Actual'], ['Sales', 100, 90], ['Visits', 100, 95]);
    expect(kinds({ ...draft, scorecard: { ...draft.scorecard, weights: 'own' } })).toEqual([]);
  });
});

describe('what was not due', () => {
  const draft = begun(['KPI', 'Target', 'Actual'], ['Audits', 0, 0], ['Visits', 100, 95]);

  test('is left out until somebody wants it counted', () => {
    expect([total(draft), kinds(draft)]).toEqual([95, ['notDue']]);
    const leftOut = after(draft, 0);
    expect([total(leftOut), kinds(leftOut), leftOut.scorecard.setAside]).toEqual([95, [], { Audits: true }]);
  });

  test('counts again when a person says so, although it is not due', () => {
    const leftOut = after(draft, 0);
    const again = countedAgain(leftOut, kpiOf(leftOut, 0));
    expect(again.scorecard.setAside).toEqual({ Audits: false });
    expect(kpiOf(again, 0).aside).toBeNull();
    // It then has no index, which is asked about in its turn.
    expect(kinds(again)).toEqual(['unread']);
  });
});
