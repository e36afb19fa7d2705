/** Functions that look for a value in a list: XLOOKUP and XMATCH by MATCH, and Excel's older ones as they are. */
import { placeOf, unlessError } from './formula/exactMatch';
import { plain } from './formula/template';
import type { Call, Formula, Reference } from './formula/tree';
import { call } from './formula/tree';
import type { Grid } from './grid';
import { each, scalar } from './grid';
import { notPortable } from './texts';

/** How the arguments of one formula are read. */
export interface Reader {
  gridOf(formula: Formula): Grid;
  /** The range in which cells stand. */
  rangeOf(cells: Grid): Reference;
  /** The same cells, short to name. */
  short(cells: Grid): Grid;
}

/** XLOOKUP of an exact value. */
export function lookedUp(args: readonly Formula[], reader: Reader): Grid {
  const [value, keys, results, otherwise] = args;
  if (!value || !keys || !results || args.length > 4) throw notPortable('laterFunction', { name: 'XLOOKUP' });
  const [keyRange, resultRange] = [listOf(keys, reader), listOf(results, reader)];
  const values = reader.short(reader.gridOf(value));
  const found = (one: Formula): Formula => plain`INDEX(${resultRange},${placeOf(one, keyRange)})`;
  if (!otherwise) return each([values], (one) => unlessError(one, found(one)));
  return each([values, reader.gridOf(otherwise)], (one, other) => {
    return unlessError(one, plain`IF(ISNUMBER(${placeOf(one, keyRange)}),${found(one)},${other})`);
  });
}

/** XMATCH of an exact value. */
export function placed(args: readonly Formula[], reader: Reader): Grid {
  const [value, keys] = args;
  if (!value || !keys || args.length > 2) throw notPortable('laterFunction', { name: 'XMATCH' });
  const list = listOf(keys, reader);
  return each([reader.short(reader.gridOf(value))], (one) => unlessError(one, placeOf(one, list)));
}

/** `moving`: the arguments that may be ranges, each cell of which is looked for. */
export function looking({ name, args }: Call, moving: readonly number[], reader: Reader): Grid {
  const grids = args.map((arg, index) => {
    if (arg.kind === 'omitted') return scalar(arg);
    return moving.includes(index) ? reader.gridOf(arg) : scalar(looked(arg, reader));
  });
  return each(grids, (...cells) => call(name, ...cells));
}

function looked(formula: Formula, reader: Reader): Formula {
  if (formula.kind === 'array') return formula;
  const cells = reader.gridOf(formula);
  return cells.rows * cells.columns === 1 && cells.range === null ? cells.at(0, 0) : reader.rangeOf(cells);
}

function listOf(formula: Formula, reader: Reader): Reference {
  return reader.rangeOf(reader.gridOf(formula));
}
