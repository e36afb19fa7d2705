/** Where things stand in the text of a sheet: what a change needs of it, and nothing else. */
import type { Area } from '../../contents';
import type { XmlElement } from '../../markup/tree';

export interface SheetPlaces {
  readonly source: string;
  readonly prefix: string;
  readonly root: { readonly start: number; readonly tagEnd: number; readonly closing: number };
  /** The elements of the sheet but the cells, which stand in `data`. */
  readonly children: readonly XmlElement[];
  readonly data: {
    readonly start: number;
    readonly tagEnd: number;
    readonly end: number;
    readonly closing: number;
  } | null;
  /** Of the rows that were asked for. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  readonly shared: readonly SharedGroup[];
  readonly arrays: readonly ArrayPlace[];
}

export interface RowPlace {
  /** Null where there is none: then `start` is where it would stand. */
  readonly tag: string | null;
  readonly start: number;
  readonly isEmpty: boolean;
  readonly cells: ReadonlyMap<number, CellPlace>;
  /** Of columns that have no cell: where it would stand. */
  readonly gaps: ReadonlyMap<number, number>;
}

export interface CellPlace {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly hasFormula: boolean;
}

/** A formula that several cells share: the first has its text, the others follow it. */
export interface SharedGroup {
  readonly si: string;
  readonly text: string;
  readonly master: SharedCell;
  readonly others: SharedCell[];
}

export interface SharedCell {
  readonly row: number;
  readonly column: number;
  /** Of its formula. */
  readonly start: number;
  readonly end: number;
}

export interface ArrayPlace {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly kind: 'dynamic' | 'array' | 'dataTable';
}
