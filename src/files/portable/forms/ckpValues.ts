/** CKP of people: values of employees, tasks of an SKP, statuses by rank, quarters to years. */
import { CONSOLIDATION_RULES } from '../../../engine/ckp/consolidate';
import { STATUS_WORDS } from '../../../engine/ckp/distribution';
import { KEP_241 } from '../../../engine/ckp/rulebooks/kep241';
import { PERKA_BKN_1 } from '../../../engine/ckp/rulebooks/perkaBkn1';
import { NKP, NPKP } from '../../../engine/ckp/value';
import { LANGUAGES } from '../../../engine/words';
import { MISTAKE, NOT_AVAILABLE, plain } from '../formula/template';
import type { Formula, Reference } from '../formula/tree';
import type { Grid } from '../grid';
import { each, grid, listed, part, rangeGrid, spread } from '../grid';
import { notPortable } from '../texts';
import { areFractions, refusing } from './bands';
import { HEADINGS } from './headings';
import { sizeOf } from './omax';
import type { OurCall } from './ourCall';

export const nkp = (call: OurCall): Grid => valueOfEmployee(call, NKP.share);
export const npkp = (call: OurCall): Grid => valueOfEmployee(call, NPKP.share);

function valueOfEmployee(call: OurCall, customary: number): Grid {
  const [results, behaviours] = [call.numbers(0), call.numbers(1)];
  const share = call.number(2, customary);
  const isWrongShare = call.isGiven(2) ? plain`OR(N(${share})<=0,${share}>1)` : null;
  const [first, second] = [areFractions(call, results), areFractions(call, behaviours)];
  return each([results, behaviours], (result, behaviour) => {
    const value = plain`${behaviour}+${share}*(${result}-${behaviour})`;
    const counted = plain`IF(COUNT(${result},${behaviour})<2,${MISTAKE},${refusing(plain`OR(${first},${second})`, value)})`;
    return plain`IF(OR(${result}="",${behaviour}=""),NA(),${refusing(isWrongShare, counted)})`;
  });
}

/** Target and realization of quantity, quality, time and cost. */
const ASPECTS = [0, 2, 4, 6] as const;

export function skp(call: OurCall): Grid {
  const given = ASPECTS.filter((index) => call.isGiven(index));
  const lists = new Map(
    given.flatMap(
      (index) =>
        [
          [index, call.numbers(index)],
          [index + 1, call.numbers(index + 1)],
        ] as const,
    ),
  );
  const all = each([...lists.values()], () => MISTAKE);
  const table = call.table(
    HEADINGS.aspects[call.language],
    given.map((index) => String(index / 2 + 1)),
    all.rows * all.columns,
  );
  return grid(all.rows, all.columns, (row, column) => {
    const line = row * all.columns + column;
    const cell = (index: number): Formula => {
      const list = lists.get(index);
      return list === undefined ? MISTAKE : spread(list, row, column);
    };
    const isUndone = given.includes(0) ? plain`AND(N(${cell(0)})>0,ISNUMBER(${cell(1)}),${cell(1)}=0)` : null;
    given.forEach((index, place) => {
      const [target, reached] = [cell(index), cell(index + 1)];
      const value = index < 4 ? plain`100*${reached}/${target}` : saving(target, reached, isUndone);
      const isWrong = plain`OR(N(${target})<0,N(${reached})<0,AND(N(${target})=0,N(${reached})>0))`;
      const pending =
        index < 4 || isUndone === null ? plain`${reached}=""` : plain`AND(${reached}="",NOT(${isUndone}))`;
      table.put(line, place, plain`IF(${isWrong},${MISTAKE},IF(N(${target})=0,"",IF(${pending},NA(),${value})))`);
    });
    const values = table.range(line, 0, 1, given.length);
    return plain`IF(SUMPRODUCT(ISERROR(${values})*1)>0,SUM(${values}),IF(COUNT(${values})=0,NA(),AVERAGE(${values})))`;
  });
}

function saving(target: Formula, reached: Formula, isUndone: Formula | null): Formula {
  const { asPlanned, greatestSaving } = PERKA_BKN_1;
  const value = plain`(${100 + asPlanned.value}*${target}-100*${reached})/${target}`;
  const isGood = plain`100*${reached}>=${100 - greatestSaving.value}*${target}*(1-1E-12)`;
  const valued = plain`IF(${isGood},${value},${asPlanned.value + 100}-${value})`;
  return isUndone === null ? valued : plain`IF(${isUndone},0,${valued})`;
}

export function distribution(call: OurCall): Grid {
  const values = call.numbers(0);
  const range = call.together(values);
  const [top, bottom] = [
    call.number(1, KEP_241.distribution.top.value),
    call.number(2, KEP_241.distribution.bottom.value),
  ];
  const words = STATUS_WORDS;
  const language = call.choice(3, LANGUAGES);
  const table = call.table(HEADINGS.counts[call.language], [], 3);
  // A 0 is nobody's value, and does not count.
  const count = table.put(0, 0, plain`COUNT(${range})-COUNTIF(${range},0)`);
  const best = table.put(1, 0, plain`INT(${count}*${top}+0.500000001)`);
  const below = table.put(2, 0, plain`${count}-INT(${count}*${bottom}+0.500000001)`);
  return each([values], (value) => {
    const greater = plain`COUNTIF(${range},">"&${value}+1E-12*ABS(${value}))`;
    const status = plain`IF(${greater}<${best},${words.best[language]},IF(${greater}<${below},${words.average[language]},${words.belowAverage[language]}))`;
    return plain`IF(OR(${value}="",${value}=0),NA(),IF(ISNUMBER(${value}),${status},${MISTAKE}))`;
  });
}

export function consolidate(call: OurCall): Grid {
  const quarters = call.numberRange(0);
  const rule = call.choice(1, CONSOLIDATION_RULES);
  const [rows, columns] = sizeOf(quarters);
  const lines =
    columns === 1
      ? [part(quarters, 0, 0, rows, 1)]
      : Array.from({ length: rows }, (_, row) => part(quarters, row, 0, 1, columns));
  return grid(lines.length, 1, (row) => {
    const line = lines[row];
    return line === undefined ? NOT_AVAILABLE : plain`IF(COUNT(${line})=0,NA(),${consolidated(line, rule)})`;
  });
}

/** Excel nests no more than 64 conditions. */
const MOST_QUARTERS = 60;

function consolidated(line: Reference, rule: 'last' | 'sum' | 'average'): Formula {
  if (rule === 'sum') return plain`SUM(${line})`;
  if (rule === 'average') return plain`AVERAGE(${line})`;
  const cells = listed(rangeGrid(line));
  if (cells.length > MOST_QUARTERS) throw notPortable('rangeTooLarge');
  return cells.reduce((before, cell) => plain`IF(ISNUMBER(${cell}),${cell},${before})`, NOT_AVAILABLE);
}
