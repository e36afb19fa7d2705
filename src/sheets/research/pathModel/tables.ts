/** The tables that the PLS functions answer with: a title, the heading that comes with the formula, numbers, notes. */
import { oneLine } from '../../../model/hierarchy/tree';
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import type { Block } from '../../plan';
import type { SheetStyle } from '../../looks';
import { heightOfLines, linesOf } from '../../textSize';
import * as of from './formulas';
import type { PathModelLayout, TableRows } from './layout';
import { NOTE_ROWS } from './layout';
import { PATH_MODEL } from './texts';
import { widthsOf } from './widths';

const NUMBER_FORMAT = '0.000';

interface Shape {
  readonly title: string;
  /** Columns of words at the left, of numbers, and whether a remark follows. */
  readonly words: number;
  readonly numbers: number;
}

export function functionBlocks(layout: PathModelLayout): Block[] {
  const { say, input, paths, reliability, loadings, fornell, htmt, vif } = layout;
  const size = input.constructs.length;
  const square = (title: string): Shape => ({ title, words: 1, numbers: size });
  return [
    ...(paths === null
      ? []
      : table(layout, paths, of.modelFormula(layout, 'PATHS'), { title: say(PATH_MODEL.paths), words: 2, numbers: 4 })),
    ...table(layout, reliability, of.modelFormula(layout, 'RELIABILITY'), {
      title: say(PATH_MODEL.reliability),
      words: 1,
      numbers: 5,
    }),
    ...table(layout, loadings, of.modelFormula(layout, 'LOADINGS'), {
      title: say(PATH_MODEL.loadings),
      words: 2,
      numbers: size + 2,
    }),
    ...(fornell === null
      ? []
      : table(layout, fornell, of.modelFormula(layout, 'FORNELL'), square(say(PATH_MODEL.fornell)))),
    ...(htmt === null ? [] : table(layout, htmt, of.htmtFormula(layout), square(say(PATH_MODEL.htmt)))),
    ...table(layout, vif, of.modelFormula(layout, 'VIF'), { title: say(PATH_MODEL.vif), words: 2, numbers: 1 }),
    // The number of items of a construct is whole.
    {
      at: cellAddress(reliability.first - 1, 1),
      style: 'result',
      format: '0',
      cells: blanksOf(reliability.last - reliability.heading, 1),
    },
  ];
}

const blanksOf = (rows: number, columns: number): null[][] => Array.from({ length: rows }, () => blanks(columns));

function table(layout: PathModelLayout, rows: TableRows, formula: string, { title, words, numbers }: Shape): Block[] {
  const width = words + numbers + 1;
  const count = rows.last - rows.heading;
  const block = (column: number, columns: number, style: SheetStyle, format?: string): Block => ({
    at: cellAddress(rows.first - 1, column),
    style,
    ...(format !== undefined && { format }),
    cells: blanksOf(count, columns),
  });
  const widths = widthsOf(layout);
  const names = layout.input.constructs.map(({ name }) => linesOf(oneLine(name), widths[2] ?? 0));
  return [
    { at: `A${rows.title}`, style: 'band', cells: [[title, ...blanks(layout.last)]] },
    {
      at: `A${rows.heading}`,
      style: 'heading',
      heights: [heightOfLines(Math.max(2, ...names))],
      cells: [[formula, ...blanks(width - 1)]],
    },
    block(0, words, 'text'),
    block(words, numbers, 'result', NUMBER_FORMAT),
    block(width - 1, 1, 'label'),
    { at: `A${rows.last + 1}`, style: 'note', cells: blanksOf(NOTE_ROWS, width) },
  ];
}
