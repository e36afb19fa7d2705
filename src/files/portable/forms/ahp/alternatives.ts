/** AHP: priorities of alternatives, their synthesis and sensitivity, and the consistency of a hierarchy. */
import { CRITERION_DIRECTIONS, PRIORITY_RULES } from '../../../../engine/ahp/measured';
import { SYNTHESIS_MODES } from '../../../../engine/ahp/synthesis';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula, Reference } from '../../formula/tree';
import { text } from '../../formula/tree';
import type { Grid } from '../../grid';
import { grid, listed, part, scalar } from '../../grid';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import { sizeOf } from '../omax';
import type { OurCall } from '../ourCall';
import { wordsOf } from '../polarities';
import { lookedUp, wordTable } from '../wordTable';

export function priorities(call: OurCall): Grid {
  const table = call.numberRange(0);
  const [rows, columns] = sizeOf(table);
  const direction = directionsOf(call, columns);
  const rule = call.choice(2, PRIORITY_RULES);
  return grid(rows, columns, (row, column) => {
    const value = part(table, row, column, 1, 1);
    const all = part(table, 0, column, rows, 1);
    const [benefit, cost] = measured(value, all, rule);
    const way = direction(column);
    const chosen =
      typeof way === 'string'
        ? way === 'cost'
          ? cost
          : benefit
        : plain`IF(${way}="cost",${cost},IF(${way}="benefit",${benefit},${MISTAKE}))`;
    const isWrong = rule === 'minmax' ? plain`COUNT(${all})<${rows}` : plain`OR(COUNT(${all})<${rows},MIN(${all})<0)`;
    return plain`IF(${isWrong},${MISTAKE},${chosen})`;
  });
}

/** Of a value of a column, where more is better and where less is. */
function measured(value: Formula, all: Reference, rule: 'sum' | 'max' | 'minmax'): readonly [Formula, Formula] {
  switch (rule) {
    case 'sum':
      return [plain`${value}/SUM(${all})`, plain`1/${value}/SUMPRODUCT(1/${all})`];
    case 'max':
      return [plain`${value}/MAX(${all})`, plain`MIN(${all})/${value}`];
    case 'minmax': {
      const range = plain`(MAX(${all})-MIN(${all}))`;
      return [plain`(${value}-MIN(${all}))/${range}`, plain`(MAX(${all})-${value})/${range}`];
    }
  }
}

type Direction = 'benefit' | 'cost' | Formula;

function directionsOf(call: OurCall, columns: number): (column: number) => Direction {
  if (!call.isGiven(1)) return () => 'benefit';
  const cells = listed(call.cells(1));
  if (cells.length !== 1 && cells.length !== columns) throw notPortable('answersError');
  const words = new Map(wordsOf(CRITERION_DIRECTIONS).map(([choice, word]) => [word, choice]));
  if (cells.every((cell) => cell.kind === 'text')) {
    const said = cells.map((cell) => words.get(String(call.compiler.valueOf(cell)).trim().toLowerCase()));
    return (column) => said[cells.length === 1 ? 0 : column] ?? MISTAKE;
  }
  const table = wordTable(
    call,
    HEADINGS.polarities[call.language],
    new Map([...words].map(([word, choice]) => [word, text(choice)])),
  );
  const read = cells.map((cell) => plain`IF(OR(${cell}="",${cell}=0),"benefit",${lookedUp(cell, table)})`);
  return (column) => read[cells.length === 1 ? 0 : column] ?? MISTAKE;
}

export function synthesize(call: OurCall): Grid {
  const weights = call.list(0);
  const isIdeal = call.choice(2, SYNTHESIS_MODES) === 'ideal';
  return synthesis(call, isIdeal, positive(call, weights));
}

export function sensitivity(call: OurCall): Grid {
  const weights = positive(call, call.list(0));
  const [criterion, share] = [call.number(2, 0), call.number(3, 0)];
  const count = weights.length;
  const table = call.table(HEADINGS.weights[call.language], [], 2);
  weights.forEach((weight, column) => table.put(0, column, weight));
  const all = table.range(0, 0, 1, count);
  const isWrong = plain`OR(COUNT(${criterion},${share})<2,N(${criterion})<1,N(${criterion})>${count},N(${criterion})<>INT(N(${criterion})),N(${share})<0,N(${share})>1)`;
  const moved = weights.map((_, column) => {
    const own = table.cell(0, column);
    const rest = plain`(1-${share})*${own}/(SUM(${all})-INDEX(${all},${criterion}))`;
    return plain`IF(${isWrong},${MISTAKE},IF(${criterion}=${column + 1},${share},${rest}))`;
  });
  return synthesis(call, false, moved);
}

function positive(call: OurCall, weights: readonly Formula[]): Formula[] {
  if (weights.length !== call.numbers(1).columns) throw notPortable('answersError');
  return weights.map((weight) => plain`IF(N(${weight})>0,${weight},${MISTAKE})`);
}

function synthesis(call: OurCall, isIdeal: boolean, weights: readonly Formula[]): Grid {
  const table = call.numberRange(1);
  const [rows, columns] = sizeOf(table);
  const scaled = call.table(HEADINGS.scaled[call.language], [], rows + 1);
  weights.forEach((weight, column) => scaled.put(0, column, weight));
  const shares = scaled.range(0, 0, 1, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [value, all] = [part(table, row, column, 1, 1), part(table, 0, column, rows, 1)];
      const unit = isIdeal ? plain`MAX(${all})` : plain`SUM(${all})`;
      const isWrong = plain`OR(COUNT(${all})<${rows},MIN(${all})<0)`;
      scaled.put(row + 1, column, plain`IF(${isWrong},${MISTAKE},${value}/${unit})`);
    }
    scaled.put(row + 1, columns, plain`SUMPRODUCT(${shares},${scaled.range(row + 1, 0, 1, columns)})`);
  }
  const values = scaled.range(1, columns, rows, 1);
  return grid(rows, 1, (row) => plain`${scaled.cell(row + 1, columns)}/SUM(${values})`);
}

export function hierarchyCr(call: OurCall): Grid {
  const [weights, ci, ri] = [call.list(0), call.list(1), call.list(2)];
  if (ci.length !== weights.length || ri.length !== weights.length) throw notPortable('answersError');
  const table = call.table(HEADINGS.consistency[call.language], ['w·CI', 'w·RI'], weights.length);
  weights.forEach((weight, row) =>
    [ci, ri].forEach((list, column) => {
      const index = list[row] ?? MISTAKE;
      const product = plain`IF(${index}="",0,IF(AND(ISNUMBER(${index}),N(${index})>=0),${weight}*${index},${MISTAKE}))`;
      table.put(row, column, plain`IF(N(${weight})>0,${product},${MISTAKE})`);
    }),
  );
  const [inconsistency, expected] = [table.column(0), table.column(1)];
  return scalar(plain`IF(SUM(${expected})=0,0*SUM(${inconsistency}),SUM(${inconsistency})/SUM(${expected}))`);
}
