/** Tables that already have periods: target and realization are of one period, whatever their headings look like. */
import { newDraft } from '../../../../src/model/scorecard/draft';
import type { Draft } from '../../../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../../../src/model/scorecard/evaluation';
import { answered, questionsOf } from '../../../../src/model/scorecard/questions';
import { EMPTY_MODEL } from '../../../../src/model/types';
import type { CellValue } from '../../../../src/model/types';

type Cells = readonly (readonly CellValue[])[];

function begun(cells: Cells, formats?: readonly (readonly string[])[]): Draft {
  const area = { sheet: 'KPI', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const source = sourceOf(area, cells, formats);
  if (source === null) throw new Error('no headings');
  return newDraft(source, 'id', 'KPI');
}

const heading = (draft: Draft, role: 'target' | 'realization'): string | undefined =>
  draft.scorecard.columns[role]?.heading;
const pair = (draft: Draft): (string | undefined)[] => [heading(draft, 'target'), heading(draft, 'realization')];
const evaluated = (draft: Draft) => evaluate(draft.source, draft.scorecard, EMPTY_MODEL);
const total = (draft: Draft): number | null => evaluated(draft).result.total;

function pairs(draft: Draft): (string | undefined)[][] {
  const question = questionsOf(draft, evaluated(draft)).find(({ kind }) => kind === 'period');
  return question?.answers.map((answer) => pair(answered(draft, question, answer))) ?? [];
}

test('the target of TW IV is never that of the realization of TW III', () => {
  const draft = begun([
    ['IKU', 'Target TW IV', 'Realisasi TW III'],
    ['Sales', 100, 60],
    ['Visits', 80, 70],
  ]);
  expect(pair(draft)).toEqual([undefined, 'Realisasi TW III']);
  expect(total(draft)).toBeNull();
});

test('of quarters the latest that is filled in is proposed, not one that has just begun', () => {
  const draft = begun([
    ['IKU', 'Target TW I', 'Realisasi TW I', 'Target TW II', 'Realisasi TW II', 'Target TW III', 'Realisasi TW III'],
    ['A', 25, 20, 50, 50, 75, 70],
    ['B', 25, 25, 50, 40, 75, ''],
    ['C', 25, 25, 50, 45, 75, '-'],
    ['D', 25, 25, 50, 45, 75, 'N/A'],
  ]);
  expect(pair(draft)).toEqual(['Target TW II', 'Realisasi TW II']);
  expect(pairs(draft)).toEqual([
    ['Target TW I', 'Realisasi TW I'],
    ['Target TW II', 'Realisasi TW II'],
    ['Target TW III', 'Realisasi TW III'],
  ]);
});

test('a period without a target of its own leaves none of another', () => {
  const draft = begun([
    ['IKU', 'Realisasi TW I', 'Realisasi TW II', 'Target TW II'],
    ['A', 20, 50, 50],
    ['B', 25, 40, 50],
  ]);
  expect(pair(draft)).toEqual(['Target TW II', 'Realisasi TW II']);
  expect(pairs(draft)).toEqual([
    [undefined, 'Realisasi TW I'],
    ['Target TW II', 'Realisasi TW II'],
  ]);
});

test('a target of the year, or of no period, stands for each of its quarters', () => {
  const rows = [
    ['A', 100, 20, 60],
    ['B', 100, 25, 40],
  ];
  const ofYear = begun([['IKU', 'Target 2024', 'Realisasi TW I 2024', 'Realisasi TW II 2024'], ...rows]);
  expect(pairs(ofYear).map(([target]) => target)).toEqual(['Target 2024', 'Target 2024']);
  const ofNone = begun([['IKU', 'Target', 'Realisasi TW I', 'Realisasi TW II'], ...rows]);
  expect(pairs(ofNone).map(([target]) => target)).toEqual(['Target', 'Target']);
  const ofAnother = begun([['IKU', 'Target 2023', 'Realisasi TW I 2024', 'Realisasi TW II 2024'], ...rows]);
  expect(pairs(ofAnother)).toEqual([
    [undefined, 'Realisasi TW I 2024'],
    [undefined, 'Realisasi TW II 2024'],
  ]);
});

test.each([
  ['Target TW I', 'Realisasi TW I 2026'],
  ['Target TW I 2026', 'Realisasi TW I'],
  ['Target Maret', 'Realisasi Maret 2026'],
])('%s is that of %s: the year need not be said twice', (target, realization) => {
  const draft = begun([
    ['IKU', target, realization],
    ['A', 100, 90],
    ['B', 100, 80],
  ]);
  expect(pair(draft)).toEqual([target, realization]);
  expect(evaluated(draft).problems.map(({ kind }) => kind)).not.toContain('otherPeriods');
});

test('the year that is said decides, and of two that may be meant neither is taken', () => {
  const rows = [
    ['A', 100, 110, 90],
    ['B', 100, 110, 80],
  ];
  const said = begun([['IKU', 'Target TW I', 'Target TW I 2026', 'Realisasi TW I 2026'], ...rows]);
  expect(pair(said)).toEqual(['Target TW I 2026', 'Realisasi TW I 2026']);
  const another = begun([['IKU', 'Target TW I', 'Target TW I 2025', 'Realisasi TW I 2026'], ...rows]);
  expect(pair(another)).toEqual(['Target TW I', 'Realisasi TW I 2026']);
  const open = begun([['IKU', 'Target TW I 2025', 'Target TW I 2026', 'Realisasi TW I'], ...rows]);
  expect(pair(open)).toEqual([undefined, 'Realisasi TW I']);
});

test.each([
  ['quarters', ['TW I', 'TW II', 'TW III', 'TW IV']],
  ['months', ['Jan', 'Feb', 'Mar', 'Apr']],
  ['semesters', ['Semester I 2023', 'Semester II 2023', 'Semester I 2024', 'Semester II 2024']],
  ['years', ['2021', '2022', '2023', '2024']],
])('a wide table of %s beside one target: each is a realization', (_, periods) => {
  const draft = begun([
    ['IKU', 'Target', ...periods],
    ['A', 100, 90, 95, 97, ''],
    ['B', 100, 80, 85, 83, ''],
  ]);
  expect(pair(draft)).toEqual(['Target', periods[2]]);
  expect(pairs(draft)).toEqual(periods.map((one) => ['Target', one]));
  expect(total(draft)).toBeCloseTo(90, 10);
});

test('dates as headings are their months', () => {
  const draft = begun(
    [
      ['IKU', 'Target', 45292, 45323],
      ['A', 100, 90, 95],
      ['B', 100, 80, 85],
    ],
    [['General', 'General', 'mmm-yy', 'mmm-yy'], ...Array.from({ length: 2 }, () => Array<string>(4).fill('General'))],
  );
  expect(pair(draft)).toEqual(['Target', 'Feb 2024']);
});

test.each([
  ['periods above', ['IKU', 'TW I', '', 'TW II', ''], ['', 'Target', 'Realisasi', 'Target', 'Realisasi'], [0, 1, 2, 3]],
  ['roles above', ['IKU', 'Target', '', 'Realisasi', ''], ['', 'TW I', 'TW II', 'TW I', 'TW II'], [0, 2, 1, 3]],
])('two heading rows, %s', (_, upper, lower, order) => {
  const place = (numbers: readonly number[]): number[] => {
    const cells: number[] = [];
    order.forEach((at, index) => (cells[at] = numbers[index] ?? 0));
    return cells;
  };
  const draft = begun([upper, lower, ['A', ...place([10, 5, 20, 18])], ['B', ...place([10, 10, 20, 16])]]);
  const { target, realization } = draft.scorecard.columns;
  expect([target?.heading, realization?.heading].every((text) => text?.includes('TW II'))).toBe(true);
  expect(total(draft)).toBeCloseTo(85, 10);
});

test('what is told up to a period is paired with what is told up to it', () => {
  const draft = begun([
    ['IKU', 'Target TW II', 'Target s.d. TW II', 'Realisasi TW II', 'Realisasi s.d. TW II'],
    ['A', 10, 20, 5, 18],
    ['B', 10, 20, 6, 16],
  ]);
  expect(pairs(draft)).toEqual([
    ['Target TW II', 'Realisasi TW II'],
    ['Target s.d. TW II', 'Realisasi s.d. TW II'],
  ]);
});

test('columns of two periods that a person chose are named', () => {
  const draft = begun([
    ['IKU', 'Target TW III', 'Realisasi TW III', 'Target TW IV'],
    ['A', 100, 60, 120],
  ]);
  const columns = { ...draft.scorecard.columns, target: { heading: 'Target TW IV', index: 3 } };
  const { problems } = evaluate(draft.source, { ...draft.scorecard, columns }, EMPTY_MODEL);
  expect(problems.map(({ kind }) => kind)).toContain('otherPeriods');
  expect(evaluated(draft).problems.map(({ kind }) => kind)).not.toContain('otherPeriods');
});
