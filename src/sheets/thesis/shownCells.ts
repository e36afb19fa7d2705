/** Cells as they are shown in the workbook, and the table that a thesis prints of them. */

export type Aside = 'left' | 'center' | 'right';

/** A cell as Excel shows it: rounding, decimal sign and percent sign are its own. */
export interface ShownCell {
  readonly text: string;
  readonly kind: 'blank' | 'number' | 'text' | 'error';
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Points. */
  readonly size: number;
  /** Where it was said; Excel puts numbers right and words left otherwise. */
  readonly aside?: Aside;
}

export interface ThesisCell {
  readonly text: string;
  readonly isBold: boolean;
}

/** One over several columns is a heading of all of them. */
export interface ThesisHeading {
  readonly text: string;
  readonly columns: number;
}

export interface ThesisRow {
  readonly cells: readonly ThesisCell[];
  /** Bold as a whole: a rule stands above it. */
  readonly isTotal: boolean;
}

export interface ThesisTable {
  /** Above it; '' for none. */
  readonly caption: string;
  readonly asides: readonly Aside[];
  /** Lines of headings, each over all columns. */
  readonly headings: readonly (readonly ThesisHeading[])[];
  readonly rows: readonly ThesisRow[];
  /** Below it, a line each. */
  readonly notes: readonly string[];
}
