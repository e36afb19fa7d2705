/**
 * The data behind each Excel object. Families refer to each other by name through `node`, so that a range can lead to
 * its worksheet and a worksheet to its ranges without their files importing one another.
 */
import type { HostObject } from '../protocol/objectType';
import type { Box } from './address';
import type { Area, BookPort, SheetPort } from './port';

export interface InBook {
  readonly book: BookPort;
}

export interface SheetTarget extends InBook {
  readonly sheet: SheetPort;
}

export interface RangeTarget extends InBook, Area {}

export interface BorderTarget extends RangeTarget {
  /** EdgeTop, … */
  readonly item: string;
}

export interface AreasTarget extends SheetTarget {
  readonly boxes: readonly Box[];
}

export interface RuleTarget extends SheetTarget {
  readonly id: string;
}

export interface NameTarget extends InBook {
  readonly name: string;
}

export interface CustomXmlTarget extends InBook {
  readonly id: string;
}

export interface NamespaceTarget extends InBook {
  /** Null: the parts of every namespace. */
  readonly namespace: string | null;
}

export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export interface CommentTarget extends SheetTarget {
  readonly id: string;
}

export interface CommentCollectionTarget extends InBook {
  /** Null: the comments of every sheet. */
  readonly sheet: SheetPort | null;
}

/** Its file in base64, as the add-in gave it. */
export interface WorkbookCreatedTarget extends InBook {
  readonly base64: unknown;
}

export interface Targets {
  Workbook: InBook;
  WorkbookProtection: InBook;
  Application: InBook;
  WorkbookCreated: WorkbookCreatedTarget;
  CultureInfo: InBook;
  DatetimeFormatInfo: InBook;
  Worksheet: SheetTarget;
  WorksheetCollection: InBook;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  PageBreakCollection: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  NamedItem: NameTarget;
  NamedItemCollection: InBook;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartCollection: SheetTarget;
  ChartLegend: ChartTarget;
  ChartLineFormat: SeriesTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  CustomXmlPart: CustomXmlTarget;
  CustomXmlPartCollection: InBook;
  CustomXmlPartScopedCollection: NamespaceTarget;
  Comment: CommentTarget;
  CommentCollection: CommentCollectionTarget;
}

export function node<Name extends keyof Targets>(type: Name, target: Targets[Name]): HostObject {
  return { type, target };
}

export function rangeNode(book: BookPort, area: Area): HostObject {
  return node('Range', { book, sheet: area.sheet, box: area.box });
}

export function sheetNode(book: BookPort, sheet: SheetPort): HostObject {
  return node('Worksheet', { book, sheet });
}
