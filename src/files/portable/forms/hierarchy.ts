/**
 * Hierarchies listed as items and parents. Rows find their parents by name, so that the copy follows them when they
 * change; what goes from level to level has as many columns as there are levels now, and two more.
 */
import { NORMALIZE } from '../../../engine/weighting';
import { placeOf } from '../formula/exactMatch';
import { MISTAKE, NOT_AVAILABLE, plain } from '../formula/template';
import type { Formula, Reference } from '../formula/tree';
import { number } from '../formula/tree';
import type { Grid } from '../grid';
import { listed } from '../grid';
import type { HelperTable } from '../helperSheet';
import { notPortable } from '../texts';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';
import { lying } from './ourCall';

const SPARE_LEVELS = 2;

export function global(call: OurCall): Grid {
  const items = call.cells(0);
  const [names, parents, local] = [listed(items), listed(call.cells(1)), call.list(2)];
  const count = names.length;
  if (parents.length !== count || local.length !== count) throw notPortable('answersError');
  const depth = levelsNow(call, names, parents, call.isGiven(3) ? listed(call.cells(3)) : null) + SPARE_LEVELS;
  const words = [HEADINGS.row, HEADINGS.share].map((word) => word[call.language]);
  const table = call.table(HEADINGS.global[call.language], words, count);
  const rows = parentRows(call, table, names, parents, local);
  const weights = call.numberRange(2);
  const shares = local.map((own, row) => {
    const parent = rows.at(row);
    const siblings = plain`SUMIF(${rows.range},${parent},${weights})`;
    const isOnly = plain`COUNTIF(${rows.range},${parent})=1`;
    const share = plain`IF(N(${own})>0,${own}/${siblings},IF(AND(${own}=0,${isOnly}),1,${MISTAKE}))`;
    const alone = plain`IF(AND(${own}="",${isOnly}),1,${share})`;
    return table.put(row, 1, plain`IF(${parent}="","",${alone})`);
  });
  const cumulated = shares.map((share, row) => {
    let [weight, above]: [Formula, Formula] = [share, rows.at(row)];
    for (let level = 1; level < depth; level += 1) {
      const column = 2 * level;
      weight = table.put(row, column, plain`IF(N(${above})=0,${weight},${weight}*INDEX(${table.column(1)},${above}))`);
      above = table.put(row, column + 1, plain`IF(N(${above})=0,0,INDEX(${rows.range},${above}))`);
    }
    return plain`IF(${share}="","",IF(${above}=0,${weight},${MISTAKE}))`;
  });
  return lying(items, cumulated, NOT_AVAILABLE);
}

export function rollUp(call: OurCall): Grid {
  const items = call.cells(0);
  const [names, parents, scores] = [listed(items), listed(call.cells(1)), call.list(3)];
  const count = names.length;
  const weights = call.isGiven(2) ? call.list(2) : null;
  if (parents.length !== count || scores.length !== count || (weights && weights.length !== count)) {
    throw notPortable('answersError');
  }
  const normalize = call.isOn(4, NORMALIZE, true);
  const depth = levelsNow(call, names, parents, null) + SPARE_LEVELS;
  const words = [HEADINGS.row, HEADINGS.weight].map((word) => word[call.language]);
  const table = call.table(HEADINGS.rollUp[call.language], words, count);
  const rows = parentRows(call, table, names, parents, scores);
  const own = names.map((_, row) => ownWeight(table, row, rows, weights, call));
  const isLeaf = names.map((_, row) => plain`COUNTIF(${rows.range},${row + 1})=0`);
  let level = names.map((_, row) => {
    const score = scores[row] ?? NOT_AVAILABLE;
    const given = plain`IF(${score}="","",IF(ISNUMBER(${score}),${score},${MISTAKE}))`;
    const leaf = isLeaf[row] ?? MISTAKE;
    return table.put(row, 2, plain`IF(${leaf},${given},IF(OR(${score}="",${score}=0),"",${MISTAKE}))`);
  });
  for (let step = 1; step < depth; step += 1) {
    const column = 3 * step;
    level.forEach((score, row) => {
      const used = table.put(row, column, plain`IF(${score}="",0,${own[row] ?? MISTAKE})`);
      table.put(row, column + 1, plain`IF(${score}="",0,${used}*${score})`);
    });
    const [used, products] = [table.column(column), table.column(column + 1)];
    level = level.map((_, row) => {
      const mine = row + 1;
      const mean = plain`SUMIF(${rows.range},${mine},${products})/SUMIF(${rows.range},${mine},${used})`;
      const scaled = normalize ? mean : asPrinted(mean, plain`SUMIF(${rows.range},${mine},${weightRange(call)})`);
      const first = table.cell(row, 2);
      return table.put(
        row,
        column + 2,
        plain`IF(${isLeaf[row] ?? MISTAKE},${first},IF(SUMIF(${rows.range},${mine},${used})=0,${first},${scaled}))`,
      );
    });
  }
  const answers = level.map((score, row) => plain`IF(${rows.at(row)}="","",IF(${score}="",NA(),${score}))`);
  return lying(items, answers, NOT_AVAILABLE);
}

