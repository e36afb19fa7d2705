/** How many rows the log of an indicator's cases and its rules have, and up to which of them something is typed. */
import { keptMarks } from '../../sheets/hiddenNames';
import type { CasesInput, LogOf } from '../../sheets/cases/input';
import { caseName, timelinessKey } from '../../sheets/cases/input';
import { HOLIDAYS, KEPT_HOLIDAYS, KEPT_RULES, RULES } from '../../sheets/cases/timeliness';
import { cellsOfName } from './keptRows';

export interface LogRows {
  readonly rows: number;
  readonly used: number;
}

/** `null` where there is no log. Its name spans the headings and the line at the end, too. */
export async function readLogRows(log: LogOf): Promise<LogRows | null> {
  const cells = await cellsOfName(caseName(log, 'log'));
  if (cells === null) return null;
  const used = cells.slice(1).findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  return { rows: Math.max(used, cells.length - 2), used };
}

/** Of the sheet of rules; nothing where there is none, or where people left fewer than a new one has. */
export async function readRuleRows(log: LogOf): Promise<Pick<CasesInput, 'ruleRows' | 'holidayRows'>> {
  const [rules, holidays] = await Promise.all(
    [KEPT_RULES, KEPT_HOLIDAYS].map((name) => cellsOfName(keptMarks(timelinessKey(log), name).cells)),
  );
  return {
    ...(rules && rules.length - 2 > RULES && { ruleRows: rules.length - 2 }),
    ...(holidays && holidays.length - 2 > HOLIDAYS && { holidayRows: holidays.length - 2 }),
  };
}
