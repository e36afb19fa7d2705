/** The formulas of an Objective Matrix: its KPIs from the scorecard, the levels between anchors in plain arithmetic. */
import { PRINTED_LEVELS } from '../../../engine/omax/scale';
import { anchorLevels } from '../../../model/scorecard/anchoring';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { cellAddress } from '../../address';
import { blanks, guarded, inQuotes } from '../../body';
import type { PlannedCell } from '../../plan';
import { foundFormula, keyOf } from '../foundRows';
import type { FoundPart } from '../foundRows';
import { scorecardName } from '../names';
import type { MatrixLayout, MatrixTable } from './layout';
import { acrossRow } from './layout';

/** A total may miss the scorecard's by rounding alone. */
const SAME_TOTAL = '1E-9';

/** A formula in the first cell of a row, and the cells into which it spills. */
const spilt = (formula: string, columns: number): PlannedCell[] => [formula, ...blanks(columns - 1)];

/** A row of the scorecard's column, in the order of the KPIs above it. */
export function foundRow(
  evaluation: Evaluation,
  { by }: MatrixLayout,
  table: MatrixTable,
  part: FoundPart,
): PlannedCell[] {
  const { scorecard } = evaluation;
  const names = table.names === null ? '' : acrossRow(table, table.names);
  return spilt(foundFormula({ scorecard, by, keys: keysOf(evaluation, by, table), names }, part), table.kpis.length);
}

/** By what the KPIs are found: the cells of the heading, or in tables whose names repeat, their places. */
function keysOf(evaluation: Evaluation, by: MatrixLayout['by'], table: MatrixTable): string {
  if (by !== 'place') return acrossRow(table, table.heading);
  const texts = table.kpis.map((kpi) => keyOf(evaluation, kpi, by));
  return `{${texts.map((key) => inQuotes(typeof key === 'object' && key !== null ? key.text : String(key))).join(',')}}`;
}

const ANCHOR_PARTS = {
  3: ['anchor0', 'anchor3', 'anchor10'],
  4: ['anchor0', 'anchor3', 'anchor8', 'anchor10'],
} as const satisfies Record<number, readonly FoundPart[]>;

/** The rows of the levels 10 to 0: those of the anchors from the scorecard, the others in equal steps between them. */
export function ladderRows(evaluation: Evaluation, layout: MatrixLayout, table: MatrixTable): PlannedCell[][] {
  const levels = anchorLevels(evaluation.kpis, evaluation.scorecard);
  const parts = levels.length === 4 ? ANCHOR_PARTS[4] : ANCHOR_PARTS[3];
  const rowOf = (level: number): string => acrossRow(table, table.top + PRINTED_LEVELS.indexOf(level));
  return PRINTED_LEVELS.map((level) => {
    const part = parts[levels.indexOf(level)];
    if (part !== undefined) return foundRow(evaluation, layout, table, part);
    const upper = levels.find((anchor) => anchor > level) ?? 10;
    const lower = levels.findLast((anchor) => anchor < level) ?? 0;
    const [high, low] = [rowOf(upper), rowOf(lower)];
    const step = `${high}+(${low}-${high})*${upper - level}/${upper - lower}`;
    return spilt(`=IF(ISNUMBER(${high})*ISNUMBER(${low}),${step},"")`, table.kpis.length);
  });
}

/** Level × weight; blank without a level, and an error where that is one. */
export function valueRow(table: MatrixTable): PlannedCell[] {
  const [level, weight] = [acrossRow(table, table.level), acrossRow(table, table.weight)];
  const value = `IF(ISNUMBER(${level})*ISNUMBER(${weight}),${level}*${weight},${level})`;
  return spilt(`=IF(ISERROR(${level}),${level},${value})`, table.kpis.length);
}

/** What the KPIs of a perspective add to the index; blank while none has a level. */
export function totalFormula(table: MatrixTable): string {
  const values = acrossRow(table, table.value);
  return `=IF(COUNTIF(${values},"")=${table.kpis.length},"",SUM(${values}))`;
}

export function indexFormula({ scorecard }: Evaluation): string {
  return `=${guarded(scorecardName(scorecard, 'total'))}`;
}

/** Whether the perspectives add up to the scorecard's own total: not when it got rows that are not here. */
export function remarkFormula(layout: MatrixLayout, text: string): string {
  const total = cellAddress(layout.total - 1, 1);
  const parts = `B${layout.index + 1}:B${layout.total - 1}`;
  const differs = `ABS(SUM(${parts})-${total})>${SAME_TOTAL}`;
  return `=IF(ISNUMBER(${total}),IF(${differs},${inQuotes(text)},""),"")`;
}
