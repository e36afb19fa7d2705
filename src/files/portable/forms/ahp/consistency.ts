/** AHP: weights, λ, CI, CR, the report, GCI, triads and random indices of a matrix. */
import { LAMBDA_DEFINITIONS } from '../../../../engine/ahp/lambda';
import { PRIORITY_METHODS } from '../../../../engine/ahp/priorities';
import type { RandomIndexTable } from '../../../../engine/ahp/randomIndex';
import { RANDOM_INDEX_TABLES, randomIndexOf } from '../../../../engine/ahp/randomIndex';
import { REPORT_WORDS } from '../../../../engine/ahp/report';
import { MISTAKE, plain } from '../../formula/template';
import type { Formula } from '../../formula/tree';
import { number, text } from '../../formula/tree';
import type { Grid } from '../../grid';
import { grid, listed, scalar } from '../../grid';
import { notPortable } from '../../texts';
import { HEADINGS } from '../headings';
import type { OurCall } from '../ourCall';
import { lineOf, matrixOf } from './matrix';
import { Weighings } from './weights';

const weighingsOf = (call: OurCall): Weighings => new Weighings(call, matrixOf(call, call.judgments(0)));

export function weights(call: OurCall): Grid {
  const found = weighingsOf(call).by(call.choice(1, PRIORITY_METHODS)).weights;
  return grid(found.length, 1, (row) => found[row] ?? MISTAKE);
}

export function lambda(call: OurCall): Grid {
  return scalar(lambdaOf(call, weighingsOf(call), 2));
}

export function ci(call: OurCall): Grid {
  const weighings = weighingsOf(call);
  return scalar(indexAt(lambdaOf(call, weighings, 2), weighings.matrix.size));
}

export function cr(call: OurCall): Grid {
  const weighings = weighingsOf(call);
  const { size } = weighings.matrix;
  if (size === 2) return scalar(plain`IF(ISNUMBER(${weighings.matrix.at(0, 1)}),0,${MISTAKE})`);
  const consistency = indexAt(lambdaOf(call, weighings, 3), size);
  return scalar(plain`${consistency}/${expectedIndex(call, 2, size)}`);
}

function lambdaOf(call: OurCall, weighings: Weighings, definitionAt: number): Formula {
  const method = call.choice(1, PRIORITY_METHODS);
  const value = weighings.lambda(method, call.word(definitionAt, LAMBDA_DEFINITIONS));
  // Of two items λ is 2, if they are judged.
  return weighings.matrix.size === 2 ? plain`IF(ISNUMBER(${weighings.matrix.at(0, 1)}),${value},${MISTAKE})` : value;
}

function indexAt(value: Formula, size: number): Formula {
  return plain`(${value}-${size})/${size - 1}`;
}

/** A random index by its table's word, or a number of one's own. */
function expectedIndex(call: OurCall, index: number, size: number): Formula {
  const own = call.isGiven(index) ? call.cells(index).at(0, 0) : null;
  if (own !== null && typeof call.compiler.valueOf(own) === 'number') return plain`IF(N(${own})>0,${own},${MISTAKE})`;
  return number(randomIndexNow(size, call.choice(index, RANDOM_INDEX_TABLES)));
}

function randomIndexNow(size: number, table: RandomIndexTable): number {
  return randomIndexOf(size, 0, table);
}

export function ri(call: OurCall): Grid {
  const table = call.choice(1, RANDOM_INDEX_TABLES);
  const largest = table === 'alonso-lamata' || table === 'donegan-dodd' ? 100 : 15;
  const listedIndices = call.table(HEADINGS.randomIndex[call.language], [], largest);
  for (let size = 1; size <= largest; size += 1) {
    listedIndices.label(size - 1, String(size));
    listedIndices.put(size - 1, 0, number(size <= 2 ? 0 : randomIndexNow(size, table)));
  }
  const size = call.number(0, 0);
  const isWhole = plain`AND(COUNT(${size})=1,N(${size})>=1,N(${size})<=${largest},N(${size})=INT(N(${size})))`;
  return scalar(plain`IF(${isWhole},INDEX(${listedIndices.column(0)},${size}),${MISTAKE})`);
}

