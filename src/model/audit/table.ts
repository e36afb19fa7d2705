/** What an audit reads in the cells: tables of KPIs, judgment matrices, lists of priorities and rows of sums. */
import type { Bands, Light } from '../../engine/bands';
import type { Area } from '../area';
import type { Kpi } from '../scorecard/types';
import type { Figure } from './grid';
import type { TextCell } from './reading/texts';

/** What the audit compares of a KPI; `anchors` are the steps of its ladder. */
export type Measure = 'target' | 'realization' | 'level' | 'index' | 'weight' | 'value';

export interface Step {
  readonly level: number;
  readonly figure: Figure;
}

/** One KPI, in a row or in a column of its own. */
export interface Item {
  /** Code, else name: what the table calls it. */
  readonly name: string;
  readonly group: string;
  readonly nameArea: Area;
  readonly figures: Readonly<Partial<Record<Measure, Figure>>>;
  /** The values that earn levels, the highest level first; none in a table without. */
  readonly ladder: readonly Step[];
  readonly status: Status | null;
  /** As the scorecard reads the row; null in a matrix that is turned. */
  readonly kpi: Kpi | null;
  /** What its cell says of which way is better; absent where there is none. */
  readonly direction?: Direction;
  /** Whether its value says that the row does not apply: N/A. */
  readonly isNotApplicable?: boolean;
}

interface Direction {
  readonly heading: string;
  readonly text: string;
  readonly area: Area;
}

/** What a cell says of a score: a light, or whether the target was reached. */
export interface Status {
  readonly text: string;
  readonly light: Light | null;
  readonly isReached: boolean | null;
  readonly area: Area;
}

/** A number below a column: of the items above it, or of the totals above it. */
export interface Total {
  readonly name: string;
  readonly measure: 'weight' | 'value' | 'index' | 'level';
  readonly figure: Figure;
  readonly items: readonly Item[];
  /** The subtotals that it is made of; none where it is of items. */
  readonly parts: readonly Total[];
  readonly status: Status | null;
}

/** A number below a column of money that a row of totals gives. */
export interface AmountTotal {
  readonly name: string;
  readonly heading: string;
  readonly figure: Figure;
  /** What stands above it and below the headings, without other totals. */
  readonly above: readonly Figure[];
  /** The same below the total before it. */
  readonly since: readonly Figure[];
  /** The totals above it. */
  readonly parts: readonly Figure[];
}

export interface ScoreTable {
  readonly items: readonly Item[];
  readonly totals: readonly Total[];
  /** What the table calls its columns (or rows, where it is turned). */
  readonly headings: Readonly<Partial<Record<Measure | 'status', string>>>;
  /** Whether levels of a ladder are what it scores with. */
  readonly isOfLevels: boolean;
  /** Columns of money with a total below them. */
  readonly amounts: readonly AmountTotal[];
  readonly bands: Bands;
  /** Whether the user said the bands; else they are the customary ones. */
  readonly areBandsGiven: boolean;
}

/** Pairwise judgments with what the table computed from them. */
export interface MatrixTable {
  readonly names: readonly string[];
  readonly area: Area;
  readonly judgments: readonly (readonly Figure[])[];
  readonly sums: readonly Figure[];
  readonly normalised: readonly (readonly Figure[])[];
  readonly weights: readonly Figure[];
  /** A column beside the weights that holds (Aw)/w, whatever it is called. */
  readonly rowLambdas: readonly Figure[];
  readonly rowLambdasHeading: { readonly text: string; readonly area: Area } | null;
  readonly lambda: Figure | null;
  readonly index: Figure | null;
  readonly ratio: Figure | null;
}

/** Weights in a list: under their parents, or all together. */
export interface PriorityTable {
  readonly nodes: readonly PriorityNode[];
}

export interface PriorityNode {
  readonly name: string;
  readonly parent: string;
  readonly local: Figure | null;
  readonly global: Figure | null;
}

/** A row of the totals of other tables with their whole behind them. */
export interface SumsTable {
  readonly parts: readonly { readonly name: string; readonly figure: Figure }[];
  readonly whole: { readonly name: string; readonly figure: Figure };
  /** The tables that its parts are the totals of, in their order; none where they are not among the cells. */
  readonly tables: readonly ScoreTable[];
}

/** Codes with what they stand for. */
export interface CodeList {
  readonly entries: readonly ListedCode[];
  /** The light that the title above them says they have. */
  readonly titled: { readonly text: string; readonly light: Light } | null;
}

export interface ListedCode {
  readonly code: string;
  readonly name: string;
  readonly area: Area;
}

/** Bands that are printed as whole numbers, each from where the one before it ends. */
export interface BandList {
  readonly bands: readonly PrintedBand[];
}

export interface PrintedBand {
  readonly from: number;
  readonly to: number;
  /** What it says beside its numbers; '' where that is not one cell's or list's alone. */
  readonly word: string;
  readonly area: Area;
}

export type EmployeeLabel = 'CKP' | 'NP' | 'NKP' | 'SKP' | 'NPKP';

export interface LabelledValue {
  readonly label: EmployeeLabel;
  readonly figure: Figure;
}

/** The values of one employee. */
export interface EmployeeValues {
  /** '' where nothing names them. */
  readonly name: string;
  readonly values: readonly LabelledValue[];
  /** Whether they are labelled here and there, and not side by side in a row. */
  readonly isSaid: boolean;
}

export interface AuditedTables {
  readonly scores: readonly ScoreTable[];
  readonly matrices: readonly MatrixTable[];
  readonly priorities: readonly PriorityTable[];
  readonly sums: readonly SumsTable[];
  readonly lists: readonly CodeList[];
  readonly texts: readonly TextCell[];
  readonly employees: readonly EmployeeValues[];
  readonly bands: readonly BandList[];
  /** The last year that any text says; null where none does. */
  readonly latestYear: number | null;
}
