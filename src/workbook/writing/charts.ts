/** Charts of Excel's own beside what they show, where this Excel has them. */
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import { inWorkbook, supportsExcelApi } from '../excel/run';
import type { Written } from '../excel/undo';

type ChartKind = 'bars' | 'radar' | 'lines';

export interface ChartRequest {
  readonly kind: ChartKind;
  readonly title: string;
  /** One column each, on one sheet, equally long. */
  readonly labels: Area;
  readonly values: Area;
  /** The values stand in a hidden column. */
  readonly isHidden?: boolean;
  /** Of lines: what the values are called beside others and limits, which are broken lines without marks. */
  readonly among?: {
    readonly name: string;
    readonly limits: readonly Limit[];
    readonly others?: readonly NamedValues[];
  };
}

interface NamedValues {
  readonly name: string;
  readonly values: Area;
}

/** The cells may be hidden, as those of the values may be then. */
interface Limit extends NamedValues {
  readonly line: 'Dash' | 'Dot';
}

const TYPES: Readonly<Record<ChartKind, 'BarClustered' | 'RadarMarkers' | 'LineMarkers'>> = {
  bars: 'BarClustered',
  radar: 'RadarMarkers',
  lines: 'LineMarkers',
};
const COLUMNS = 8;
const LEAST_ROWS = 14;

/** Whether this Excel draws charts: asks it, and takes a refusal for a no. */
export async function canInsertCharts(): Promise<boolean> {
  if (!supportsExcelApi('1.7')) return false;
  try {
    return await inWorkbook(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      charts.load(['count']);
      await context.sync();
      return Number.isInteger(charts.count);
    });
  } catch {
    return false;
  }
}

/** Inserts charts under each other to the right of what is in use on the sheet they show; undo deletes them. */
export async function insertCharts(requests: readonly ChartRequest[]): Promise<Written> {
  const [first] = requests;
  if (first === undefined) throw new RangeError('No chart was asked for.');
  const { sheet: name } = first.values;
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange();
    used.load(['columnIndex', 'columnCount']);
    sheet.load(['id']);
    sheet.charts.load({ id: true });
    await context.sync();
    const before = new Set(sheet.charts.items.map(({ id }) => id));
    const column = used.columnIndex + used.columnCount + 1;
    let row = first.values.row;
    const charts = requests.map((request) => {
      const rows = Math.max(LEAST_ROWS, Math.ceil(request.values.rows * 0.9));
      const chart = addChart(sheet, request);
      chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + COLUMNS - 1));
      row += rows + 1;
      chart.load(['id']);
      return chart;
    });
    await context.sync().catch(async (failure: unknown) => {
      await removeOthers(sheet.id, before, name, asWorkbookError(failure));
      throw failure;
    });
    const ids = charts.map(({ id }) => id);
    const area = { sheet: name, row: first.values.row, column, rows: row - 1 - first.values.row, columns: COLUMNS };
    return { area, holds: () => areThere(sheet.id, ids), undo: () => remove(sheet.id, ids, area) };
  });
}

function addChart(sheet: Excel.Worksheet, { kind, title, labels, values, isHidden, among }: ChartRequest): Excel.Chart {
  const chart = sheet.charts.add(TYPES[kind], sheet.getRange(areaAddress(values)), 'Columns');
  // Before its series are asked for: those of hidden cells are left out at first.
  if (among !== undefined || isHidden === true) chart.plotVisibleOnly = false;
  chart.title.text = title;
  chart.legend.visible = among !== undefined;
  const own = chart.series.getItemAt(0);
  own.setXAxisValues(sheet.getRange(areaAddress(labels)));
  if (kind === 'bars') {
    // The first row of the table at the top, as it is read.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
  }
  if (among !== undefined) {
    own.name = among.name;
    const added = ({ name, values: cells }: NamedValues): Excel.ChartSeries => {
      const series = chart.series.add(name);
      series.setValues(sheet.getRange(areaAddress(cells)));
      series.setXAxisValues(sheet.getRange(areaAddress(labels)));
      return series;
    };
    among.others?.forEach(added);
    for (const limit of among.limits) {
      const series = added(limit);
      series.markerStyle = 'None';
      series.format.line.lineStyle = limit.line;
    }
  }
  return chart;
}

/** The charts of the sheet when all of these are still among them. */
async function chartsWith(
  context: Excel.RequestContext,
  sheetId: string,
  ids: readonly string[],
): Promise<Excel.Chart[] | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return null;
  sheet.charts.load({ id: true });
  await context.sync();
  const found = sheet.charts.items.filter(({ id }) => ids.includes(id));
  return found.length === ids.length ? found : null;
}

/** After a failure half-way: deletes the charts that came since. */
async function removeOthers(
  sheetId: string,
  before: ReadonlySet<string>,
  name: string,
  { message }: WorkbookError,
): Promise<void> {
  const removed = inWorkbook(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetId);
    charts.load({ id: true });
    await context.sync();
    for (const chart of charts.items) if (!before.has(chart.id)) chart.delete();
    await context.sync();
  });
  await removed.catch(() => {
    throw new WorkbookError('partlyWritten', { sheets: name, message });
  });
}

function areThere(sheetId: string, ids: readonly string[]): Promise<boolean> {
  return inWorkbook(async (context) => (await chartsWith(context, sheetId, ids)) !== null);
}

async function remove(sheetId: string, ids: readonly string[], area: Area): Promise<void> {
  await inWorkbook(async (context) => {
    const charts = await chartsWith(context, sheetId, ids);
    if (charts === null) throw new WorkbookError('changedSince', { area: areaAddress(area) });
    for (const chart of charts) chart.delete();
    await context.sync();
  });
}
