/** Lists of employees in the sheet, by the hidden names of their tables, and what their sheets keep of them. */
import type { ListInSheet } from '../../model/employees/draft';
import type { NpSource } from '../../model/employees/types';
import type { KeptFeedback } from '../../model/feedback/reopened';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { intersection } from '../../sheets/address';
import { employeesName } from '../../sheets/employees/input';
import { feedbackName } from '../../sheets/feedback/input';
import { codingName } from '../../sheets/research/coding/input';
import { pathModelName } from '../../sheets/research/pathModel/input';
import type { KeptPathModel } from '../../sheets/research/pathModel/setAsWritten';
import { satisfactionName } from '../../sheets/research/satisfaction/input';
import { profileName } from '../../sheets/research/profile/input';
import { surveyName } from '../../sheets/survey/input';
import { areaOfName } from '../../sheets/hiddenNames';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import { tableAndBelow, tableAt, tableNameOf } from './kpiTable';
import { nameState, queueBook } from './locate';

/** So many rows below a list are looked at. */
const ROWS_BELOW = 40;

async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof WorkbookError && failure.kind === 'gone') return null;
    throw failure;
  }
}

/** The list as it stands now; null when its table is gone. */
export function listNow(id: string): Promise<ListInSheet | null> {
  return unlessGone(tableAndBelow(tableNameOf(id), ROWS_BELOW));
}

/** Which of these lists has its table there; null for none. */
export function listOver(area: Area, ids: readonly string[]): Promise<string | null> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    const book = finishBook();
    const isThere = (id: string): boolean => {
      const table = areaOfName(nameState(book, tableNameOf(id)));
      return table !== null && table.sheet === area.sheet && intersection(table, area) !== null;
    };
    return ids.find(isThere) ?? null;
  });
}

/** The first cells of the rows that a name stands for; nothing where it is gone. */
async function columnAt(name: string): Promise<CellValue[]> {
  return (await unlessGone(tableAt(name)))?.cells.map(([cell = '']) => cell) ?? [];
}

/** Which columns its sheet was written from, and the shares as they are typed there now; nothing where it is gone. */
export async function keptOnSheet(id: string): Promise<Record<'columns' | 'shares', CellValue[]>> {
  return {
    columns: await columnAt(employeesName(id, 'columns')),
    shares: await columnAt(employeesName(id, 'shares')),
  };
}

/** What the sheet of a 360° form keeps, as it is typed there now. */
export async function keptOfFeedback(id: string): Promise<KeptFeedback> {
  const [columns = [], settings = [], people = [], officials = []] = await Promise.all(
    (['columns', 'settings', 'people', 'officials'] as const).map((part) => columnAt(feedbackName(id, part))),
  );
  return { columns, settings, people, officials };
}

/** What the sheet of coded quotes keeps: its columns, and below them the answered words. */
export function keptOfCoding(id: string): Promise<CellValue[]> {
  return columnAt(codingName(id, 'columns'));
}

/** How the survey behind an index was set up: its scale, its questions and its words. */
export function keptOfSatisfaction(id: string): Promise<CellValue[]> {
  return columnAt(satisfactionName(id, 'kept'));
}

/** Which columns the sheet of a profile counts, and in which classes. */
export function keptOfProfile(id: string): Promise<CellValue[]> {
  return columnAt(profileName(id));
}

/** How a survey was set up, and its limit as it is typed on its sheet now; blank where it is gone. */
export async function keptOfSurvey(id: string): Promise<Record<'set' | 'limit', CellValue>> {
  const [[set = ''] = [], [limit = ''] = []] = await Promise.all(
    (['set', 'limit'] as const).map((part) => columnAt(surveyName(id, part))),
  );
  return { set, limit };
}

/** How a path model was set up, and what is typed on its sheet now; blank where it is gone. */
export async function keptOfPathModel(id: string): Promise<KeptPathModel> {
  const [[set = ''] = [], constructs = [], [level = ''] = []] = await Promise.all(
    (['set', 'constructs', 'level'] as const).map((part) => columnAt(pathModelName(id, part))),
  );
  return { set, constructs, level };
}

/** The behaviour values on the sheet of a 360° form; none where it is gone. */
export async function npOnSheet(id: string): Promise<NpSource> {
  const [people = [], np = []] = await Promise.all(
    (['people', 'np'] as const).map((part) => columnAt(feedbackName(id, part))),
  );
  const values = people.map((person, index) => {
    const value = np[index];
    return { person: String(person), np: typeof value === 'number' ? value : null };
  });
  return { id, values };
}
