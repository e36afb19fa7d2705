/** What is written of offices: the scorecard of each, and the ranking that reads them. */
import type { Language } from '../../../engine/language';
import type { Office } from '../../../model/scorecard/offices/offices';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { evaluate } from '../../../model/scorecard/evaluation';
import { withOffice, withOfficeGiven } from '../../../model/scorecard/offices/names';
import type { FileTable } from '../../../model/scorecard/offices/table';
import { sameAs } from '../../../model/hierarchy/tree';
import { WorkbookError } from '../../../workbook/excel/errors';
import type { Model, Scorecard } from '../../../model/types';
import { planned, requestOf } from '../../../sheets/kind';
import type { PlannedSheet } from '../../../sheets/kind';
import { officeSheets } from '../../../sheets/scorecard/fromFile/officeSheets';
import { officeTableKey } from '../../../sheets/scorecard/fromFile/officeTable';
import { RANKING_SHEET } from '../../../sheets/scorecard/ranking/ranking';
import { scorecardInput, withScorecard } from '../../scorecard/writing';
import { SCORECARD_SHEET } from '../../../sheets/scorecard/scorecard';
import type { Writing } from '../../writing/useSheetWriting';

/** An office that was chosen, by its sheet, and what it is called. */
export interface ChosenOffice {
  readonly sheet: string;
  readonly name: string;
}

/** Of the offices read now, those on the sheets that were chosen. Refused when one of them cannot be read any more. */
export function rankingWriting(
  offices: readonly Office[],
  chosen: readonly ChosenOffice[],
  first: Scorecard,
  model: Model,
  language: Language,
): Writing {
  const lost = chosen.find(({ sheet }) => !offices.some((office) => office.sheet === sheet));
  if (lost !== undefined) throw new WorkbookError('noSuchSheet', { sheet: lost.sheet });
  const ranked = offices.flatMap((office) => {
    const name = chosen.find(({ sheet }) => sheet === office.sheet)?.name;
    if (name === undefined) return [];
    const given = office.evaluation.scorecard;
    // The sheet of a table from a file may be called otherwise: the name is kept.
    const scorecard = office.from ? withOffice(given, name) : withOfficeGiven(given, name, office.name);
    return [{ ...office, name, evaluation: { ...office.evaluation, scorecard } }];
  });
  const scorecards = ranked.map(({ evaluation }) => evaluation.scorecard);
  const next = scorecards.reduce(withScorecard, model);
  const key = rankingKey(scorecards, model) ?? first.id;
  const input = {
    language,
    key,
    offices: ranked.map(({ name, from, evaluation }) => {
      return { name, ...evaluation, isFromFile: from !== undefined || isCopied(evaluation, model) };
    }),
  };
  return {
    ...requestOf(next, [
      planned(RANKING_SHEET, input),
      ...ranked.flatMap(({ name, from, evaluation }) =>
        from === undefined
          ? [planned(SCORECARD_SHEET, scorecardInput(evaluation, next, language))]
          : copiedSheets({ name, from, evaluation }, next, language),
      ),
    ]),
    scorecards,
    tables: ranked.flatMap(({ isNew, from, evaluation: { scorecard, source } }) =>
      isNew && from === undefined ? [{ name: scorecard.source, area: source.area }] : [],
    ),
  };
}

function copiedSheets(
  { name, from, evaluation: { scorecard } }: { name: string; from: FileTable; evaluation: Evaluation },
  model: Model,
  language: Language,
): PlannedSheet[] {
  return officeSheets({ language, name, scorecard, from }, (source, nameOf) => {
    if (source === null) throw new WorkbookError('tableLost');
    return SCORECARD_SHEET.plan(scorecardInput(evaluate(source, scorecard, model), model, language), nameOf);
  });
}

/** Whether the table stands on a sheet that was copied from a file before. */
function isCopied({ scorecard, source }: Evaluation, { sheets }: Model): boolean {
  const sheet = sheets.find(({ key }) => key === officeTableKey(scorecard))?.name;
  return sheet !== undefined && sameAs(sheet) === sameAs(source.area.sheet);
}

/** The ranking that was written of one of these before, by the id in its key. */
export function rankingKey(scorecards: readonly Scorecard[], { sheets }: Model): string | null {
  const keys = scorecards.map(({ id }) => ({ id, key: RANKING_SHEET.key({ language: 'en', key: id, offices: [] }) }));
  return keys.find(({ key }) => sheets.some((sheet) => sheet.key === key))?.id ?? null;
}
