/** The sheets that follow from a scorecard: what to improve, a record for each KPI, offices side by side. */
import type { Language } from '../../engine/language';
import { improvements } from '../../model/scorecard/gains';
import type { Kpi } from '../../model/scorecard/types';
import type { Model, Scorecard } from '../../model/types';
import { WorkbookError } from '../../workbook/excel/errors';
import { tableAt } from '../../workbook/reading/kpiTable';
import { benchmarkPlan } from '../../sheets/scorecard/benchmark';
import { improvementPlan } from '../../sheets/scorecard/improvement';
import type { BenchmarkOffice } from '../../sheets/scorecard/input';
import { recordsPlan } from '../../sheets/scorecard/records';
import type { SheetPlan } from '../../sheets/plan';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import type { Writing } from '../writing/useSheetWriting';

/** One sheet: its key, the name it would like to have, and its plan. */
function oneSheet(model: Model, key: string, name: string, plan: () => SheetPlan): Writing {
  return { model, sheets: [{ key, name }], build: () => [plan()] };
}

export function improvementWriting(
  { scorecard, result }: Evaluation,
  { gains }: Insight,
  model: Model,
  title: string,
  language: Language,
): Writing {
  const input = { language, scorecard, improvements: improvements(result, gains) };
  return oneSheet(model, `improvement/${scorecard.id}`, title, () => improvementPlan(input));
}

export function recordsWriting(
  { scorecard, source, kpis }: Evaluation,
  model: Model,
  title: string,
  language: Language,
): Writing {
  const input = { language, scorecard, source, kpis };
  return oneSheet(model, `records/${scorecard.id}`, title, () => recordsPlan(input));
}

async function kpisOf(scorecard: Scorecard, model: Model): Promise<readonly Kpi[]> {
  const { area, cells } = await tableAt(scorecard.source);
  const source = sourceOf(area, cells);
  if (!source) throw new WorkbookError('gone');
  return evaluate(source, scorecard, model).kpis;
}

/** The first scorecard is the own office. */
export async function benchmarkWriting(
  scorecards: readonly Scorecard[],
  model: Model,
  title: string,
  language: Language,
): Promise<Writing> {
  const offices: BenchmarkOffice[] = [];
  for (const scorecard of scorecards) {
    offices.push({ name: scorecard.title, scorecard, kpis: await kpisOf(scorecard, model) });
  }
  return oneSheet(model, 'benchmark', title, () => benchmarkPlan({ language, offices }));
}
