/** Excel's own chart of a written sheet of sensitivity: a line an alternative over the weight of the criterion that is varied. */
import { GRADIENTS } from '../../../sheets/hierarchy/sensitivity';
import type { Written } from '../../../workbook/excel/undo';
import { tableAt } from '../../../workbook/reading/kpiTable';
import { insertCharts } from '../../../workbook/writing/charts';

/** `names` are those of the alternatives as the sheet has them. */
export async function insertGradientsChart(title: string, names: readonly string[]): Promise<Written> {
  const { area: labels } = await tableAt(GRADIENTS.shares);
  const { area: scores } = await tableAt(GRADIENTS.scores);
  const lines = Array.from({ length: scores.columns }, (_, place) => ({
    name: names[place] ?? '',
    values: { ...scores, column: scores.column + place, columns: 1 },
  }));
  const [first, ...others] = lines as [(typeof lines)[number], ...typeof lines];
  const among = { name: first.name, limits: [], others };
  return insertCharts([{ kind: 'lines', title, labels, values: first.values, among }]);
}
