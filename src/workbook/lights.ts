/**
 * Traffic lights on a range: fill and icon. Rules this add-in made before are replaced inside the range, and cut to the
 * cells outside it where they reach beyond; nobody else's rule is touched.
 */
import type { Bands } from '../engine/bands';
import type { Area } from './address';
import { areaAddress, without } from './address';
import { WorkbookError } from './errors';
import type { LightRule } from './lightRules';
import { addRule, isCompanion, readFillRule, readIconRule, rulesFor } from './lightRules';
import { inWorkbook } from './run';
import type { Written } from './undo';

export interface LightsWritten extends Written {
  /** Rules of ours that were replaced or cut. */
  replaced: number;
  /** Rules of ours that cover several separate areas: Excel does not say which, so they stay, under the new ones. */
  left: number;
}

interface OwnRule {
  id: string;
  rule: LightRule;
  /** Null when the rule covers several separate areas. */
  area: Area | null;
}

interface Details {
  format: Excel.ConditionalFormat;
  range: Excel.Range;
  custom: Excel.CustomConditionalFormat | null;
  icons: Excel.IconSetConditionalFormat | null;
}

function queueDetails(format: Excel.ConditionalFormat): Details | null {
  const isCustom = format.type === 'Custom';
  if (!isCustom && format.type !== 'IconSet') return null;
  const range = format.getRangeOrNullObject();
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  if (isCustom) {
    const { custom } = format;
    custom.rule.load(['formula']);
    custom.format.fill.load(['color']);
    custom.format.font.load(['color']);
    return { format, range, custom, icons: null };
  }
  const icons = format.iconSet;
  icons.load(['style', 'criteria']);
  return { format, range, custom: null, icons };
}

function ruleOf({ custom, icons }: Details): LightRule | null {
  if (custom) return readFillRule(custom.rule.formula, custom.format.fill.color, custom.format.font.color);
  return icons ? readIconRule(icons.style, icons.criteria) : null;
}

/** All rules of ours that touch the area. Two round trips whatever their number. */
async function ownRules(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<OwnRule[]> {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  formats.load({ id: true, type: true });
  await context.sync();
  const details = formats.items.map(queueDetails).filter((found) => found !== null);
  if (details.length === 0) return [];
  await context.sync();

  const candidates = details.flatMap((found): OwnRule[] => {
    const rule = ruleOf(found);
    const { range, format } = found;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const where = range.isNullObject ? null : { sheet: area.sheet, row, column, rows, columns };
    return rule ? [{ id: format.id, rule, area: where }] : [];
  });
  return candidates.filter(({ rule, area: where }) => rule.kind === 'fill' || hasCompanion(rule, where, candidates));
}

function hasCompanion(
  icons: Extract<LightRule, { kind: 'icons' }>,
  area: Area | null,
  others: readonly OwnRule[],
): boolean {
  return others.some((other) => isCompanion(icons, other.rule) && JSON.stringify(other.area) === JSON.stringify(area));
}

/** The rules of ours with an area, i.e. those that can be moved and put back exactly. */
function movable(rules: readonly OwnRule[]): (OwnRule & { area: Area })[] {
  return rules.flatMap((own) => (own.area ? [{ ...own, area: own.area }] : []));
}

/** Deletes our rules within the area and keeps them on the cells they cover outside it. Returns what was added. */
function cut(sheet: Excel.Worksheet, rules: readonly OwnRule[], area: Area): Excel.ConditionalFormat[] {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  return movable(rules).flatMap((own) => {
    formats.getItem(own.id).delete();
    return without(own.area, area).map((rest) => addRule(sheet, rest, own.rule));
  });
}

/** Back to the rules as they were: takes away what this change added, where it still exists, and restores the rest. */
async function restore(area: Area, added: readonly string[], before: readonly OwnRule[]): Promise<void> {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const reach = movable(before).reduce((all, own) => boundingArea(all, own.area), area);
    const formats = sheet.getRange(areaAddress(reach)).conditionalFormats;
    formats.load({ id: true });
    await context.sync();
    const present = new Set(formats.items.map(({ id }) => id));
    if (!added.every((id) => present.has(id))) throw new WorkbookError('changedSince', { area: areaAddress(area) });
    for (const id of added) formats.getItem(id).delete();
    for (const own of movable(before)) addRule(sheet, own.area, own.rule);
    await context.sync();
  });
}

function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

async function change(area: Area, bands: Bands | null): Promise<LightsWritten> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const before = await ownRules(context, sheet, area);
    if (!bands && before.length === 0) throw new WorkbookError('nothingToClear', { area: areaAddress(area) });
    const added = [...cut(sheet, before, area), ...(bands ? addLights(sheet, area, bands) : [])];
    for (const format of added) format.load(['id']);
    await context.sync();
    const ids = added.map(({ id }) => id);
    const moved = movable(before).length;
    return { area, replaced: moved, left: before.length - moved, undo: () => restore(area, ids, before) };
  });
}

/** Queues a full set of lights on an area that has none of ours; for sheets this add-in has just made. */
export function addLights(sheet: Excel.Worksheet, area: Area, bands: Bands): Excel.ConditionalFormat[] {
  return rulesFor(bands).map((rule) => addRule(sheet, area, rule));
}

/** Colours the numbers of an area by half-open bands, replacing this add-in's earlier lights there. */
export function applyLights(area: Area, bands: Bands): Promise<LightsWritten> {
  return change(area, bands);
}

/** Removes this add-in's lights from an area; throws `nothingToClear` when there are none. */
export function clearLights(area: Area): Promise<LightsWritten> {
  return change(area, null);
}
