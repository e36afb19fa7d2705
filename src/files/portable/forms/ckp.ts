/** CKP of contracts: indices of indicators, their shares and contributions, and the total. */
import { KEP_241 } from '../../../engine/ckp/rulebooks/kep241';
import { CONTROLS, VALIDITIES } from '../../../engine/ckp/weight';
import { NORMALIZE } from '../../../engine/weighting';
import { asItStands } from '../formula/exactMatch';
import { MISTAKE, plain } from '../formula/template';
import type { Formula } from '../formula/tree';
import { number, text } from '../formula/tree';
import type { Grid } from '../grid';
import { each, grid, listed, scalar, spread } from '../grid';
import { notPortable } from '../texts';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';
import type { Known } from './polarities';
import { byPolarity, polaritiesOf, wordsOf } from './polarities';
import { weightedWords } from './omax';
import { weightedMean } from './weightedMean';
import { wordTable } from './wordTable';

interface Indicator {
  readonly target: Formula;
  readonly realization: Formula;
  readonly polarity: Known;
  readonly worst: Formula | null;
  readonly cap: Formula;
}

export function index(call: OurCall): Grid {
  const [targets, realizations] = [call.numbers(0), call.numbers(1)];
  const polarity = polaritiesOf(call, 2);
  const worsts = call.isGiven(3) ? call.numbers(3) : null;
  const cap = call.number(4, KEP_241.highestIndex.value);
  const polarities = call.isGiven(2) ? [call.cells(2)] : [];
  const all = each([targets, realizations, ...polarities, ...(worsts ? [worsts] : [])], () => MISTAKE);
  const headings = [HEADINGS.uncapped, HEADINGS.index].map((word) => word[call.language]);
  const table = call.table(HEADINGS.indices[call.language], headings, all.rows * all.columns);
  return grid(all.rows, all.columns, (row, column) => {
    const line = row * all.columns + column;
    const indicator = {
      target: spread(targets, row, column),
      realization: spread(realizations, row, column),
      polarity: polarity(row, column),
      worst: worsts && spread(worsts, row, column),
      cap,
    };
    const uncapped = table.put(line, 0, plain`IF(${indicator.realization}="",NA(),${uncappedIndex(indicator)})`);
    return table.put(line, 1, plain`MAX(0,MIN(${cap},${uncapped}))`);
  });
}

/** The index of an indicator that has a realization. */
function uncappedIndex({ target, realization, polarity, worst, cap }: Indicator): Formula {
  const direct = plain`100*${realization}/${target}`;
  const mirrored = plain`100*(2*${target}-${realization})/${target}`;
  const maximize = plain`IF(${target}>0,${direct},${mirrored})`;
  const ofZero = worst === null ? MISTAKE : plain`IF(N(${worst})>0,100*(${worst}-${realization})/${worst},${MISTAKE})`;
  const chosen = byPolarity(polarity, {
    maximize,
    minimize: plain`IF(${target}>0,${mirrored},IF(${target}<0,${MISTAKE},IF(${realization}=0,100,${ofZero})))`,
    stabilize: plain`IF(${direct}<=100,${direct},${mirrored})`,
    'maximize-120': plain`IF(${target}=0,1/0,IF(${realization}>=${target}-1E-12*ABS(${target}),${cap},${maximize}))`,
  });
  return plain`IF(COUNT(${target},${realization})<2,${MISTAKE},${chosen})`;
}

export function score(call: OurCall): Grid {
  const { total } = contractOf(call, false);
  return scalar(total);
}

export function table(call: OurCall): Grid {
  const { rows, sum, total } = contractOf(call, true);
  return grid(rows.length + 1, 3, (row, column) => {
    if (row === rows.length) return [text(''), sum, total][column] ?? MISTAKE;
    const one = rows[row];
    return one === undefined ? MISTAKE : ([one.index, one.share, one.contribution][column] ?? MISTAKE);
  });
}

interface ContractRow {
  readonly index: Formula;
  readonly share: Formula;
  readonly contribution: Formula;
}

