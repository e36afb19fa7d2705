/** AHP: matrices from triangles and lists, other scales, the judgments of a group. */
import type { JudgmentScale } from '../../../../engine/ahp/judgmentScale';
import { JUDGMENT_SCALES } from '../../../../engine/ahp/judgmentScale';
import { isOnDiagonal, itemsOf } from '../../../../engine/ahp/judgments';
import { FAVOURS } from '../../../../engine/ahp/questionnaire';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula } from '../../formula/tree';
import { number, text } from '../../formula/tree';
import type { Grid } from '../../grid';
import { cellsOf, grid, listed, transposed } from '../../grid';
import type { HelperTable } from '../../helperSheet';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import type { Matrix } from './matrix';
import { asRead, LARGEST, matrixOf } from './matrix';
import { meant } from './printed';

const NOTHING = text('');

export function matrix(call: OurCall): Grid {
  const cells = call.judgments(0);
  const favours = call.choice(1, FAVOURS);
  if (cells.rows === 1 || cells.columns === 1) return fromList(call, listed(cells), favours === 'first');
  const found = gridOf(matrixOf(call, cells, NOTHING));
  return favours === 'first' ? transposed(found) : found;
}

function gridOf({ size, at }: Matrix): Grid {
  return grid(size, size, at);
}

/** Item 1 with 2, 1 with 3, …, 2 with 3, …. */
function fromList(call: OurCall, answers: readonly Formula[], isFirst: boolean): Grid {
  const size = itemsOf(answers.length);
  if (!Number.isInteger(size)) throw notPortable('answersError');
  const table = call.table(HEADINGS.judgments[call.language], [], answers.length);
  const read = answers.map((answer, row) => {
    const given = table.put(row, 0, asRead(answer));
    const isOff = plain`MAX(${given},1/${given})>9.1`;
    const judgment = isFirst ? plain`1/(${meant(call, given)})` : meant(call, given);
    return table.put(row, 1, plain`IF(${given}=0,"",IF(${isOff},${MISTAKE},${judgment}))`);
  });
  return grid(size, size, (row, column) => {
    if (row === column) return number(1);
    const judgment = read[placeOfPair(Math.min(row, column), Math.max(row, column), size)] ?? MISTAKE;
    return row < column ? judgment : plain`IF(${judgment}="","",1/${judgment})`;
  });
}

function placeOfPair(first: number, second: number, size: number): number {
  return first * size - (first * (first + 1)) / 2 + second - first - 1;
}

export function scale(call: OurCall): Grid {
  const cells = call.judgments(0);
  const chosen = call.word(1, JUDGMENT_SCALES) ?? JUDGMENT_SCALES.default;
  const now = cellsOf(cells).map((row) => row.map((cell) => call.compiler.valueOf(cell) ?? null));
  const isMatrix = now.length > 1 && now.length === now[0]?.length && now.every((row, i) => isOnDiagonal(row[i]));
  const own = isMatrix ? gridOf(matrixOf(call, cells, NOTHING)) : readOne(call, cells);
  if (chosen === 'balanced-n' && !call.isGiven(2) && !isMatrix) throw notPortable('answersError');
  const size = call.number(2, own.rows);
  return grid(own.rows, own.columns, (row, column) => {
    const judgment = own.at(row, column);
    const strength = plain`MIN(9,MAX(${judgment},1/${judgment}))`;
    const carried = carriedTo(chosen, strength, size);
    const isOff = plain`MAX(${judgment},1/${judgment})>9.0909090919`;
    return plain`IF(${judgment}="","",IF(${isOff},${MISTAKE},IF(${judgment}<1,1/(${carried}),${carried})))`;
  });
}

function readOne(call: OurCall, cells: Grid): Grid {
  const table = call.table(HEADINGS.judgments[call.language], [], cells.rows);
  return grid(cells.rows, cells.columns, (row, column) => {
    const given = table.put(row, 2 * column, asRead(cells.at(row, column)));
    return table.put(row, 2 * column + 1, plain`IF(${given}=0,"",${meant(call, given)})`);
  });
}

