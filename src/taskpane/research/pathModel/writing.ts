/** What is written of a path model: the sheet of its results, and that of the answers as numbers beside it. */
import type { Language } from '../../../engine/language';
import { readDraft } from '../../../model/research/pathModel/draft';
import { faultsOf } from '../../../model/research/pathModel/faults';
import type { PathDraft } from '../../../model/research/pathModel/types';
import type { Model } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import { CODED_ANSWERS_SHEET } from '../../../sheets/research/pathModel/answers';
import { PATH_MODEL_SHEET } from '../../../sheets/research/pathModel/results';
import { WorkbookError } from '../../../workbook/excel/errors';
import type { Writing } from '../../writing/useSheetWriting';

/**
 * A draft, as it was `shown`, over its table as it stands `now`; refused when that lost an item, or when something is to
 * be answered that was not there before.
 */
export function pathModelWriting(shown: PathDraft, now: PathDraft | null, model: Model, language: Language): Writing {
  if (now === null || now.items.length < shown.items.length) throw new WorkbookError('employeesLost');
  const reading = readDraft(now);
  if (reading.people.length === 0) throw new WorkbookError('employeesLost');
  if (faultsOf(now, reading).length > 0) throw new WorkbookError('answersOpen');
  const input = { ...now, reading, language };
  return requestOf(model, [planned(PATH_MODEL_SHEET, input), planned(CODED_ANSWERS_SHEET, input)]);
}