export function report(call: OurCall): Grid {
  const matrix = matrixOf(call, call.judgments(0));
  const weighings = new Weighings(call, matrix);
  const method = call.choice(2, PRIORITY_METHODS);
  const { language } = call;
  const { size } = matrix;
  const { weights: found, range } = weighings.by(method);
  const labels = call.isGiven(1) ? listed(call.cells(1)) : matrix.names;
  if (labels !== null && labels.length !== size) throw notPortable('answersError');
  const headings = ['λmax', 'CI', 'CR'];
  const table = call.table(HEADINGS.consistency[language], headings, 1);
  const isJudged = (value: Formula): Formula =>
    size === 2 ? plain`IF(ISNUMBER(${matrix.at(0, 1)}),${value},${MISTAKE})` : value;
  const largest = table.put(0, 0, isJudged(weighings.lambda(method, null)));
  const consistency = table.put(0, 1, indexAt(largest, size));
  const ratio = table.put(
    0,
    2,
    size === 2 ? isJudged(number(0)) : plain`${consistency}/${randomIndexNow(size, 'saaty')}`,
  );
  const word = (key: keyof typeof REPORT_WORDS): Formula => text(REPORT_WORDS[key][language]);
  const verdict =
    size === 2
      ? isJudged(word('nothingToCheck'))
      : plain`IF(ROUND(${ratio},12)<=0.1,${word('consistent')},${word('inconsistent')})`;
  const rows: Formula[][] = [
    [word('item'), word('weight'), word('rank')],
    ...found.map((weight, item) => [
      labelOf(labels?.[item], item),
      weight,
      plain`1+SUMPRODUCT((${range}>${weight}*(1+1E-12))*1)`,
    ]),
    [text('λmax'), largest, text('')],
    [text('CI'), consistency, text('')],
    [text('CR'), ratio, text('')],
    [word('verdict'), verdict, text('')],
  ];
  return grid(rows.length, 3, (row, column) => rows[row]?.[column] ?? MISTAKE);
}

function labelOf(label: Formula | undefined, item: number): Formula {
  if (label === undefined) return number(item + 1);
  return label.kind === 'text' ? label : plain`IF(OR(${label}="",${label}=0),${item + 1},${label})`;
}

export function gci(call: OurCall): Grid {
  const matrix = matrixOf(call, call.judgments(0));
  const { size } = matrix;
  if (size === 2) return scalar(number(0));
  const means = call.table(HEADINGS.rowMean[call.language], [], size);
  const logs = Array.from({ length: size }, (_, item) =>
    means.put(item, 0, plain`LN(GEOMEAN(${lineOf(matrix, item, 'row')}))`),
  );
  const errors = call.table('ln²(aᵢⱼ·wⱼ/wᵢ)', [], size);
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      errors.put(i, j, plain`(LN(${matrix.at(i, j)})+${logs[j] ?? MISTAKE}-${logs[i] ?? MISTAKE})^2`);
    }
  }
  return scalar(plain`2/(${(size - 1) * (size - 2)})*SUM(${errors.range(0, 0, size, size)})`);
}

export function koczkodaj(call: OurCall): Grid {
  const matrix = matrixOf(call, call.judgments(0));
  const { size } = matrix;
  const triads: Formula[] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      for (let k = j + 1; k < size; k += 1) {
        const [direct, around] = [matrix.at(i, k), plain`${matrix.at(i, j)}*${matrix.at(j, k)}`];
        triads.push(plain`1-MIN(${direct}/(${around}),${around}/${direct})`);
      }
    }
  }
  if (triads.length === 0) return scalar(number(0));
  const table = call.table(HEADINGS.triads[call.language], [], triads.length);
  triads.forEach((triad, row) => table.put(row, 0, triad));
  return scalar(plain`MAX(0,${table.column(0)})`);
}
