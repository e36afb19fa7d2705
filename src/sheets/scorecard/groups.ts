/** The tables below the total: perspectives, and for NKO objectives. Rows stay in the order of the table above. */
import type { Block, PlannedCell } from '../plan';
import { textWidth } from './columnSizes';
import type { WordRole } from './columnSizes';
import { lightsFormula } from './layout';
import type { ColumnKey, Layout } from './layout';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { HEADINGS } from './texts';
import { spilling } from '../body';
import { heightOfLines, linesOf, writtenText } from '../textSize';

/** A table of groups and where it stands; rows as Excel counts them. */
export interface GroupTable {
  /** The row of its heading. */
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
}

/** What stands in the row of one group. */
export interface GroupCells {
  readonly before?: readonly (readonly [ColumnKey, PlannedCell])[];
  readonly count: string;
  readonly weight: PlannedCell;
  /** Stands where the table above has its targets. */
  readonly own?: PlannedCell;
  readonly score: string;
  readonly share: string;
}

export interface GroupLook {
  readonly heading: string;
  readonly weight: {
    readonly heading: string;
    readonly style: 'input' | 'result';
    readonly format: string;
  } | null;
  /** Of a group's own weight, where `weight` is the sum of what is below it. */
  readonly own?: { readonly heading: string; readonly format: string } | null;
  readonly before?: readonly (readonly [ColumnKey, string])[];
}

export function groupTable(heading: number, names: readonly string[]): GroupTable {
  return { heading, first: heading + 1, last: heading + names.length, names };
}

/** F30:F33, of the rows of the groups. */
export function groupRange({ body }: Layout, table: GroupTable, key: ColumnKey): string {
  return `${body.cell(key, table.first)}:${body.cell(key, table.last)}`;
}

/** Whether a row of the table above belongs to the group in this row: a formula over all rows. */
export function isIn({ body, label }: Layout, key: 'perspective' | 'objective', row: number): string {
  return `${body.absolute(key)}=${body.cell(label, row)}`;
}

/** How many KPIs of a group count: those that are set aside do not. */
export function countFormula({ body }: Layout, isMember: string): string {
  return body.has('aside')
    ? `=SUM(IF(${isMember},IF(${body.absolute('aside')}="",1,0),0))`
    : `=SUM(IF(${isMember},1,0))`;
}

export function groupBlocks(
  layout: Layout,
  table: GroupTable,
  look: GroupLook,
  cellsOf: (row: number) => GroupCells,
): Block[] {
  const { body, label } = layout;
  const rows = table.names.map((_, index) => cellsOf(table.first + index));
  const column = (key: ColumnKey, style: Block['style'], cells: PlannedCell[], format?: string): Block => ({
    at: body.cell(key, table.first),
    ...(style === undefined ? {} : { style }),
    ...(format === undefined ? {} : { format }),
    cells: cells.map((cell) => [cell]),
  });
  const value = (row: number): string => {
    const score = body.cell('score', row);
    return `=IF(${score}="","",${score}*${body.cell('share', row)})`;
  };
  const before = (look.before ?? []).map(([key], index) =>
    column(
      key,
      'text',
      rows.map((row) => row.before?.[index]?.[1] ?? null),
    ),
  );
  return [
    headingBlock(layout, table, look),
    { ...rowLines(layout, table.first, table.names.length, 'light'), heights: rowHeights(layout, table, rows) },
    column(
      label,
      'text',
      table.names.map((name) => ({ text: name })),
    ),
    ...before,
    ...(look.own
      ? [
          column(
            'target',
            'result',
            rows.map(({ own = null }) => own),
            look.own.format,
          ),
        ]
      : []),
    column(
      'realization',
      'result',
      rows.map(({ count }) => count),
      COUNT_FORMAT,
    ),
    ...(look.weight === null
      ? []
      : [
          column(
            'weight',
            look.weight.style,
            rows.map(({ weight }) => weight),
            look.weight.format,
          ),
        ]),
    column(
      'score',
      'result',
      rows.map(({ score }) => score),
      SCORE_FORMAT,
    ),
    column(
      'share',
      'result',
      rows.map(({ share }) => share),
      SHARE_FORMAT,
    ),
    column(
      'value',
      'result',
      table.names.map((_, index) => value(table.first + index)),
      SCORE_FORMAT,
    ),
    column('light', 'sign', spilling(lightsFormula(layout, groupRange(layout, table, 'score')), rows.length)),
  ];
}

/** Rows of a table below the total, through the columns that it leaves free, up to `last`. */
export function rowLines({ body, label }: Layout, first: number, rows: number, last: ColumnKey): Block {
  const columns = body.keys.slice(body.column(label), body.column(last) + 1);
  const cells = Array.from({ length: rows }, (): PlannedCell[] => columns.map(() => null));
  return { at: body.cell(label, first), style: 'row', cells };
}

/** Names of groups may take more than one line in the columns of the table above. */
function rowHeights(layout: Layout, { names }: GroupTable, rows: readonly GroupCells[]): number[] {
  const linesIn = (key: ColumnKey, text: string): number => linesOf(text, textWidth(layout, key as WordRole), 'plain');
  return names.map((name, index) => {
    const before = rows[index]?.before ?? [];
    const lines = before.map(([key, cell]) => linesIn(key, writtenText(cell)));
    return heightOfLines(Math.max(1, linesIn(layout.label, name), ...lines));
  });
}

function headingBlock(layout: Layout, { heading }: GroupTable, look: GroupLook): Block {
  const { body, label, say } = layout;
  const words = new Map<ColumnKey, string>([
    [label, look.heading],
    ...(look.before ?? []),
    ...(look.own ? [['target', look.own.heading] as const] : []),
    ['realization', say(HEADINGS.count)],
    ...(look.weight === null ? [] : [['weight', look.weight.heading] as const]),
    ['score', say(layout.measure.score)],
    ['share', say(HEADINGS.share)],
    ['value', say(HEADINGS.value)],
    ['light', say(HEADINGS.light)],
  ]);
  const from = body.column(label);
  const keys = body.keys.slice(from, body.column('light') + 1);
  return { at: body.cell(label, heading), style: 'heading', cells: [keys.map((key) => words.get(key) ?? null)] };
}

/**
 * A weighted mean, blank where no row has data; an error among the rows is the answer. Rounded far below what anyone
 * shows, so that 100 throughout is 100 and no light turns on the last bit.
 */
export function meanFormula(isMember: string, scores: string, weighted: string, weights: string): string {
  const members = `SUM(IF(${isMember},IF(${scores}="",0,1),0))`;
  return `=IF(${members}=0,"",ROUND(SUM(IF(${isMember},${weighted},0))/SUM(IF(${isMember},${weights},0)),10))`;
}
