import type { WorkbookPackage } from '../package/workbookPackage';
import type { StyleBook } from '../styles/styleBook';

/** What the changes of a sheet need of the workbook around it. */
export interface SheetContext {
  readonly workbook: WorkbookPackage;
  readonly part: string;
  readonly name: string;
  /** Asked for only where a style is needed: a workbook without styles gets some by it. */
  readonly styles: StyleBook;
  /** The number by which a cell says that its array is dynamic. */
  dynamicMark(): number;
}
