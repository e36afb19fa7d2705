/** One cell as text. Texts stand in the cell (README), formulas in the form of the file. */
import { cellAddress } from '../../../sheets/address';
import type { CellContent, CellFormula } from '../../contents';
import { FileError } from '../../fileError';
import { formulaInFile } from '../../formulas/inFile';
import { escapeText, escapeXstring } from '../../markup/escaping';
import { areaText } from '../areas';

export interface CellContents {
  readonly value: CellContent | null;
  readonly formula?: CellFormula;
}

const LONGEST_TEXT = 32_767;

/** Empty where nothing is left to say. `dynamic` is the number of its mark in the metadata, where it needs one. */
export function cellXml(
  place: { readonly row: number; readonly column: number; readonly sheet: string },
  style: number,
  { value, formula }: CellContents,
  dynamic: number,
): string {
  if (value === null && formula === undefined && style === 0) return '';
  const address = cellAddress(place.row, place.column);
  const look = style === 0 ? '' : ` s="${style}"`;
  const mark = formula?.fills?.kind === 'dynamic' ? ` cm="${dynamic}"` : '';
  const start = `<c r="${address}"${look}`;
  if (value === null && formula === undefined) return `${start}/>`;
  const written = formula === undefined ? '' : formulaXml(formula);
  return `${start}${typeOf(value, formula !== undefined)}${mark}>${written}${valueXml(value, formula !== undefined, place)}</c>`;
}

function typeOf(value: CellContent | null, isComputed: boolean): string {
  if (typeof value === 'string') return isComputed ? ' t="str"' : ' t="inlineStr"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

function valueXml(
  value: CellContent | null,
  isComputed: boolean,
  place: { readonly row: number; readonly column: number; readonly sheet: string },
): string {
  if (value === null) return '';
  const cell = () => ({ cell: cellAddress(place.row, place.column), sheet: place.sheet });
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) throw new FileError('textTooLong', { ...cell(), length: value.length });
    const text = escapeText(escapeXstring(value));
    const space = /^\s|\s$|\s\s|\n/.test(value) ? ' xml:space="preserve"' : '';
    return isComputed ? `<v${space}>${text}</v>` : `<is><t${space}>${text}</t></is>`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new FileError('notANumber', cell());
  if (typeof value === 'object') return `<v>${escapeText(value.error)}</v>`;
  return `<v>${typeof value === 'boolean' ? Number(value) : value}</v>`;
}

function formulaXml({ text, fills }: CellFormula): string {
  const written = escapeText(formulaInFile(text));
  if (fills === undefined || fills.kind === 'dataTable') return `<f>${written}</f>`;
  return `<f t="array" ref="${areaText(fills.area)}">${written}</f>`;
}
