/** The sheet of intermediate results as it is written: from its plan, or as it stood before it was removed. */
import { HELPER_LOOKS, LABELS } from '../../files/portable/helperContents';
import type { PortablePlan } from '../../files/portable/plan';
import type { CellValue } from '../../model/types';
import { areaAddress } from '../../sheets/address';
import { asCellText, asText } from '../../sheets/text';
import type { WholeSheet } from './contentWrites';

type Helper = NonNullable<PortablePlan['helper']>;

export function sheetOfHelper({ name, cells }: Helper): WholeSheet {
  const rows = 1 + Math.max(...cells.map(({ row }) => row));
  const columns = 1 + Math.max(...cells.map(({ column }) => column));
  const table = <T>(blank: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
  const contents = table<CellValue | null>(null);
  const looks = table<Excel.SettableCellProperties>({});
  for (const { row, column, content, style } of cells) {
    const [line, looked] = [contents[row], looks[row]];
    if (!line || !looked) continue;
    line[column] = 'text' in content ? asCellText(content.text) : `=${content.formula}`;
    looked[column] = lookOf(style);
  }
  return { name, contents, looks, width: LABELS };
}

function lookOf(style: keyof typeof HELPER_LOOKS): Excel.SettableCellProperties {
  const { bold = false, fontColor, fill, horizontal, wrap } = HELPER_LOOKS[style];
  return {
    format: {
      font: { ...(bold && { bold }), ...(fontColor && { color: fontColor }) },
      ...(fill && { fill: { color: fill } }),
      ...(horizontal && { horizontalAlignment: Excel.HorizontalAlignment.center }),
      ...(wrap && { wrapText: wrap }),
    },
  };
}

/** What to read of a sheet that is going to be removed. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

export type WholeReading = () => WholeSheet;

/** Queues the reading of a sheet that is going to be removed, to be written again by an undo. */
export function queueWhole(sheet: Excel.Worksheet, name: string, rows: number, columns: number): WholeReading {
  const range = sheet.getRange(
    areaAddress({ sheet: '', row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) }),
  );
  range.load(['formulas', 'values']);
  const looks = range.getCellProperties(LOOK);
  const first = sheet.getRange('A1').format;
  first.load(['columnWidth']);
  return () => ({
    name,
    contents: (range.formulas as CellValue[][]).map((line, down) =>
      line.map((content, right) => writable(content, (range.values as CellValue[][])[down]?.[right] ?? '')),
    ),
    looks: looks.value.map((line) => line.map(settable)),
    width: first.columnWidth,
  });
}

/** Read and written again as it was: texts stay texts. */
export function writable(content: CellValue, value: CellValue): CellValue | null {
  if (content === '') return null;
  const known = asText(content, value);
  return typeof known === 'object' ? asCellText(known.text) : known;
}

function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format ?? {};
  const isFilled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== 'None';
  return { format: { ...rest, ...(isFilled && fill.color !== undefined && { fill: { color: fill.color } }) } };
}
