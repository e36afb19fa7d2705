/** OMAX: levels by the step of the ladder in which a value lies, the index as a weighted mean, changes. */
import { PRINTED_LEVELS } from '../../../engine/omax/scale';
import { LEVEL_RULES } from '../../../engine/omax/level';
import { NORMALIZE } from '../../../engine/weighting';
import { MISTAKE, NOT_AVAILABLE, plain } from '../formula/template';
import type { Formula, Reference } from '../formula/tree';
import { number } from '../formula/tree';
import type { Grid } from '../grid';
import { each, grid, part, scalar, spread } from '../grid';
import type { HelperTable } from '../helperSheet';
import { notPortable } from '../texts';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';
import { weightedMean } from './weightedMean';

export function level(call: OurCall): Grid {
  const performance = call.numbers(0);
  const anchors = anchorsOf(call, performance);
  const levels = levelsOf(call, 2, anchors.count);
  const isHurdle = call.choice(3, LEVEL_RULES) === 'hurdle';
  const { within, step, level: heading } = HEADINGS;
  const words = [within, step, heading].map((word) => word[call.language]);
  const table = call.table(HEADINGS.levels[call.language], words, performance.rows * performance.columns);
  return grid(performance.rows, performance.columns, levelAt);

  function levelAt(row: number, column: number): Formula {
    const value = spread(performance, row, column);
    const line = row * performance.columns + column;
    const own = anchors.of(row, column);
    const [first, last] = [part(own, 0, 0, 1, 1), lastOf(own)];
    const inRange = table.put(
      line,
      0,
      plain`IF(${value}="",NA(),IF(COUNT(${value},${own})<${anchors.count + 1},${MISTAKE},IF(${isStrict(own)},MEDIAN(${value},${first},${last}),${MISTAKE})))`,
    );
    const at = table.put(line, 1, plain`MIN(MATCH(${inRange},${own},IF(${first}<${last},1,-1)),${anchors.count - 1})`);
    const [from, to] = [plain`INDEX(${own},${at})`, plain`INDEX(${own},${at}+1)`];
    const [low, high] = [plain`INDEX(${levels},${at})`, plain`INDEX(${levels},${at}+1)`];
    const exact = table.put(line, 2, plain`${low}+(${inRange}-${from})/(${to}-${from})*(${high}-${low})`);
    if (!isHurdle) return exact;
    // A step that is reached but for rounding is reached, as in OMAX.LEVEL: 32 units of the sixteenth digit.
    const rounding = plain`MIN(1E-9,7.1E-15*MAX(ABS(${from}),ABS(${to}))*ABS((${high}-${low})/(${to}-${from})))`;
    const near = plain`ABS(${exact}-ROUND(${exact},0))<=${rounding}`;
    return table.put(line, 3, plain`IF(${near},ROUND(${exact},0),INT(${exact}))`);
  }
}

export function ladder(call: OurCall): Grid {
  const range = call.numberRange(0);
  const [rows, columns] = sizeOf(range);
  const given = call.isGiven(1) ? call.list(1).length : null;
  const isByRows =
    columns === 1 || rows === 1 ? rows === 1 : given === null ? columns === 3 || columns === 11 : columns === given;
  const count = isByRows ? columns : rows;
  const kpis = isByRows ? rows : columns;
  if (given !== null && given !== count) throw notPortable('answersError');
  const levels = levelsOf(call, 1, count);
  const own = (kpi: number): Reference => (isByRows ? part(range, kpi, 0, 1, count) : part(range, 0, kpi, count, 1));
  const words = [HEADINGS.step[call.language]];
  const table = call.table(HEADINGS.ladder[call.language], words, PRINTED_LEVELS.length + kpis);
  const steps = PRINTED_LEVELS.map((one, line) => {
    table.label(line, String(one));
    const [first, last] = [part(levels, 0, 0, 1, 1), lastOf(levels)];
    const isBeyond = plain`OR(${one}>MAX(${levels}),${one}<MIN(${levels}))`;
    const at = plain`MIN(MATCH(${one},${levels},IF(${first}<${last},1,-1)),${count - 1})`;
    return table.put(line, 0, plain`IF(${isBeyond},NA(),${at})`);
  });
  const checks = Array.from({ length: kpis }, (_, kpi) => {
    const filled = plain`IF(COUNT(${own(kpi)})=0,NA(),IF(COUNT(${own(kpi)})<${count},${MISTAKE},IF(${isStrict(own(kpi))},1,${MISTAKE})))`;
    return table.put(PRINTED_LEVELS.length + kpi, 0, filled);
  });
  return grid(PRINTED_LEVELS.length, kpis, (row, kpi) => {
    const [at, one] = [steps[row] ?? NOT_AVAILABLE, PRINTED_LEVELS[row] ?? 0];
    const [from, to] = [plain`INDEX(${own(kpi)},${at})`, plain`INDEX(${own(kpi)},${at}+1)`];
    const [low, high] = [plain`INDEX(${levels},${at})`, plain`INDEX(${levels},${at}+1)`];
    return plain`IF(${checks[kpi] ?? MISTAKE}=1,(${from}*(${high}-${one})+${to}*(${one}-${low}))/(${high}-${low}))`;
  });
}

