/** The weights of perspectives and objectives on the sheet: live where the table says them, else to be typed. */
import { perspectiveFractions } from '../../model/scorecard/perspectives';
import type { ScoredGroup } from '../../model/scorecard/types';
import type { PlannedCell } from '../plan';
import { isIn } from './groups';
import type { Layout } from './layout';
import { SHARE_FORMAT, weightFormat } from '../numberFormats';

/** A column of weights of groups; people type those that nothing on the sheet says. */
export interface GroupWeightCells {
  readonly isTyped: boolean;
  readonly format: string;
  /** Of the group in this row of the sheet, counted among its siblings from 0. */
  readonly cell: (row: number, index: number) => PlannedCell;
}

export function perspectiveWeightCells(layout: Layout): GroupWeightCells {
  const { perspectives } = layout.result;
  const isTyped = !perspectives.some((group) => isLive(layout, group, 'perspectiveWeight'));
  // A cell in percent reads 25 as 25 %.
  const fractions = perspectiveFractions(perspectives);
  return {
    isTyped,
    format: isTyped ? SHARE_FORMAT : formatOf(perspectives),
    cell: (row, index) =>
      isTyped ? (fractions[index] ?? null) : weightCell(layout, perspectives[index], row, 'perspective'),
  };
}

/** `null` where all objectives count the same. */
export function objectiveWeightCells(layout: Layout): GroupWeightCells | null {
  const { objectives } = layout.result;
  if (objectives.every(({ weightFrom }) => weightFrom === 'equal')) return null;
  return {
    isTyped: false,
    format: formatOf(objectives),
    cell: (row, index) => weightCell(layout, objectives[index], row, 'objective'),
  };
}

function isLive(
  { body }: Layout,
  { weightFrom }: ScoredGroup,
  column: 'perspectiveWeight' | 'objectiveWeight',
): boolean {
  return weightFrom === 'kpis' || (weightFrom === 'table' && body.has(column));
}

function formatOf(groups: readonly ScoredGroup[]): string {
  return weightFormat(groups.map(({ givenWeight }) => givenWeight));
}

/** What the table says in the rows of the group, or the sum of the weights there; rows that disagree are #N/A. */
function weightCell(
  layout: Layout,
  group: ScoredGroup | undefined,
  row: number,
  level: 'perspective' | 'objective',
): PlannedCell {
  const { body } = layout;
  if (group === undefined) return null;
  if (!isLive(layout, group, `${level}Weight`)) return group.givenWeight;
  const isMember = isIn(layout, level, row);
  if (group.weightFrom === 'kpis') {
    const weights = body.absolute('weight');
    return `=SUM(IF(${isMember},IF(ISNUMBER(${weights}),${weights},0),0))`;
  }
  const said = `IF(${isMember},${body.absolute(`${level}Weight`)})`;
  return `=IF(COUNT(${said})=0,"",IF(MAX(${said})=MIN(${said}),IF(MAX(${said})>0,MAX(${said}),""),NA()))`;
}
