/** Excel's own charts of a written ranking: the totals in its order, and how many offices have which light. */
import { rankingName } from '../../../sheets/scorecard/names';
import type { Written } from '../../../workbook/excel/undo';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';
import type { Say } from '../../strings';

/** `key` is the id in the ranking's key. */
export async function insertRankingCharts(key: string, say: Say): Promise<Written> {
  const areaOf = async (part: Parameters<typeof rankingName>[1]) => (await tableAt(rankingName(key, part))).area;
  return insertCharts([
    { kind: 'bars', title: say('rankingTotals'), labels: await areaOf('offices'), values: await areaOf('totals') },
    { kind: 'bars', title: say('officesBands'), labels: await areaOf('lights'), values: await areaOf('counts') },
  ]);
}
