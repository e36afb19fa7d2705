/** Charts beside the tables of templates. */
import { absoluteCells } from '../../sheets/body';
import { quotedSheet } from '../../sheets/address';
import type { SheetPlan } from '../../sheets/plan';
import type { ChartBeside } from '../plans/workbookOfPlans';

const [WIDTH, LEAST_HEIGHT, ROW_HEIGHT] = [360, 220, 20];
const GAP = 24;

export interface ChartOfTable {
  readonly title: string;
  /** One column each, equally long, on the sheet of the plan. */
  readonly labels: string;
  readonly values: string;
  readonly rows: number;
}

/** Bars to the right of all that is shown; the first row of the table stands at the top, as it is read. */
export function barChart(
  { name, columns, hidden = [] }: SheetPlan,
  { title, labels, values, rows }: ChartOfTable,
): ChartBeside {
  const shown = columns.filter((_, column) => !hidden.includes(column));
  const on = (cells: string): string => `${quotedSheet(name)}!${absoluteCells(cells)}`;
  return {
    type: 'barClustered',
    name: title,
    title,
    series: [{ name: { text: title }, values: on(values), categories: on(labels) }],
    hasLegend: false,
    reversedCategories: true,
    minimum: 0,
    place: {
      left: shown.reduce((sum, width) => sum + width, 0) + GAP,
      width: WIDTH,
      height: Math.max(LEAST_HEIGHT, rows * ROW_HEIGHT),
    },
  };
}
