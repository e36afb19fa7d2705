/** Offices as one workbook: the ranking, the benchmark, and of each office its table as it was read and its scorecard. */
import type { Language } from '../../engine/language';
import type { WorkbookContents } from '../../files/contents';
import { workbookOfPlans } from '../../files/plans/workbookOfPlans';
import { recordOfPlan } from '../../files/templates/records';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { evaluate } from '../../model/scorecard/evaluation';
import { methodOf } from '../../model/scorecard/methods';
import { withOffice } from '../../model/scorecard/offices/names';
import type { FileTable } from '../../model/scorecard/offices/table';
import type { Model } from '../../model/types';
import { planned } from '../../sheets/kind';
import type { PlannedSheet } from '../../sheets/kind';
import type { SheetPlan } from '../../sheets/plan';
import { asSheetName, takeFreeName } from '../../sheets/sheetNames';
import { BENCHMARK_SHEET } from '../../sheets/scorecard/benchmark/benchmark';
import { officeSheets } from '../../sheets/scorecard/fromFile/officeSheets';
import { RANKING_SHEET } from '../../sheets/scorecard/ranking/ranking';
import { SCORECARD_SHEET } from '../../sheets/scorecard/scorecard';
import { CommandError } from '../commandError';
import type { OfficesOfFiles } from './readOffices';

interface RankedOffice {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly from: FileTable;
}

/** Its formulas show nothing yet: see `calculated`. Throws a ModelError where the offices cannot stand side by side. */
export function rankingWorkbook({ offices, first, model }: OfficesOfFiles, language: Language): WorkbookContents {
  const ranked = offices.map(({ name, evaluation, from }): RankedOffice => {
    const title = `${methodOf(evaluation.scorecard).words.name[language]} ${name}`;
    const scorecard = withOffice({ ...evaluation.scorecard, title }, name);
    return { name, from, evaluation: { ...evaluation, scorecard } };
  });
  const scorecards = ranked.map(({ evaluation }) => evaluation.scorecard);
  const next: Model = { ...model, scorecards };
  const isFirst = ({ evaluation }: RankedOffice): boolean => evaluation.scorecard.id === first;
  // The own office of the benchmark is the one that the others are scored like.
  const inOrder = [...ranked.filter(isFirst), ...ranked.filter((office) => !isFirst(office))];
  const sides = inOrder.map(({ name, evaluation }) => ({ ...evaluation, name }));
  const ofRanking = ranked.map(({ name, evaluation }) => ({ name, ...evaluation, isFromFile: true }));
  const plans = built([
    planned(RANKING_SHEET, { language, key: scorecards[0]?.id ?? '', offices: ofRanking }),
    ...(sides.length < 2 ? [] : [planned(BENCHMARK_SHEET, { language, offices: sides })]),
    ...ranked.flatMap((office) => sheetsOf(office, next, language)),
  ]);
  const sheets = plans.map(recordOfPlan);
  return workbookOfPlans(
    plans.map((plan) => ({ plan })),
    { ...next, sheets },
  );
}

function sheetsOf(
  { name, evaluation: { scorecard }, from }: RankedOffice,
  model: Model,
  language: Language,
): PlannedSheet[] {
  return officeSheets({ language, name, scorecard, from }, (source, nameOf) => {
    if (source === null) throw new CommandError('officeWithout', { file: from.file });
    return SCORECARD_SHEET.plan({ ...evaluate(source, scorecard, model), language, weights: null }, nameOf);
  });
}

function built(sheets: readonly PlannedSheet[]): SheetPlan[] {
  const used = new Set<string>();
  const names = new Map(sheets.map(({ key, name }) => [key, takeFreeName(asSheetName(name, 'Timbang'), used)]));
  const nameOf = (key: string): string => {
    const name = names.get(key);
    if (name === undefined) throw new RangeError(`No sheet ${key} is written.`);
    return name;
  };
  return sheets.map((sheet) => ({ ...sheet.build(nameOf), name: nameOf(sheet.key) }));
}
