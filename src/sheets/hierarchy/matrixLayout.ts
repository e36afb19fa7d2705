/** Where each matrix of a hierarchy lies on a sheet: below each other, the report of each beside it. */
import { childrenOf, comparedItems, keysOf, oneLine } from '../../model/hierarchy/tree';
import type { Item, Model } from '../../model/types';
import type { Area } from '../address';
import { areaAddress, cellAddress } from '../address';
import type { Block, PlannedCell } from '../plan';
import { weightFormatOf } from './weightDecimals';
import { heightOfLines, linesOf, widthOfNames, widthOfTexts } from '../textSize';

/** λmax, CI, CR and verdict below the weights. */
const REPORT_TAIL = 4;
const REPORT_COLUMNS = 3;
/** Points. */
const LABEL_WIDTH = 240;
const [LEAST_WIDTH, MOST_WIDTH] = [48, 100];
const LEAST_ITEM = 80;
/** Together they hold the longest verdict, which begins under the weights. */
const [WEIGHT_WIDTH, RANK_WIDTH] = [76, 100];

export interface MatrixPlace {
  parent: Item;
  items: readonly Item[];
  /** Zero-based, as the body's. */
  headingRow: number;
  body: Area;
  reportColumn: number;
}

/** The matrices in the order of the hierarchy, the first heading in `firstRow`. */
export function matrixPlaces(model: Model, firstRow: number): MatrixPlace[] {
  const compared = comparedItems(model);
  const widest = Math.max(0, ...compared.map(({ id }) => childrenOf(model, id).length));
  let headingRow = firstRow;
  return compared.map((parent) => {
    const items = childrenOf(model, parent.id);
    const body = { sheet: '', row: headingRow + 1, column: 1, rows: items.length, columns: items.length };
    const place = { parent, items, headingRow, body, reportColumn: widest + 1 };
    headingRow += items.length + REPORT_TAIL + 2;
    return place;
  });
}

/** The row after the last report; `firstRow` without any. */
export function rowAfter(places: readonly MatrixPlace[], firstRow: number): number {
  const last = places.at(-1);
  return last ? last.body.row + last.items.length + REPORT_TAIL : firstRow;
}

/** Labels in a column that may break within it: as high as they are read. */
export function textBlock(at: string, texts: readonly string[], width: number): Block {
  const heights = texts.map((text) => heightOfLines(linesOf(text, width, 'plain')));
  return { at, style: 'text', heights, cells: texts.map((text) => [text === '' ? '' : { text }]) };
}

/** Where a report gives the weight of the item at `index`. */
export function weightCell({ body, reportColumn }: MatrixPlace, index: number): string {
  return cellAddress(body.row + index, reportColumn + 1);
}

/** An item in a sheet: its code, then its name. */
export function labelOf({ code, name }: Item): string {
  return [oneLine(code), oneLine(name)].filter((part) => part !== '').join(': ');
}

/** The judgment a formula of the lower triangle turns around: 1/0 for a blank is no judgment. */
export function reciprocalOf(row: number, column: number): string {
  return `=IFERROR(1/N(${cellAddress(row, column)}),"")`;
}

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

/** The formula of a call that is blank while no cell but the diagonals of the matrices is filled; bare if too long. */
export function whenJudged(matrices: readonly string[], size: number, call: string): string {
  const blanks = matrices.map((matrix) => `COUNTBLANK(${matrix})`).join('+');
  const guarded = `=IF(${blanks}>=${matrices.length * size * (size - 1)},"",${call})`;
  return guarded.length > LONGEST_FORMULA ? `=${call}` : guarded;
}

/** Heading, labels and live report of one matrix, blank until there is a judgment; the body is the caller's. */
export function frameBlocks(model: Model, place: MatrixPlace): Block[] {
  const { parent, items, headingRow, body, reportColumn } = place;
  const keys = keysOf(model);
  const labels = areaAddress({ ...body, row: headingRow, rows: 1 });
  const method = model.method === 'eigenvector' ? '' : `,"${model.method}"`;
  const matrix = areaAddress(body);
  const report = whenJudged([matrix], items.length, `AHP.REPORT(${matrix},${labels}${method})`);
  const gap = new Array<PlannedCell>(reportColumn - 1 - items.length).fill(null);
  const rest = items.length + REPORT_TAIL;
  const column = (): PlannedCell[][] => Array.from({ length: rest }, () => [null]);
  const at = (offset: number): string => cellAddress(body.row, reportColumn + offset);
  return [
    {
      at: cellAddress(headingRow, 0),
      style: 'heading',
      cells: [
        [
          { text: labelOf(parent) },
          ...items.map(({ id }) => ({ text: keys.get(id) ?? '' })),
          ...gap,
          report,
          ...new Array<PlannedCell>(REPORT_COLUMNS - 1).fill(null),
        ],
      ],
    },
    textBlock(cellAddress(body.row, 0), items.map(labelOf), LABEL_WIDTH),
    { at: at(0), style: 'sign', cells: column() },
    { at: at(1), style: 'result', format: weightFormatOf(model, '0.0000'), cells: column() },
    { at: at(2), style: 'result', format: '0', cells: column() },
  ];
}

/** Widths from column A: labels, the widest matrix, the report. An item without a code is called by its name. */
export function matrixColumns(model: Model, places: readonly MatrixPlace[]): number[] {
  const keys = keysOf(model);
  const called = places.map(({ items }) => items.map(({ id }) => keys.get(id) ?? ''));
  const widest = (places[0]?.reportColumn ?? 1) - 1;
  const judgments = Array.from({ length: widest }, (_, column) =>
    Math.max(LEAST_WIDTH, ...called.map((texts) => widthOfNames(texts[column] ?? ''))),
  );
  const item = Math.min(LABEL_WIDTH, Math.max(LEAST_ITEM, widthOfTexts(called.flat())));
  return [LABEL_WIDTH, ...judgments.map((width) => Math.min(width, MOST_WIDTH)), item, WEIGHT_WIDTH, RANK_WIDTH];
}
