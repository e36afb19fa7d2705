/** Writes a plan over the sheet it was written to before: our cells are replaced, everybody else's stay. */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { OwnRule } from '../lights/lights';
import type { PlannedRules } from '../lights/lightRules';
import { addRule, plannedRules } from '../lights/lightRules';
import { hideColumns, setWidths, writeBlock } from './blocks';
import type { FinishStep } from './finishing';
import { breakPages, onSheet } from './finishing';
import { footerToSet, setFooter } from './footers';
import { addressesIn, placeOf, rectanglesOf } from '../../sheets/cellSets';
import { LINE_COLOURS } from '../../sheets/looks';
import type { SheetPlan } from '../../sheets/plan';
import type { PlannedCells } from '../../sheets/plannedCells';
import { plannedCells } from '../../sheets/plannedCells';
import { printAreaToSet } from './printArea';
import type { Snapshot } from './snapshot';
import { contentAt } from './contents';

type Prints = Readonly<Record<string, string>>;

/** All cells that writing changes: those that were ours and those that will be. */
export function touchedCells(prints: Prints, planned: PlannedCells): string[] {
  return [...new Set([...Object.keys(prints), ...planned.keys()])];
}

/** Left as people filled it in: an input before and after, whose content the plan does not give. */
export function isLeftAlone(address: string, prints: Prints, planned: PlannedCells): boolean {
  const cell = planned.get(address);
  return cell !== undefined && cell.isInput && cell.content === null && (prints[address] ?? '').startsWith('?');
}

function clearContents(sheet: Excel.Worksheet, prints: Prints, planned: PlannedCells, before: Snapshot): void {
  const filled = touchedCells(prints, planned).filter((address) => {
    const { row, column } = placeOf(address);
    // A spilled cell empties itself with its formula; nobody may clear a part of an array.
    const isFilled = contentAt(before, row, column) !== '' && !before.spilled.has(address);
    return isFilled && !isLeftAlone(address, prints, planned);
  });
  for (const area of rectanglesOf(filled)) sheet.getRange(areaAddress(area)).clear(Excel.ClearApplyTo.contents);
}

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const satisfies Record<string, `${Excel.BorderIndex}`>;

/** Takes our lines away; those that people drew, in colours of their own, stay. */
function removeLines(sheet: Excel.Worksheet, cells: readonly string[], { area, looks }: Snapshot): void {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const lined = cells.filter((address) => {
      const { row, column } = placeOf(address);
      const line = looks[row - area.row]?.[column - area.column]?.format?.borders?.[side];
      return line?.style !== 'None' && LINE_COLOURS.has(line?.color?.toUpperCase() ?? '');
    });
    const edge = EDGES[side];
    const isAcross = side === 'top' || side === 'bottom';
    for (const each of rectanglesOf(lined)) {
      const { borders } = sheet.getRange(areaAddress(each)).format;
      const within = isAcross ? Excel.BorderIndex.insideHorizontal : Excel.BorderIndex.insideVertical;
      const edges = (isAcross ? each.rows : each.columns) > 1 ? [edge, within] : [edge];
      for (const one of edges) borders.getItem(one).style = Excel.BorderLineStyle.none;
    }
  }
}

/** Back to the look of a cell nobody touched. Not `clear`: that would cut other people's conditional formats. */
function resetLooks(sheet: Excel.Worksheet, cells: readonly string[], plain: Excel.CellProperties): void {
  for (const area of rectanglesOf(cells)) {
    const range = sheet.getRange(areaAddress(area));
    const { format } = range;
    range.numberFormat = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill('General'));
    format.fill.clear();
    format.font.bold = plain.format?.font?.bold ?? false;
    format.font.italic = plain.format?.font?.italic ?? false;
    format.font.size = plain.format?.font?.size ?? 11;
    format.font.color = plain.format?.font?.color ?? '#000000';
    format.wrapText = plain.format?.wrapText ?? false;
    format.horizontalAlignment = plain.format?.horizontalAlignment ?? Excel.HorizontalAlignment.general;
    format.verticalAlignment = plain.format?.verticalAlignment ?? Excel.VerticalAlignment.bottom;
  }
}

/** Columns are widened where the plan needs it and never narrowed: others may have their cells in them. */
function widen(sheet: Excel.Worksheet, plan: SheetPlan, before: Snapshot): void {
  const widths = plan.columns.map((width, column) => {
    const now = before.widths[column - before.area.column];
    return now !== undefined && now < width ? width : null;
  });
  setWidths(sheet, widths);
}

function isWhole(rules: readonly OwnRule[], { area, rules: wanted }: PlannedRules): boolean {
  const covering = rules.filter((own) => own.areas.length === 1 && covers(own, area));
  const here = covering.map(({ rule }) => JSON.stringify(rule));
  return wanted.every((rule) => here.includes(JSON.stringify(rule)));
}

function covers({ areas }: OwnRule, area: Area): boolean {
  return areas.every((each) => areaAddress(each) === areaAddress(area));
}

/** Lights that are as planned stay as they are, so that others keep their order among them. */
function renewLights(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  prints: Prints,
  before: Snapshot,
): { added: Excel.ConditionalFormat[]; removed: OwnRule[] } {
  const wanted = plannedRules(plan);
  const missing = wanted.filter((each) => !isWhole(before.rules, each));
  const stays = (rule: OwnRule): boolean =>
    wanted.some((each) => !missing.includes(each) && covers(rule, each.area)) ||
    !rule.areas.flatMap(addressesIn).every((address) => address in prints);
  const removed = before.rules.filter((rule) => !stays(rule));
  const formats = sheet.getRange(areaAddress(before.area)).conditionalFormats;
  for (const { id } of removed) formats.getItem(id).delete();
  const added = missing.flatMap(({ area, rules }) => rules.map((rule) => addRule(sheet, area, rule)));
  return { added, removed };
}

export interface InPlace {
  touched: string[];
  added: Excel.ConditionalFormat[];
  removed: OwnRule[];
}

/** Queues the contents and their looks; `prints` are those of the record, `before` the cells as they were read just now. */
export function writeInPlace(sheet: Excel.Worksheet, plan: SheetPlan, prints: Prints, before: Snapshot): InPlace {
  const planned = plannedCells(plan);
  clearContents(sheet, prints, planned, before);
  resetLooks(sheet, Object.keys(prints), before.plain);
  removeLines(sheet, Object.keys(prints), before);
  for (const block of plan.blocks) writeBlock(sheet, block, plan.columns);
  widen(sheet, plan, before);
  hideColumns(sheet, plan);
  return { touched: touchedCells(prints, planned), ...renewLights(sheet, plan, prints, before) };
}

/** What is printed of it, where that follows the plan: the table may have become longer or shorter. */
export function pageStep(sheet: string, plan: SheetPlan, before: Snapshot): FinishStep[] {
  const [printArea, footer] = [printAreaToSet(plan, before), footerToSet(plan, before.footer)];
  const pages = printArea === null ? undefined : plan.print?.pages;
  if (printArea === null && footer === null) return [];
  const queue = (target: Excel.Worksheet): void => {
    if (printArea !== null) target.pageLayout.setPrintArea(printArea);
    if (footer !== null) setFooter(target, footer);
    if (pages) breakPages(target, pages.begin);
  };
  return [onSheet('page', sheet, queue)];
}
