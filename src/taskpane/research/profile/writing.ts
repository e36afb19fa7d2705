/** What is written of a profile of respondents, and the sheets that were. */
import type { Language } from '../../../engine/language';
import type { ProfileDraft } from '../../../model/research/profile/draft';
import { readOf } from '../../../model/research/profile/draft';
import type { ProfileReading } from '../../../model/research/profile/types';
import { MOST_GROUPS } from '../../../model/research/profile/types';
import type { Model } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import { profileIdOf, profileKey } from '../../../sheets/research/profile/input';
import { PROFILE_SHEET } from '../../../sheets/research/profile/profile';
import { WorkbookError } from '../../../workbook/excel/errors';
import type { Writing } from '../../writing/useSheetWriting';

/** Whether every respondent has a place in every table, and no table is longer than a table may be. */
export function canBeWritten({ rows, counts }: ProfileReading): boolean {
  const isWhole = counts.every(({ groups, unread }) => groups.length <= MOST_GROUPS && unread.length === 0);
  return rows.length > 0 && counts.length > 0 && isWhole;
}

/** A draft, as it was `shown`, over its table as it stands `now`; refused when that lost its answers or a column. */
export function profileWriting(
  shown: ProfileDraft,
  now: ProfileDraft | null,
  model: Model,
  language: Language,
): Writing {
  if (now === null || now.columns.length !== shown.columns.length) throw new WorkbookError('employeesLost');
  const reading = readOf(now);
  if (reading.rows.length === 0) throw new WorkbookError('employeesLost');
  if (!canBeWritten(reading)) throw new WorkbookError('answersOpen');
  return requestOf(model, [planned(PROFILE_SHEET, { ...now, reading, language })]);
}

/** Those whose sheets were written, and what these are called. */
export function writtenProfiles({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = profileIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheet belongs to the workbook alone from then on. */
export function withoutProfile(model: Model, id: string): Model {
  return { ...model, sheets: model.sheets.filter(({ key }) => key !== profileKey(id)) };
}

export function sheetOfProfile({ id }: Pick<ProfileDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === profileKey(id))?.name ?? null;
}
