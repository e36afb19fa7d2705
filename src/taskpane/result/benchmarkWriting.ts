/** What is written of several offices side by side: the comparison, what was found, and the log of phases. */
import type { Language } from '../../engine/language';
import { withOfficeGiven } from '../../model/scorecard/offices/names';
import type { Model, Scorecard } from '../../model/types';
import { WorkbookError } from '../../workbook/excel/errors';
import { evaluateNow } from '../../workbook/reading/readNow';
import { planned, requestOf } from '../../sheets/kind';
import { BENCHMARK_SHEET } from '../../sheets/scorecard/benchmark/benchmark';
import { FINDINGS_SHEET } from '../../sheets/scorecard/findings/findings';
import { PHASES_SHEET } from '../../sheets/scorecard/findings/phases';
import type { BenchmarkOffice } from '../../sheets/scorecard/input';
import { scorecardInput, sheetOf, withScorecard } from '../scorecard/writing';
import { SCORECARD_SHEET } from '../../sheets/scorecard/scorecard';
import type { Writing } from '../writing/useSheetWriting';

/** Written scorecards of the same method, whose numbers can stand side by side. */
export function comparable({ id, kind }: Scorecard, model: Model): Scorecard[] {
  return model.scorecards.filter((card) => card.id !== id && card.kind === kind && sheetOf(card, model) !== null);
}

/** An office to be written, by the id of its scorecard. */
export interface NamedOffice {
  readonly id: string;
  readonly name: string;
  /** What it is called as long as nobody says otherwise. */
  readonly proposed: string;
}

/**
 * The first is the own office. Its scorecards are written again with it: the benchmark reads columns that sheets of an
 * earlier version do not name, and every scorecard keeps the name of its office.
 */
export async function benchmarkWriting(
  named: readonly NamedOffice[],
  model: Model,
  language: Language,
): Promise<Writing> {
  const offices: BenchmarkOffice[] = [];
  for (const { id, name, proposed } of named) {
    const scorecard = model.scorecards.find((one) => one.id === id);
    if (scorecard === undefined) throw new WorkbookError('gone');
    offices.push({ ...(await evaluateNow(withOfficeGiven(scorecard, name, proposed), model)), name });
  }
  const scorecards = offices.map(({ scorecard }) => scorecard);
  const next = scorecards.reduce(withScorecard, model);
  const input = { language, offices };
  return {
    ...requestOf(next, [
      planned(BENCHMARK_SHEET, input),
      planned(FINDINGS_SHEET, input),
      planned(PHASES_SHEET, input),
      ...offices.map((office) => planned(SCORECARD_SHEET, scorecardInput({ ...office, problems: [] }, next, language))),
    ]),
    scorecards,
  };
}
