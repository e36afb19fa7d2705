/** A blank table of KPIs on a sheet of its own, and the draft that begins over it at once. */
import type { Language } from '../../engine/language';
import { blankDraft } from '../../model/scorecard/blankDraft';
import type { Draft } from '../../model/scorecard/draft';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { sourceOf } from '../../model/scorecard/evaluation';
import { newId } from '../../model/newId';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../../sheets/kind';
import type { KpiTableInput } from '../../sheets/scorecard/kpiTable';
import { KPI_TABLE_SHEET, kpiTableArea, kpiTableRoles } from '../../sheets/scorecard/kpiTable';
import { WorkbookError } from '../../workbook/excel/errors';
import { tableAt } from '../../workbook/reading/kpiTable';
import type { DoneEntry } from '../shell/journal';
import type { StringKey } from '../strings';
import { listed } from '../writing/sheetSentences';
import type { WrittenSheets } from '../../workbook/writing/writer';
import { writeSheets } from '../../workbook/writing/writer';

/** What a person chooses before it is written. */
export type BlankWish = Pick<KpiTableInput, 'kind' | 'rows' | 'isWeighed'>;

export interface BlankTable {
  readonly written: WrittenSheets;
  readonly draft: Draft;
}

/** Its sheet is not remembered: from now on it is the person's. `titleOf` is what the scorecard will be called. */
export async function writeBlankTable(
  wish: BlankWish,
  model: Model,
  language: Language,
  titleOf: (scorecard: Pick<Draft['scorecard'], 'id' | 'kind'>, source: SourceTable) => string,
): Promise<BlankTable> {
  const input: KpiTableInput = { ...wish, language, id: newId() };
  const written = await writeSheets(requestOf(model, [planned(KPI_TABLE_SHEET, input)]), 'newSheets');
  const table = await tableAt(kpiTableArea(input, written.area.sheet));
  const source = sourceOf(table.area, table.cells, table.formats);
  if (!source) throw new WorkbookError('tableLost');
  const of = { id: newId(), kind: wish.kind };
  return { written, draft: blankDraft(source, { ...of, title: titleOf(of, source), roles: kpiTableRoles(input) }) };
}

/** What the footer says of one, or of other sheets that are to be filled in; its undo ends the draft with it. */
export function blankEntry(
  { area, sheets, refused, holds, undo }: WrittenSheets,
  close: () => void,
  wrote: StringKey = 'wroteBlank',
): DoneEntry {
  const undoAll: typeof undo = async () => {
    const left = await undo();
    close();
    return left;
  };
  return {
    kind: 'done',
    sentence: { key: wrote, values: { sheets: listed(sheets) } },
    refused,
    undo: undoAll,
    undone: {
      key: sheets.length === 1 ? 'sheetsRemovedOne' : 'sheetsRemovedMany',
      values: { removed: listed(sheets) },
    },
    holds,
    area,
    mayBeHidden: true,
  };
}
