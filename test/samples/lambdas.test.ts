/**
 * The three studies by named LAMBDAs alone: each call of ours in them, asked of the LAMBDA that stands for it over the same
 * cells, in a program that has none of our functions.
 */
import type { CellContent, WorkbookContents } from '../../src/files/contents';
import { guardedCell } from '../../src/files/portable/formula/guard';
import { parseFormula } from '../../src/files/portable/formula/parse';
import { printFormula } from '../../src/files/portable/formula/print';
import type { Call, Formula } from '../../src/files/portable/formula/tree';
import { some } from '../../src/files/portable/formula/tree';
import { isOurs } from '../../src/files/portable/noPlainForm';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { writeNew } from '../../src/sandbox/files/workbookFile';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { CellError, installCustomFunctions, resultOf } from '../support/customFunctions';
import { callFunction } from '../support/families';
import { answersOfLambdas, isSameAnswer } from '../support/lambdas';
import type { Content } from '../support/lambdas';
import { openedSample } from './opened';

beforeAll(installCustomFunctions);

type Values = readonly (readonly unknown[])[];

/** The LAMBDA for a call and the part of our answer that it gives. */
interface Asked {
  readonly formula: string;
  readonly part: (answer: Values) => Values;
}

const whole = (answer: Values): Values => answer;
const columnOf =
  (column: number, leaveOut = 0) =>
  (answer: Values): Values =>
    answer.slice(0, answer.length - leaveOut).map((row) => [row[column]]);

/** `args` are printed; an omitted one is empty. */
function askedFor({ name }: Call, args: readonly string[]): Asked[] {
  const given = (...indices: readonly number[]): string =>
    indices
      .map((index) => args[index] ?? '')
      .join(',')
      .replace(/,+$/, '');
  const asIs = (lambda: string): Asked[] => [{ formula: `${lambda}(${args.join(',')})`, part: whole }];
  switch (name) {
    case 'AHP.REPORT': {
      const [matrix = '', , method] = args;
      const inner = method === undefined ? matrix : `${matrix},${method}`;
      const size = (answer: Values): number => answer.length - 5;
      return [
        { formula: `TB_WEIGHTS(${inner})`, part: (answer) => answer.slice(1, 1 + size(answer)).map((row) => [row[1]]) },
        ...['TB_LAMBDA', 'TB_CI', 'TB_CR'].map((lambda, index) => ({
          formula: `${lambda}(${inner})`,
          part: (answer: Values): Values => [[answer[answer.length - 4 + index]?.[1]]],
        })),
      ];
    }
    case 'AHP.CR':
      return asIs('TB_CR');
    case 'AHP.GLOBAL':
      return asIs('TB_GLOBAL');
    case 'OMAX.LEVEL':
      return asIs('TB_LEVEL');
    case 'OMAX.LADDER':
      return asIs('TB_LADDER');
    case 'OMAX.INDEX':
      return asIs('TB_MEAN');
    case 'OMAX.LIGHT':
      return [{ formula: `TB_LIGHT(${given(0)},4,8)`, part: whole }];
    case 'BSC.LIGHT':
      return [{ formula: `TB_LIGHT(${given(0)})`, part: whole }];
    case 'BSC.ROLLUP':
      return asIs('TB_ROLLUP');
    case 'CKP.INDEX':
      return asIs('TB_INDEX');
    case 'CKP.WEIGHT':
      return asIs('TB_WEIGHT');
    case 'CKP.SCORE':
      return asIs('TB_CKP');
    case 'CKP.TABLE': {
      const indices: Asked = { formula: `TB_INDEX(${given(0, 1, 3)})`, part: columnOf(0, 1) };
      const total: Asked = { formula: `TB_CKP(${args.join(',')})`, part: (answer) => [[answer.at(-1)?.[2]]] };
      return [indices, total];
    }
    case 'CKP.NKP':
      return asIs('TB_NKP');
    case 'CKP.NPKP':
      return asIs('TB_NPKP');
    case 'CKP.RATING':
      return asIs('TB_RATING');
    default:
      throw new Error(`${name} has no LAMBDA.`);
  }
}

/** X of IF(X="","",X) and IFNA(X,""): what the guards are for, LAMBDAs do by themselves. */
function unguarded(formula: Formula): Formula {
  if (formula.kind !== 'call') return formula;
  if (formula.name === 'IFNA' && formula.args[0]) return unguarded(formula.args[0]);
  return guardedCell(formula) ?? formula;
}

function cellsOf({ sheets }: WorkbookContents): Map<string, Content[][]> {
  return new Map(
    sheets.map(({ name, cells }) => {
      const rows: Content[][] = [];
      for (const { row, column, value } of cells) {
        const line = (rows[row] ??= []);
        line[column] = value === '' ? null : (value as CellContent);
      }
      return [name, Array.from(rows, (line) => Array.from(line ?? [], (content) => content ?? null))];
    }),
  );
}

test.each(SAMPLE_IDS)('the study %s', async (id) => {
  const opened = await openedSample(id);
  const contents = readWorkbook(writeNew(opened.book));
  opened.close();
  const sheets = cellsOf(contents);
  /** As a function is handed it: no data where a blank or #N/A stands. */
  const valuesOf = (formula: Formula): unknown => {
    if (formula.kind !== 'reference') return 'value' in formula ? formula.value : null;
    const { top, left, bottom, right } = formula.area;
    const values = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => {
        const content = sheets.get(formula.sheet)?.[top + i]?.[left + j] ?? '';
        return typeof content === 'object' ? '' : content;
      }),
    );
    return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
  };
  const calls: { call: Call; sheet: string }[] = [];
  for (const { name, cells } of contents.sheets) {
    for (const { formula } of cells) {
      const tree = formula === undefined ? null : parseFormula(formula.text, name);
      if (tree === null) continue;
      some(tree, (one) => {
        if (one.kind === 'call' && isOurs(one.name)) calls.push({ call: one, sheet: name });
        return false;
      });
    }
  }
  expect(calls.length).toBeGreaterThan(5);
  const asked = calls.flatMap(({ call }) => {
    const args = call.args.map(unguarded);
    const answer = resultOf(() => callFunction(call.name.replace('.', '_'), ...args.map(valuesOf)));
    const cells = Array.isArray(answer) ? (answer as Values) : [[answer]];
    return askedFor(
      call,
      args.map((arg) => printFormula(arg, '')),
    ).map(({ formula, part }) => ({
      formula,
      expected: part(cells).map((row) => row.map((one) => (one instanceof CellError ? one.code : one))),
    }));
  });
  const found = answersOfLambdas(
    sheets,
    asked.map(({ formula, expected }) => ({ formula, rows: expected.length, columns: expected[0]?.length ?? 1 })),
  );
  const differences = asked.flatMap(({ formula, expected }, index) =>
    expected.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const other = found[index]?.[i]?.[j];
        return isSameAnswer(value, other) ? [] : [`${formula} ${i},${j}: ${String(value)} → ${String(other)}`];
      }),
    ),
  );
  expect(differences).toEqual([]);
});
