/** Every Excel object the host offers: what the add-in uses and no more. */
import type { AnyObjectType, TypeTable } from '../protocol/objectType';
import { BORDER_TYPES } from './borders';
import { CHART_TYPES } from './charts';
import { Comment, CommentCollection } from './comments';
import {
  CellValueConditionalFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  IconSetConditionalFormat,
} from './conditionalFormat';
import { CUSTOM_XML_TYPES } from './customXml';
import { HEADER_FOOTER_TYPES } from './headersFooters';
import { NamedItem, NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout } from './pageLayout';
import { FormatProtection, underProtection, WorkbookProtection, WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './rangeAreas';
import { RangeFill, RangeFont, RangeFormat } from './rangeFormat';
import { SERVICE_TYPES } from './services';
import { Application, CultureInfo, DatetimeFormatInfo, Workbook, WorkbookCreated } from './workbook';
import { Worksheet, WorksheetCollection, WorksheetFreezePanes } from './worksheet';

export const EXCEL_TYPES: readonly AnyObjectType[] = [
  Application,
  WorkbookCreated,
  ...BORDER_TYPES,
  CellValueConditionalFormat,
  ...CHART_TYPES,
  Comment,
  CommentCollection,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  ...CUSTOM_XML_TYPES,
  DatetimeFormatInfo,
  FormatProtection,
  ...HEADER_FOOTER_TYPES,
  IconSetConditionalFormat,
  NamedItem,
  NamedItemCollection,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

export function typeTable(): TypeTable {
  return new Map([...EXCEL_TYPES.map(underProtection), ...SERVICE_TYPES].map((type) => [type.name, type]));
}
