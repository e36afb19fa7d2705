/** Plain forms of the filled part of a matrix, against the functions themselves: as many items as are typed. */
import fc from 'fast-check';
import type { CellContent } from '../../../src/files/contents';
import type { FormulaCell } from '../../../src/files/portable/book';
import { placeKey } from '../../../src/files/portable/book';
import { portablePlan } from '../../../src/files/portable/plan';
import { cellAddress } from '../../../src/sheets/address';
import { CellError, installCustomFunctions, resultOf } from '../../support/customFunctions';
import { callFunction } from '../../support/families';
import { isError } from './calledCells';
import { typedByPlan, valuesInIronCalc, valuesInUniver } from './hosts';

beforeAll(installCustomFunctions);

const SEED = Number(process.env.SEED ?? 12);
const RUNS = Number(process.env.RUNS ?? 2);
const SHEET = 'Data';
const ANSWERS = 60;
const CLOSE = 1e-9;

type Matrix = readonly (readonly CellContent[])[];

/** Matrices of several people in rooms that are larger than the items; the first alone has weights. */
interface Case {
  readonly room: number;
  readonly size: number;
  readonly people: readonly Matrix[];
  /** Answers of plain formulas that are a mistake, whatever the functions answer. */
  readonly refused?: 'weights' | 'all';
}

/** Each judgment with its exact reciprocal, as a formula below the diagonal shows it. */
function filledMatrix(size: number, judgments: readonly (number | null)[]): Matrix {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j): CellContent => {
      if (i === j) return 1;
      const judgment = judgments[Math.min(i, j) * size + Math.max(i, j)] ?? null;
      if (judgment === null) return '';
      return i < j ? judgment : 1 / judgment;
    }),
  );
}

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6, 1 / 7, 1 / 8, 1 / 9];

function drawn(room: number, size: number, people: number, seed: number, missing = 0): Case {
  const judgment = fc.oneof(
    { weight: 100 - missing, arbitrary: fc.constantFrom(...SCALE) },
    { weight: missing, arbitrary: fc.constant(null) },
  );
  const one = fc.array(judgment, { minLength: size * size, maxLength: size * size });
  const matrices = fc.sample(one, { numRuns: people, seed: SEED + seed });
  return { room, size, people: matrices.map((judgments) => filledMatrix(size, judgments)) };
}

interface Wanted {
  readonly cell: FormulaCell;
  readonly rows: number;
  readonly columns: number;
  readonly expected: readonly (readonly unknown[])[];
}

interface Laid {
  readonly values: ReadonlyMap<string, CellContent>;
  readonly wanted: readonly Wanted[];
}

function layOut(cases: readonly Case[]): Laid {
  const values = new Map<string, CellContent>();
  const wanted: Wanted[] = [];
  let top = 0;
  for (const { room, size, people, refused } of cases) {
    values.set(placeKey(SHEET, top, 0), size);
    const count = `$A$${top + 1}`;
    const parts = people.map((matrix, person) => {
      const left = 2 + person * room;
      matrix.forEach((line, i) => line.forEach((value, j) => values.set(placeKey(SHEET, top + i, left + j), value)));
      const [first, last] = [cellAddress(top, left), cellAddress(top + room - 1, left + room - 1)];
      return `${first}:INDEX(${first}:${last},${count},${count})`;
    });
    const names = Array.from({ length: size }, (_, item) => `Item ${item + 1}`);
    names.forEach((name, item) => values.set(placeKey(SHEET, top + item, 1), name));
    const labels = `B${top + 1}:INDEX(B${top + 1}:B${top + room},${count},1)`;
    const [part = ''] = parts;
    const [own] = people;
    const forms = [
      { call: `AHP.WEIGHTS(${part})`, rows: room, columns: 1, answer: () => callFunction('AHP_WEIGHTS', own) },
      { call: `AHP.CR(${part})`, rows: 1, columns: 1, answer: () => callFunction('AHP_CR', own) },
      {
        call: `AHP.REPORT(${part},${labels})`,
        rows: room + 5,
        columns: 3,
        answer: () =>
          callFunction(
            'AHP_REPORT',
            own,
            names.map((name) => [name]),
          ),
      },
      {
        call: `AHP.GROUP(${parts.join(',')})`,
        rows: room,
        columns: room,
        answer: () => callFunction('AHP_GROUP', people),
      },
    ];
    let left = ANSWERS;
    for (const [index, { call, rows, columns, answer }] of forms.entries()) {
      const isRefused = refused === 'all' || (refused === 'weights' && index < 3);
      const found = isRefused ? new CellError('#VALUE!') : resultOf(answer);
      const fills = { top, left, bottom: top, right: left };
      const cell = { sheet: SHEET, row: top, column: left, formula: call, fills, isArray: false };
      wanted.push({ cell, rows, columns, expected: Array.isArray(found) ? (found as unknown[][]) : [[found]] });
      left += columns + 1;
    }
    top += room + 6;
  }
  return { values, wanted };
}

