/** What is written of several offices side by side. */
import type { Language } from '../../engine/language';
import type { Kpi } from '../../model/scorecard/types';
import type { Model, Scorecard } from '../../model/types';
import { WorkbookError } from '../../workbook/excel/errors';
import { tableAt } from '../../workbook/reading/kpiTable';
import { planned, requestOf } from '../../sheets/kind';
import { BENCHMARK_SHEET } from '../../sheets/scorecard/benchmark';
import type { BenchmarkOffice } from '../../sheets/scorecard/input';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import { sheetOf } from '../scorecard/writing';
import type { Writing } from '../writing/useSheetWriting';

async function kpisOf(scorecard: Scorecard, model: Model): Promise<readonly Kpi[]> {
  const { area, cells, formats } = await tableAt(scorecard.source);
  const source = sourceOf(area, cells, formats);
  if (!source) throw new WorkbookError('gone');
  return evaluate(source, scorecard, model).kpis;
}

/** Written scorecards of the same method, whose numbers can stand side by side. */
export function comparable({ id, kind }: Scorecard, model: Model): Scorecard[] {
  return model.scorecards.filter((card) => card.id !== id && card.kind === kind && sheetOf(card, model) !== null);
}

/** The first scorecard is the own office. */
export async function benchmarkWriting(
  scorecards: readonly Scorecard[],
  model: Model,
  language: Language,
): Promise<Writing> {
  const offices: BenchmarkOffice[] = [];
  for (const scorecard of scorecards) {
    offices.push({ name: scorecard.title, scorecard, kpis: await kpisOf(scorecard, model) });
  }
  return requestOf(model, [planned(BENCHMARK_SHEET, { language, offices })]);
}
