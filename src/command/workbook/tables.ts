/** The cells of a file as tables are read from them. */
import type { WorkbookContents } from '../../files/contents';
import type { SheetCells } from '../../model/scorecard/offices/table';
import type { Area } from '../../model/area';
import { sameAs } from '../../model/hierarchy/tree';
import { parseAddress } from '../../sheets/address';
import type { FileSheet } from '../../workbook/officeFiles/fileSheets';
import { fileSheets } from '../../workbook/officeFiles/fileSheets';
import { cutCells } from '../../workbook/reading/cutCells';
import { MOST_CELLS } from '../sheets';

export interface Tables {
  /** Those that are visible, under the names that they have in the file. */
  readonly visible: readonly FileSheet[];
  readonly tooLarge: readonly string[];
  /** The cells of a defined name, on a hidden sheet as well; `null` where it is gone. */
  readonly named: (name: string) => FileSheet | null;
}

export function tablesOf(contents: WorkbookContents): Tables {
  const { sheets, tooLarge } = fileSheets(
    { ...contents, sheets: contents.sheets.map((sheet) => ({ ...sheet, visibility: 'visible' })) },
    '',
    MOST_CELLS,
  );
  const all = sheets.map((sheet): FileSheet => ({ ...sheet, area: { ...sheet.area, sheet: sheet.name } }));
  const isVisible = (name: string): boolean =>
    contents.sheets.some((sheet) => sheet.name === name && sheet.visibility === 'visible');
  return {
    visible: all.filter(({ name }) => isVisible(name)),
    tooLarge: tooLarge.filter(isVisible),
    named: (name) => {
      const place = placeOfName(contents, name);
      const sheet = all.find((one) => sameAs(one.name) === sameAs(place?.sheet ?? ''));
      const cells = place && sheet ? cutCells(sheet, { ...place, sheet: sheet.name }) : null;
      return sheet && cells ? { ...sheet, ...cells } : null;
    },
  };
}

function placeOfName({ names }: Pick<WorkbookContents, 'names'>, name: string): Area | null {
  const found = names.find((one) => sameAs(one.name) === sameAs(name));
  return found === undefined ? null : parseAddress(found.formula, '');
}

/** What a cell of one name shows; `null` where there is no such cell. */
export function shownIn(tables: Tables, name: string): SheetCells['cells'][number][number] | null {
  return tables.named(name)?.cells[0]?.[0] ?? null;
}