/** Of formulas that were planned while nothing was typed, as in a template. */
async function expectAgreement(cases: readonly Case[]): Promise<void> {
  const { values, wanted } = layOut(cases);
  const plan = portablePlan(
    {
      sheets: [SHEET],
      formulas: wanted.map(({ cell }) => cell),
      valueAt: () => null,
      named: () => null,
      hasNamesOfOurs: false,
    },
    'en',
  );
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.formula}: ${reason.en}`)).toEqual([]);
  const data = [...values].map(([key, content]) => {
    const [row = 0, column = 0] = key.split('!').at(-1)?.split(',').map(Number) ?? [];
    return { sheet: SHEET, row, column, content };
  });
  const typed = [...data, ...typedByPlan(plan)];
  const places = wanted.flatMap(({ cell, rows, columns, expected }) =>
    Array.from({ length: rows * columns }, (_, index) => {
      const [down, right] = [Math.floor(index / columns), index % columns];
      const value = expected[down]?.[right] ?? '';
      return { formula: cell.formula, sheet: SHEET, row: cell.row + down, column: cell.column + right, value };
    }),
  );

  const hosts = { IronCalc: valuesInIronCalc(typed, places), Univer: await valuesInUniver(typed, places) };
  const differences = Object.entries(hosts).flatMap(([host, found]) =>
    places.flatMap(({ value, formula, row, column }, index) =>
      agree(value, found[index])
        ? []
        : [`${host} ${formula} at ${cellAddress(row, column)}: ${String(found[index])} for ${String(value)}`],
    ),
  );
  expect(differences.slice(0, 12)).toEqual([]);
}

function agree(expected: unknown, found: unknown): boolean {
  if (expected instanceof CellError) return isError(found);
  if (typeof expected === 'number') {
    return typeof found === 'number' && Math.abs(found - expected) <= CLOSE * Math.max(1, Math.abs(expected));
  }
  return (expected ?? '') === (found ?? '');
}

test('weights, CR, reports and groups of as many items as there are', async () => {
  await expectAgreement([
    drawn(4, 2, 1, 1),
    ...Array.from({ length: RUNS }, (_, run) => drawn(5 + run, 3 + (run % 3), 2, 3 + run)),
    drawn(15, 13, 1, 40),
  ]);
});

/** With other cells at places of the first matrix. */
function changed(
  { people: [first = [], ...others], ...one }: Case,
  cells: Readonly<Record<string, CellContent>>,
): Case {
  const matrix = first.map((line, i) => line.map((value, j) => cells[`${i},${j}`] ?? value));
  return { ...one, people: [matrix, ...others] };
}

test('judgments that are missing, contradict each other or are none: a mistake, never a number', async () => {
  const whole = drawn(4, 3, 2, 7);
  const nobody = filledMatrix(3, []);
  const [blank, cycle] = [{ ...whole, people: [nobody, nobody] }, filledMatrix(3, [1, 9, 1 / 9, 1, 1, 9])];
  await expectAgreement([
    // A group leaves out whoever did not judge a pair, and people who judged nothing.
    { ...changed(whole, { '0,1': '', '1,0': '' }), refused: 'weights' },
    { ...whole, people: [nobody, ...whole.people], refused: 'weights' },
    { ...blank, refused: 'all' },
    { ...changed(whole, { '0,1': 3, '1,0': 3 }), refused: 'all' },
    { ...changed(whole, { '0,1': 3, '1,0': '' }), refused: 'all' },
    { ...changed(whole, { '0,1': -3, '1,0': -1 / 3 }), refused: 'all' },
    { ...changed(whole, { '0,1': 'more', '1,0': '' }), refused: 'all' },
    { ...changed(whole, { '1,1': 2 }), refused: 'all' },
    // What a typed 1:3 and 9:1 become.
    { ...changed(whole, { '0,1': 63 / 1440, '1,0': 1440 / 63 }), refused: 'all' },
    { ...changed(whole, { '0,1': 541 / 1440, '1,0': 1440 / 541 }), refused: 'all' },
    { ...whole, people: [cycle] },
    // As extreme that the powers do not meet.
    { ...whole, people: [filledMatrix(3, [1, 9000, 1 / 9000, 1, 1, 9000])], refused: 'weights' },
  ]);
});