function carriedTo(chosen: JudgmentScale, x: Formula, size: Formula): Formula {
  switch (chosen) {
    case 'linear':
      return x;
    case 'log':
      return plain`LOG(${x}+1,2)`;
    case 'root':
      return plain`SQRT(${x})`;
    case 'inverse-linear':
      return plain`9/(10-${x})`;
    case 'balanced':
      return plain`(9+${x})/(11-${x})`;
    case 'balanced-n':
      return plain`(9+(${size}-1)*${x})/(9+${size}-${x})`;
    case 'power':
      return plain`${x}^2`;
    case 'geometric':
      return plain`2^(${x}-1)`;
  }
}

export function group(call: OurCall): Grid {
  const people = respondents(call, 0);
  return groupOf(call, people, (table, row, judgments) => {
    judgments.forEach((judgment, person) => table.put(row, person, judgment));
    const all = table.range(row, 0, 1, judgments.length);
    return plain`IF(COUNT(${all})+SUMPRODUCT(ISERROR(${all})*1)=0,"",GEOMEAN(${all}))`;
  });
}

export function groupWeighted(call: OurCall): Grid {
  const weights = call.list(0);
  const people = respondents(call, 1);
  if (weights.length !== people.length) throw notPortable('answersError');
  return groupOf(call, people, (table, row, judgments) => {
    const count = judgments.length;
    judgments.forEach((judgment, person) => {
      const weight = weights[person] ?? MISTAKE;
      const used = table.put(row, person, plain`IF(${judgment}="",0,IF(N(${weight})>0,${weight},${MISTAKE}))`);
      table.put(row, count + person, plain`IF(${judgment}="",0,${used}*LN(${judgment}))`);
    });
    const [used, logs] = [table.range(row, 0, 1, count), table.range(row, count, 1, count)];
    return plain`IF(SUM(${used})=0,"",EXP(SUM(${logs})/SUM(${used})))`;
  });
}

type MeanOfPair = (table: HelperTable, row: number, judgments: readonly Formula[]) => Formula;

function groupOf(call: OurCall, people: readonly Matrix[], mean: MeanOfPair): Grid {
  const size = people[0]?.size ?? 0;
  if (size === 0 || people.some((one) => one.size !== size)) throw notPortable('answersError');
  const pairs = (size * (size - 1)) / 2;
  const table = call.table(HEADINGS.pairs[call.language], [], pairs);
  const result = call.table(HEADINGS.mean[call.language], [], pairs);
  const means: Formula[] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const row = means.length;
      table.label(row, `${i + 1}–${j + 1}`);
      means.push(
        result.put(
          row,
          0,
          mean(
            table,
            row,
            people.map((one) => one.at(i, j)),
          ),
        ),
      );
    }
  }
  return grid(size, size, (row, column) => {
    if (row === column) return number(1);
    const judgment = means[placeOfPair(Math.min(row, column), Math.max(row, column), size)] ?? MISTAKE;
    return row < column ? judgment : plain`IF(${judgment}="","",1/${judgment})`;
  });
}

/** One matrix a range, or several below or beside each other. */
function respondents(call: OurCall, from: number): Matrix[] {
  const matrices: Matrix[] = [];
  for (let index = from; index < call.count; index += 1) {
    if (!call.isGiven(index)) continue;
    const cells = call.judgments(index);
    const size = Math.min(cells.rows, cells.columns);
    const count = Math.max(cells.rows, cells.columns) / size;
    if (size > LARGEST + 1) throw notPortable('matrixTooLarge', { size, limit: LARGEST });
    const isOne = cells.rows === cells.columns || !Number.isInteger(count);
    for (let square = 0; square < (isOne ? 1 : count); square += 1) {
      matrices.push(matrixOf(call, isOne ? cells : squareOf(cells, size, square), NOTHING));
    }
  }
  return matrices;
}

function squareOf(cells: Grid, size: number, square: number): Grid {
  const isDown = cells.rows > cells.columns;
  return grid(size, size, (row, column) => {
    return isDown ? cells.at(square * size + row, column) : cells.at(row, square * size + column);
  });
}
