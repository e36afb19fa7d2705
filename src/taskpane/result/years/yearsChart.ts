/** Excel's own chart of a written sheet of periods: the totals as a line, from where lights begin as broken ones. */
import { yearsName } from '../../../sheets/scorecard/names';
import type { Written } from '../../../workbook/excel/undo';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';
import type { Say } from '../../strings';

interface Words {
  readonly say: Say;
  /** What a total is called. */
  readonly total: string;
}

/** `key` is the id in the sheet's key. */
export async function insertYearsChart(key: string, { say, total }: Words): Promise<Written> {
  const areaOf = async (part: Parameters<typeof yearsName>[1]) => (await tableAt(yearsName(key, part))).area;
  const limits = [
    { name: say('yearsGreenFrom'), values: await areaOf('green'), line: 'Dash' },
    { name: say('yearsYellowFrom'), values: await areaOf('yellow'), line: 'Dot' },
  ] as const;
  const [labels, values] = [await areaOf('periods'), await areaOf('totals')];
  return insertCharts([
    { kind: 'lines', title: say('totalsByPeriod'), labels, values, among: { name: total, limits } },
  ]);
}
