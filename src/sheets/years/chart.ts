/** What the chart of the totals shows, in hidden columns beside the periods: the totals, and from where lights begin. */
import { spilling } from '../body';
import { SCORE_FORMAT } from '../numberFormats';
import { lightBands } from '../plannedCells';
import type { Block, PlannedCell } from '../plan';
import { lightLimits } from '../scorecard/layout';
import { yearsName } from '../scorecard/names';
import { CHARTED, HEADING_ROW } from './layout';
import type { Charted, Years } from './layout';

const inPeriods = ({ input }: Years, column: 'B' | 'D'): string =>
  `${column}${HEADING_ROW + 1}:${column}${HEADING_ROW + input.periods.length}`;

export function chartBlocks(years: Years): Block[] {
  return CHARTED.map((what) => ({
    at: years.chartRange(what).split(':')[0] ?? '',
    style: 'note',
    ...(what === 'totals' && { format: SCORE_FORMAT }),
    cells: cellsOf(years, what).map((cell) => [cell]),
  }));
}

/** A period without a total leaves a gap in the line; a text, as "" is one, Excel would draw as 0. */
function cellsOf(years: Years, what: Charted): PlannedCell[] {
  const { periods } = years.input;
  const totals = inPeriods(years, 'D');
  if (what === 'totals') return spilling(`=IF(ISNUMBER(${totals}),${totals},NA())`, periods.length);
  return periods.map(({ evaluation: { scorecard } }) => {
    const { yellowFrom, greenFrom } = lightBands(lightLimits(scorecard));
    return what === 'yellow' ? yellowFrom : greenFrom;
  });
}

export function chartNames(years: Years): { name: string; at: string }[] {
  const { key } = years.input;
  return [
    { name: yearsName(key, 'periods'), at: inPeriods(years, 'B') },
    ...CHARTED.map((what) => ({ name: yearsName(key, what), at: years.chartRange(what) })),
  ];
}
