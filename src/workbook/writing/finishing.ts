/**
 * What comes after the contents of sheets, in a batch of its own: Excel refuses it while another workbook is in front,
 * and on some machines at any time, and takes down all that is in the same batch.
 */
import { areaAddress, cellAddress } from '../../sheets/address';
import type { SheetPlan } from '../../sheets/plan';
import type { Finish } from '../excel/undo';
import { inWorkbook } from '../excel/run';
import { setFooter } from './footers';

export interface FinishStep {
  readonly what: Finish;
  queue(context: Excel.RequestContext): void;
}

async function carryOut(context: Excel.RequestContext, steps: readonly FinishStep[]): Promise<void> {
  for (const step of steps) step.queue(context);
  await context.sync();
}

/**
 * Never throws: answers what Excel refused. One round trip, and where that is refused one for each step, in contexts of
 * their own. `context` is that of the contents, where one undo of Excel is to take back both.
 */
export async function finish(steps: readonly FinishStep[], context?: Excel.RequestContext): Promise<Finish[]> {
  if (steps.length === 0) return [];
  const alone = (some: readonly FinishStep[]): Promise<void> => inWorkbook((own) => carryOut(own, some));
  try {
    await (context ? carryOut(context, steps) : alone(steps));
    return [];
  } catch {
    const refused = new Set<Finish>();
    for (const step of steps) await alone([step]).catch(() => refused.add(step.what));
    return [...refused];
  }
}

/** Frozen panes and the printed page of a sheet that was added; `sheet` is its id or its name. */
export function setUpSteps(sheet: string, { freeze, print }: Pick<SheetPlan, 'freeze' | 'print'>): FinishStep[] {
  const steps: FinishStep[] = [];
  if (freeze) steps.push(onSheet('frozen', sheet, (target) => freezePanes(target, freeze)));
  if (print) steps.push(onSheet('page', sheet, (target) => setUpPage(target, print)));
  return steps;
}

/** Brings a sheet to the front, and selects cells of it. */
export function frontStep(sheet: string, select?: string): FinishStep {
  return onSheet('front', sheet, (target) => {
    target.activate();
    if (select !== undefined) target.getRange(select).select();
  });
}

export function onSheet(what: Finish, sheet: string, queue: (target: Excel.Worksheet) => void): FinishStep {
  return { what, queue: ({ workbook }) => queue(workbook.worksheets.getItem(sheet)) };
}

function freezePanes(sheet: Excel.Worksheet, { rows = 0, columns = 0 }: NonNullable<SheetPlan['freeze']>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ sheet: '', row: 0, column: 0, rows, columns })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4, as wide as one page and as long as it needs, or all of it on one; with lines between all cells where people write on paper. */
function setUpPage(
  sheet: Excel.Worksheet,
  { landscape, area, titleRows, isOnePage = false, pages, gridlines = false, footer }: NonNullable<SheetPlan['print']>,
): void {
  const page = sheet.pageLayout;
  page.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = pages ? { scale: pages.scale } : { horizontalFitToPages: 1, verticalFitToPages: isOnePage ? 1 : 0 };
  page.centerHorizontally = true;
  page.printGridlines = gridlines;
  page.setPrintArea(area);
  setFooter(sheet, footer);
  if (titleRows !== undefined) page.setPrintTitleRows(titleRows);
  if (pages) breakPages(sheet, pages.begin);
}

/** In place of all breaks that are there: they depend on how long the tables are. */
export function breakPages(sheet: Excel.Worksheet, begin: readonly number[]): void {
  const breaks = sheet.horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of begin) breaks.add(cellAddress(row, 0));
}
