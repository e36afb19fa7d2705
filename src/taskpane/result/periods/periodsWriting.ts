/** What is written of periods: their sheet with the KPI table that it makes, and a scorecard that reads that table. */
import type { Language } from '../../../engine/language';
import { nextPeriod, periodNames } from '../../../model/periods/names';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../../model/scorecard/evaluation';
import type { Model, Scorecard, ScorecardPeriods } from '../../../model/types';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import type { Area } from '../../../sheets/address';
import { planned, requestOf } from '../../../sheets/kind';
import { periodsKey, periodsName } from '../../../sheets/periods/names';
import type { PeriodsInput } from '../../../sheets/periods/names';
import { PERIODS_SHEET } from '../../../sheets/periods/periods';
import { PERIOD_TABLE_SHEET, periodTableColumns } from '../../../sheets/periods/table';
import { WorkbookError } from '../../../workbook/excel/errors';
import { newTableName, tableAt } from '../../../workbook/reading/kpiTable';
import { evaluateNow } from '../../../workbook/reading/readNow';
import { scorecardWriting, withScorecard } from '../../scorecard/writing';
import type { Writing } from '../../writing/useSheetWriting';

type Written = Scorecard & { readonly periods: ScorecardPeriods };

/** Whether a scorecard has its sheet of periods in this workbook. */
export function hasPeriods(scorecard: Scorecard, { sheets }: Model): scorecard is Written {
  return scorecard.periods !== undefined && sheets.some(({ key }) => key === periodsKey(scorecard));
}

export function periodsWriting(
  { source, kpis, scorecard }: Evaluation,
  periods: ScorecardPeriods,
  model: Model,
  language: Language,
): Writing {
  const next = { ...scorecard, periods };
  const input: PeriodsInput = { language, scorecard: next, source, kpis, periods };
  const sheets = [planned(PERIODS_SHEET, input), planned(PERIOD_TABLE_SHEET, input)];
  return { ...requestOf(withScorecard(model, next), sheets), scorecards: [next] };
}

/** The same scorecard over the table of its periods; its own table stays as it is. */
export async function feedingWriting(of: Written, model: Model, language: Language): Promise<Writing> {
  const before = await evaluateNow(of, model);
  const { area, cells, formats } = await tableAt(periodsName(of, 'table'));
  const source = sourceOf(area, cells, formats);
  if (!source) throw new WorkbookError('gone');
  const name = newTableName();
  const columns = periodTableColumns({ ...before, language, periods: of.periods });
  const scorecard = { ...before.scorecard, source: name, columns, periods: { ...of.periods, table: name } };
  const evaluation = evaluate(source, scorecard, model);
  return { ...scorecardWriting(evaluation, model, language), tables: [{ name, area }] };
}

export interface Asked {
  readonly area: Area;
  readonly period: string;
  /** What comes after it; `null` where that has no name or no room on the sheet. */
  readonly next: string | null;
}

/** The period up to which the sheet is asked at this moment. */
export async function askedNow({ id, periods }: Written): Promise<Asked> {
  const { area, cells } = await tableAt(periodsName({ id }, 'upTo'));
  const period = String(cells[0]?.[0] ?? '');
  const index = periodNames(periods).indexOf(period);
  return { area, period, next: index < 0 ? null : (nextPeriod(periods, index)?.upTo ?? null) };
}

/** The sheet asked up to the next period, in its own year; longer by a year where it ends. */
export async function nextWriting(of: Written, model: Model, language: Language): Promise<Writing> {
  const { area, period } = await askedNow(of);
  const index = periodNames(of.periods).indexOf(period);
  const next = index < 0 ? null : nextPeriod(of.periods, index);
  if (next === null) throw new WorkbookError('gone', { name: period });
  const from = (await tableAt(periodsName(of, 'from'))).area;
  const cell = (place: Area, value: string) => ({
    address: `${quotedSheet(place.sheet)}!${areaAddress(place)}`,
    value,
  });
  return {
    ...periodsWriting(await evaluateNow(of, model), next.periods, model, language),
    cells: [cell(from, next.from), cell(area, next.upTo)],
  };
}
