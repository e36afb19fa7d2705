/** The offices of the workbook as they stand at this moment. */
import type { Language } from '../../../engine/language';
import { methodOf } from '../../../model/scorecard/methods';
import { sourceOf } from '../../../model/scorecard/evaluation';
import type { NewOffice, Offices } from '../../../model/scorecard/offices/offices';
import { officesOf, withoutEnding } from '../../../model/scorecard/offices/offices';
import type { FileTable } from '../../../model/scorecard/offices/table';
import { remark } from '../../../model/scorecard/remark';
import { titleFor } from '../../../model/scorecard/title';
import { sameAs } from '../../../model/hierarchy/tree';
import { newId } from '../../../model/newId';
import type { Model, Scorecard } from '../../../model/types';
import { WorkbookError } from '../../../workbook/excel/errors';
import { newTableName } from '../../../workbook/reading/kpiTable';
import { readOfficeSheets } from '../../../workbook/reading/officeSheets';
import { withTypedInputs } from '../../../workbook/reading/typedInputs';
import { CELL_LIMIT } from '../../../workbook/selection/selection';
import type { Say } from '../../strings';

/** Identities of scorecards that are not written yet, by sheet or file: the same however often the workbook is read. */
export type NewOffices = Map<string, Pick<NewOffice, 'id' | 'source'>>;

export interface Words {
  readonly say: Say;
  readonly language: Language;
}

/** Throws `gone` when the first office's table is no longer there or has lost its headings. */
export async function readOffices(
  of: Scorecard,
  model: Model,
  ids: NewOffices,
  words: Words,
  files: readonly FileTable[] = [],
): Promise<Offices> {
  const { sheets, tooLarge, tableOf } = await readOfficeSheets(model);
  const cells = tableOf(of.source);
  const source = cells && sourceOf(cells.area, cells.cells, cells.formats);
  if (!source) throw new WorkbookError('gone');
  const rivals = model.scorecards.filter(({ id, kind }) => id !== of.id && kind === of.kind);
  const known = await Promise.all(
    rivals.map(async (scorecard) => ({
      scorecard: await withTypedInputs(scorecard),
      cells: tableOf(scorecard.source),
    })),
  );
  const first = { scorecard: await withTypedInputs(of), source };
  const others = sheets.filter(({ area }) => sameAs(area.sheet) !== sameAs(source.area.sheet));
  const newOffice = officeNamer(of, model, ids, words, files);
  const offices = officesOf({ first, sheets: others, known, files, newOffice, model });
  const unreadable = tooLarge.map((sheet) => ({ sheet, problem: remark('officeTooLarge', { limit: CELL_LIMIT }) }));
  return { ...offices, unread: [...offices.unread, ...unreadable] };
}

function officeNamer(
  { kind }: Scorecard,
  { scorecards }: Model,
  ids: NewOffices,
  { say, language }: Words,
  files: readonly FileTable[],
): (sheet: string) => NewOffice {
  const method = methodOf({ kind }).words.name[language];
  const taken = scorecards.map(({ title }) => title);
  return (sheet) => {
    const file = files.find(({ cells }) => cells.area.sheet === sheet);
    const key = file?.id ?? sheet;
    const known = ids.get(key) ?? { id: newId(), source: newTableName() };
    ids.set(key, known);
    const called = file === undefined ? sheet : withoutEnding(file.file);
    const title = titleFor({ method, scorecard: say('tabScorecard'), sheet: called, heading: '', period: '' }, taken);
    taken.push(title);
    return { ...known, title };
  };
}