export function index(call: OurCall): Grid {
  const [levels, weights] = [call.list(0), call.list(1)];
  if (levels.length !== weights.length) throw notPortable('answersError');
  const table = call.table(HEADINGS.weighted[call.language], weightedWords(call), levels.length + 1);
  const rows = levels.map((one, row) => {
    const weight = weights[row] ?? MISTAKE;
    // A 0 beside a weight of 0 may be a blank row; a level beyond the table is a mistake.
    const isWrong = plain`OR(COUNT(${one},${weight})<2,${weight}<0,AND(${weight}=0,${one}<>0),ROUND(${one},8)<0,ROUND(${one},8)>10)`;
    return { score: one, used: plain`IF(${one}="",IF(${weight}<0,${MISTAKE},0),IF(${isWrong},${MISTAKE},${weight}))` };
  });
  const whole = call.isOn(2, NORMALIZE, true) ? null : plain`SUM(${call.numberRange(1)})`;
  return scalar(weightedMean(table, rows, whole));
}

export function change(call: OurCall): Grid {
  return each([call.numbers(0), call.numbers(1)], (now, before) => {
    const isWrong = plain`OR(COUNT(${now},${before})<2,${before}<0)`;
    return plain`IF(OR(${now}="",${before}=""),NA(),IF(${isWrong},${MISTAKE},(${now}-${before})/${before}))`;
  });
}

export function weightedWords(call: OurCall): string[] {
  return [HEADINGS.used, HEADINGS.part].map((word) => word[call.language]);
}

interface Anchors {
  readonly count: number;
  readonly of: (row: number, column: number) => Reference;
}

/** Whose anchors stand where, as OMAX.LEVEL reads them. */
function anchorsOf(call: OurCall, performance: Grid): Anchors {
  const range = call.numberRange(1);
  const [rows, columns] = sizeOf(range);
  if (rows === 1 || columns === 1) {
    const all = part(range, 0, 0, rows, columns);
    return { count: rows * columns, of: () => all };
  }
  if (performance.columns === 1 && performance.rows === rows) {
    return { count: columns, of: (row) => part(range, row, 0, 1, columns) };
  }
  if (performance.rows === 1 && performance.columns === columns) {
    return { count: rows, of: (_, column) => part(range, 0, column, rows, 1) };
  }
  throw notPortable('answersError');
}

/** The cells of the levels that the anchors earn. */
function levelsOf(call: OurCall, at: 1 | 2, count: number): Reference {
  if (call.isGiven(at)) {
    const given = call.numberRange(at);
    const [rows, columns] = sizeOf(given);
    if (rows * columns !== count) throw notPortable('answersError');
    return part(given, 0, 0, rows, columns);
  }
  const customary = count === 3 ? [0, 3, 10] : count === 11 ? PRINTED_LEVELS : null;
  if (customary === null) throw notPortable('answersError');
  const table: HelperTable = call.table(HEADINGS.levelsOfAnchors[call.language], [], 1);
  customary.forEach((one, column) => table.put(0, column, number(one)));
  return table.range(0, 0, 1, count);
}

/** Whether a row or a column rises or falls throughout. */
function isStrict(range: Reference): Formula {
  const [rows, columns] = sizeOf(range);
  const count = rows * columns;
  const run = (from: number): Reference =>
    rows === 1 ? part(range, 0, from, 1, count - 1) : part(range, from, 0, count - 1, 1);
  return plain`ABS(SUMPRODUCT(SIGN(${run(1)}-${run(0)})))=${count - 1}`;
}

function lastOf(range: Reference): Reference {
  const [rows, columns] = sizeOf(range);
  return part(range, rows - 1, columns - 1, 1, 1);
}

export function sizeOf({ area }: Reference): [rows: number, columns: number] {
  return [area.bottom - area.top + 1, area.right - area.left + 1];
}