/** With weights as printed their sum counts, unless there are none; about 100 they are percents, which are refused. */
function asPrinted(mean: Formula, whole: Formula): Formula {
  return plain`${mean}*IF(${whole}=0,1,IF(AND(${whole}>=50,${whole}<=150),${MISTAKE},${whole}))`;
}

function weightRange(call: OurCall): Formula {
  return call.isGiven(2) ? call.numberRange(2) : number(0);
}

/** The weight of a row among its siblings: 1 where none of them has one. */
function ownWeight(
  table: HelperTable,
  row: number,
  rows: ParentRows,
  weights: readonly Formula[] | null,
  call: OurCall,
): Formula {
  const weight = weights?.[row];
  if (weight === undefined) return table.put(row, 1, number(1));
  const all = plain`SUMIF(${rows.range},${rows.at(row)},${call.numberRange(2)})`;
  return table.put(row, 1, plain`IF(${all}=0,1,IF(N(${weight})>0,${weight},${MISTAKE}))`);
}

interface ParentRows {
  /** Of every row that of its parent, from 1; 0 for the topmost, "" for a blank row. */
  readonly at: (row: number) => Formula;
  readonly range: Reference;
}

function parentRows(
  call: OurCall,
  table: HelperTable,
  names: readonly Formula[],
  parents: readonly Formula[],
  beside: readonly Formula[],
): ParentRows {
  const codes = call.isGiven(3) && beside.length === names.length ? codesOf(call) : null;
  const list = call.range(0);
  const codeList = codes === null ? null : call.range(3);
  const rows = names.map((name, row) => {
    const parent = parents[row] ?? MISTAKE;
    const byName = placeOf(parent, list);
    const isTwice = plain`SUMPRODUCT((${list}=${parent})*1)>1`;
    const found =
      codeList === null
        ? plain`IF(${isTwice},${MISTAKE},${byName})`
        : plain`IFERROR(${placeOf(parent, codeList)},${byName})`;
    const isBlank = plain`AND(${name}="",${parent}="",${beside[row] ?? MISTAKE}="")`;
    return table.put(row, 0, plain`IF(${isBlank},"",IF(OR(${parent}="",${parent}=0),0,${found}))`);
  });
  return { at: (row) => rows[row] ?? MISTAKE, range: table.column(0) };
}

/** Only AHP.GLOBAL has codes, in the place where BSC.ROLLUP has its scores. */
function codesOf(call: OurCall): readonly Formula[] | null {
  return call.is('AHP.GLOBAL') ? listed(call.cells(3)) : null;
}

/** How many levels the hierarchy has now; a few where it cannot be known. */
function levelsNow(
  call: OurCall,
  names: readonly Formula[],
  parents: readonly Formula[],
  codes: readonly Formula[] | null,
): number {
  const key = (cell: Formula): string =>
    String(call.compiler.valueOf(cell) ?? '')
      .trim()
      .toLowerCase();
  const above = new Map<string, string>();
  names.forEach((name, row) => {
    const parent = key(parents[row] ?? MISTAKE);
    for (const own of [key(name), ...(codes ? [key(codes[row] ?? MISTAKE)] : [])])
      if (own !== '') above.set(own, parent);
  });
  const depthOf = (name: string): number => {
    let depth = 1;
    for (let parent = above.get(name) ?? ''; parent !== '' && depth <= names.length; parent = above.get(parent) ?? '')
      depth += 1;
    return depth;
  };
  return Math.max(1, ...[...above.keys()].map(depthOf));
}
