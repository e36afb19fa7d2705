/**
 * Links of cells to other cells of the workbook, set once the contents stand (learn.microsoft.com, Excel.RangeHyperlink).
 * Excel gives a cell the look of a link as it sets one, and leaves that look when it takes one off.
 */
import type { SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress, placeText, reference } from '../../sheets/address';
import { rectanglesOf } from '../../sheets/cellSets';
import type { CellLink, SheetPlan } from '../../sheets/plan';
import { plannedCells } from '../../sheets/plannedCells';
import { inWorkbook } from '../excel/run';
import type { Reading } from '../excel/trips';
import { sizeOf } from '../excel/trips';
import type { Finish } from '../excel/undo';
import type { FinishStep } from './finishing';
import { finish, onSheet } from './finishing';

/** A link as Excel has it. */
export interface LinkedCell {
  readonly at: string;
  readonly link: Excel.RangeHyperlink;
}

/** Excel's form for links takes no longer text. */
const LONGEST_TEXT = 255;
/** What Excel would take for a formula, or for the sign of a text. */
const NO_PLAIN_TEXT = /^[=+\-@']/;
/** Bytes of what is said of a cell. */
const CELL = 120;
const FONT = { font: { color: true, underline: true, bold: true, italic: true, name: true, size: true } } as const;

/** A text that cannot be given with its link is left to Excel, which keeps what the cell has. */
function linked(at: string, documentReference: string, screenTip: string, text: string): LinkedCell {
  const isGiven = text !== '' && text.length <= LONGEST_TEXT && !NO_PLAIN_TEXT.test(text);
  return { at, link: { documentReference, screenTip, ...(isGiven ? { textToDisplay: text } : {}) } };
}

const asExcelHasIt = ({ at, text, to }: CellLink): LinkedCell => linked(at, reference(to, ''), placeText(to), text);

function queueLinks(sheet: Excel.Worksheet, gone: Iterable<string>, links: readonly LinkedCell[]): void {
  for (const area of rectanglesOf(gone)) {
    const range = sheet.getRange(areaAddress(area));
    range.clear(Excel.ClearApplyTo.hyperlinks);
    range.format.font.underline = Excel.RangeUnderlineStyle.none;
  }
  for (const { at, link } of links) sheet.getRange(at).hyperlink = link;
}

/** The links of a rectangle to other cells; those to pages and files are nobody's but a person's. */
export function linksReading(sheet: Excel.Worksheet, area: Area): Reading<LinkedCell[]> {
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
  const queue = (): void => {
    cells = sheet.getRange(areaAddress(area)).getCellProperties({ hyperlink: true });
  };
  const linkAt = ({ hyperlink }: Excel.CellProperties, at: string): LinkedCell[] => {
    const { documentReference, screenTip = '', textToDisplay = '' } = hyperlink ?? {};
    return documentReference ? [linked(at, documentReference, screenTip, textToDisplay)] : [];
  };
  return {
    first: [{ size: CELL * sizeOf(area), queue }],
    second: () => [],
    finish: () =>
      (cells?.value ?? []).flatMap((row, down) =>
        row.flatMap((cell, right) => linkAt(cell, cellAddress(area.row + down, area.column + right))),
      ),
  };
}

/** What a write does to the links of a sheet. */
export interface LinkChange {
  readonly set: readonly CellLink[];
  /** Of cells that were written over. */
  readonly removed: readonly LinkedCell[];
}

interface Written {
  readonly plan: SheetPlan;
  /** Null for a new sheet. */
  readonly before: { readonly links: readonly LinkedCell[] } | null;
  readonly record: Pick<SheetRecord, 'prints'> | null;
}

export function linksOf({ plan, before, record }: Written): LinkChange {
  const there = before?.links ?? [];
  if (there.length === 0) return { set: plan.links ?? [], removed: [] };
  const planned = plannedCells(plan);
  const isOurs = ({ at }: LinkedCell): boolean => at in (record?.prints ?? {}) || planned.has(at);
  return { set: plan.links ?? [], removed: there.filter(isOurs) };
}

const cellsOf = (links: readonly { readonly at: string }[]): string[] => links.map(({ at }) => at);

/** `sheet` is its id or its name. */
export function linkSteps(sheet: string, { set, removed }: LinkChange): FinishStep[] {
  if (set.length + removed.length === 0) return [];
  return [onSheet('links', sheet, (target) => queueLinks(target, cellsOf(removed), set.map(asExcelHasIt)))];
}

export function linkStepsBack(sheet: string, { set, removed }: LinkChange): FinishStep[] {
  if (set.length + removed.length === 0) return [];
  return [onSheet('links', sheet, (target) => queueLinks(target, cellsOf(set), removed))];
}

export interface LinksSet {
  /** What Excel refused. */
  readonly refused: Finish[];
  takeBack(): Promise<Finish[]>;
}

/** Sets links on cells outside of any plan, and gives them back the letters that they had. Never throws. */
export async function setLinks(sheet: string, links: readonly CellLink[]): Promise<LinksSet> {
  const letters = await inWorkbook(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const cells = links.map(({ at }) => target.getRange(at).getCellProperties({ format: FONT }));
    await context.sync();
    return cells.map(({ value }) => value);
  }).catch(() => null);
  if (letters === null) return { refused: ['links'], takeBack: () => Promise.resolve([]) };
  const back = onSheet('links', sheet, (target) => {
    for (const [index, { at }] of links.entries()) {
      const cell = target.getRange(at);
      cell.clear(Excel.ClearApplyTo.hyperlinks);
      cell.setCellProperties(letters[index] ?? [[{}]]);
    }
  });
  return { refused: await finish(linkSteps(sheet, { set: links, removed: [] })), takeBack: () => finish([back]) };
}