function contractOf(call: OurCall, isTable: boolean): { rows: ContractRow[]; sum: Formula; total: Formula } {
  const [targets, realizations, weights] = [call.list(0), call.list(1), call.list(2)];
  const count = targets.length;
  if (realizations.length !== count || weights.length !== count) throw notPortable('answersError');
  const polarity = polaritiesOf(call, 3);
  const isAcross = call.isGiven(3) && call.cells(3).rows === 1;
  const normalize = call.isOn(4, NORMALIZE, true);
  const worsts = call.isGiven(5) ? listed(call.numbers(5)) : null;
  const cap = call.number(6, KEP_241.highestIndex.value);
  const words = [
    ...weightedWords(call),
    ...[HEADINGS.uncapped, HEADINGS.index, HEADINGS.share, HEADINGS.filled].map((word) => word[call.language]),
    'maximize-120',
  ];
  const table = call.table(HEADINGS.contract[call.language], words, count + 1);
  // A row that is blank throughout, or 0 as blanks may arrive, is no indicator.
  const full = targets.map((target, row) => {
    const parts = [target, realizations[row], weights[row], ...(worsts && worsts.length > 1 ? [worsts[row]] : [])];
    const isVoid = parts.map((cell) => plain`OR(${cell ?? MISTAKE}="",${cell ?? MISTAKE}=0)`);
    return table.put(row, 5, plain`IF(${{ kind: 'call', name: 'AND', args: isVoid }},0,1)`);
  });
  const isOut = (row: number): Formula => plain`OR(${realizations[row] ?? MISTAKE}="",${full[row] ?? MISTAKE}=0)`;
  const known = targets.map((_, row) => (isAcross ? polarity(0, row) : polarity(row, 0)));
  const isAllowed = countAllowed(known, table.cell(count, 6));
  if (isAllowed !== null) {
    known.forEach((one, row) => table.put(row, 6, is120(one, full[row] ?? MISTAKE, isTable)));
    const all = table.column(5, count);
    table.put(count, 6, plain`IF(SUM(${table.column(6, count)})*${KEP_241.maximize120.every.value}>SUM(${all}),1,0)`);
  }
  const indices = targets.map((target, row) => {
    const realization = realizations[row] ?? MISTAKE;
    const worst = worsts === null ? null : (worsts[worsts.length === 1 ? 0 : row] ?? MISTAKE);
    const indicator = { target, realization, polarity: known[row] ?? 'maximize', worst, cap };
    const uncapped = table.put(row, 2, plain`IF(${isOut(row)},"",${uncappedIndex(indicator)})`);
    const capped = plain`IF(${isOut(row)},"",MAX(0,MIN(${cap},${uncapped})))`;
    return table.put(row, 3, isAllowed === null ? capped : plain`IF(${isAllowed}=1,${MISTAKE},${capped})`);
  });
  const weightRange = call.numberRange(2);
  const all = plain`SUM(${weightRange})`;
  // Sums to 1.5 are of fractions, about 100 of percents; others cannot be taken as printed.
  const whole = normalize ? null : plain`IF(${all}<=1.5,${all},IF(AND(${all}>=95,${all}<=105),${all}/100,${MISTAKE}))`;
  const rows = indices.map((score, row) => {
    const weight = weights[row] ?? MISTAKE;
    const isWrong = plain`OR(NOT(ISNUMBER(${weight})),${weight}<=0)`;
    return {
      score,
      used: plain`IF(${isOut(row)},IF(${weight}<0,${MISTAKE},0),IF(${isWrong},${MISTAKE},${weight}))`,
    };
  });
  const total = weightedMean(table, rows, whole);
  const used = table.column(0, count);
  const sum = table.put(count, 4, plain`IF(SUM(${used})=0,NA(),${whole ?? number(1)})`);
  const shares = indices.map((one, row) => {
    const share = plain`IF(${isOut(row)},"",${table.cell(row, 0)}/SUM(${used})*${sum})`;
    const contribution = plain`IF(${one}="","",${one}*${table.cell(row, 4)})`;
    return { index: one, share: table.put(row, 4, share), contribution };
  });
  const checked = isTable || isAllowed === null ? total : plain`IF(${isAllowed}=1,${MISTAKE},${total})`;
  return { rows: shares, sum, total: checked };
}

/** The cell that says whether too many may reach 120 at once; null where none is said to. */
function countAllowed(known: readonly Known[], cell: Formula): Formula | null {
  return known.every((one) => typeof one === 'string' && one !== 'maximize-120') ? null : cell;
}

function is120(polarity: Known, isFull: Formula, isOwn: boolean): Formula {
  if (typeof polarity === 'string') return polarity === 'maximize-120' ? isFull : number(0);
  // A word that nobody knows is the mistake of its own row, in the table; of the whole score, elsewhere.
  const isSo = plain`IF(${polarity}="maximize-120",${isFull},0)`;
  return isOwn ? plain`IF(ISERROR(${polarity}),0,${isSo})` : isSo;
}

export function weight(call: OurCall): Grid {
  const known = Object.entries(KEP_241.indicatorWeights).flatMap(([validity, byControl]) =>
    Object.entries(byControl).map(([control, { value }]) => [`${validity} ${control}`, value] as const),
  );
  const weights = new Map(
    known.flatMap(([words, value]) =>
      spelt(words).map((one) => [one, typeof value === 'number' ? number(value) : MISTAKE] as const),
    ),
  );
  const words = wordTable(call, HEADINGS.weight[call.language], weights);
  return each([call.cells(0), call.cells(1)], (validity, control) => {
    const found = (word: Formula): Formula => plain`ISNUMBER(MATCH(${word},${firstColumn(words)},0))`;
    const both = asItStands(plain`TRIM(${validity})&" "&TRIM(${control})`);
    const value = plain`IF(${found(both)},VLOOKUP(${both},${words},2,FALSE),${MISTAKE})`;
    // A validity that nobody knows is a mistake, whether there is a control or not.
    const pending = plain`IF(${found(asItStands(plain`TRIM(${validity})&" high"`))},NA(),${MISTAKE})`;
    const isVoid = (cell: Formula): Formula => plain`OR(${cell}="",${cell}=0)`;
    return plain`IF(${isVoid(validity)},NA(),IF(${isVoid(control)},${pending},${value}))`;
  });
}

/** All spellings of a validity with all of a control. */
function spelt(words: string): string[] {
  const [validity, control] = words.split(' ');
  const of = (all: readonly (readonly [string, string])[], choice: string | undefined): string[] => [
    ...new Set(all.filter(([one]) => one === choice).map(([, word]) => word)),
  ];
  return of(wordsOf(VALIDITIES), validity).flatMap((one) =>
    of(wordsOf(CONTROLS), control).map((other) => `${one} ${other}`),
  );
}

function firstColumn(words: Extract<Formula, { kind: 'reference' }>): Formula {
  return { ...words, area: { ...words.area, right: words.area.left } };
}
