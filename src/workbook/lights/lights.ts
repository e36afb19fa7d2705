/**
 * Traffic lights on a range: fill and icon. Rules this add-in made before are replaced inside the range, and cut to the
 * cells outside it where they reach beyond; nobody else's rule is touched.
 */
import type { Bands } from '../../engine/bands';
import type { Area } from '../../sheets/address';
import { areaAddress, without } from '../../sheets/address';
import { asWorkbookError, WorkbookError } from '../excel/errors';
import type { LightRule } from './lightRules';
import { addRule, isCompanion, readFillRule, readIconRule, rulesFor } from './lightRules';
import { inWorkbook } from '../excel/run';
import type { ScoreScale } from '../selection/scoreCells';
import type { Written } from '../excel/undo';

export interface OwnRule {
  id: string;
  rule: LightRule;
  areas: readonly Area[];
}

export interface Details {
  format: Excel.ConditionalFormat;
  areas: Excel.RangeCollection;
  custom: Excel.CustomConditionalFormat | null;
  icons: Excel.IconSetConditionalFormat | null;
}

function queueDetails(format: Excel.ConditionalFormat): Details | null {
  const isCustom = format.type === 'Custom';
  if (!isCustom && format.type !== 'IconSet') return null;
  // Copying, moving and inserting leave rules on several areas.
  const { areas } = format.getRanges();
  areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  if (isCustom) {
    const { custom } = format;
    custom.rule.load(['formula']);
    custom.format.fill.load(['color']);
    custom.format.font.load(['color']);
    return { format, areas, custom, icons: null };
  }
  const icons = format.iconSet;
  icons.load(['style', 'criteria']);
  return { format, areas, custom: null, icons };
}

function ruleOf({ custom, icons }: Details): LightRule | null {
  if (custom) return readFillRule(custom.rule.formula, custom.format.fill.color, custom.format.font.color);
  return icons ? readIconRule(icons.style, icons.criteria) : null;
}

/** First round trip: which rules touch the area. */
export function queueFormats(sheet: Excel.Worksheet, area: Area): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  formats.load({ id: true, type: true });
  return formats;
}

/** Second round trip: what those that may be ours look like. */
export function queueAllDetails(formats: Excel.ConditionalFormatCollection): Details[] {
  return formats.items.map(queueDetails).filter((found) => found !== null);
}

/** Those of ours, the first wins. */
export function ownRulesAmong(details: readonly Details[], sheet: string): OwnRule[] {
  const candidates = details.flatMap((found): OwnRule[] => {
    const rule = ruleOf(found);
    return rule ? [{ id: found.format.id, rule, areas: areasOf(found.areas, sheet) }] : [];
  });
  return candidates.filter(({ rule, areas }) => rule.kind !== 'icons' || hasCompanion(rule, areas, candidates));
}

/** All rules of ours that touch the area. Two round trips whatever their number. */
async function ownRules(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<OwnRule[]> {
  const formats = queueFormats(sheet, area);
  await context.sync();
  const details = queueAllDetails(formats);
  if (details.length === 0) return [];
  await context.sync();
  return ownRulesAmong(details, area.sheet);
}

/** Queues the load of all rules of the sheet, whose ever. */
function queueAll(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load({ id: true });
  return formats;
}

/** After a failure half-way: deletes what came since, and adds again what went. */
async function putBack({ area, before }: Omit<LightChange, 'added'>, ids: readonly string[]): Promise<void> {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const formats = queueAll(sheet);
    await context.sync();
    const now = formats.items.map(({ id }) => id);
    for (const id of now) if (!ids.includes(id)) formats.getItem(id).delete();
    // Each add goes before the others, so the last comes first.
    const lost = before.filter(({ id }) => !now.includes(id)).reverse();
    for (const { areas, rule } of lost) for (const covered of areas) addRule(sheet, covered, rule);
    await context.sync();
  });
}

function areasOf({ items }: Excel.RangeCollection, sheet: string): Area[] {
  return items.map(({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => {
    return { sheet, row, column, rows, columns };
  });
}

function hasCompanion(
  icons: Extract<LightRule, { kind: 'icons' }>,
  areas: readonly Area[],
  others: readonly OwnRule[],
): boolean {
  const cells = (of: readonly Area[]): string => of.map(areaAddress).sort().join();
  return others.some((other) => isCompanion(icons, other.rule) && cells(other.areas) === cells(areas));
}

/** Deletes our rules within the area and keeps them on the cells they cover outside it. Returns what was added. */
function cut(sheet: Excel.Worksheet, rules: readonly OwnRule[], area: Area): Excel.ConditionalFormat[] {
  const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
  return rules.flatMap(({ id, rule, areas }) => {
    formats.getItem(id).delete();
    return areas.flatMap((covered) => without(covered, area)).map((rest) => addRule(sheet, rest, rule));
  });
}

interface LightChange {
  area: Area;
  added: readonly string[];
  before: readonly OwnRule[];
}

/** The rules around a change, when everything it added is still among them and nothing it took away is back. */
async function untouched(
  context: Excel.RequestContext,
  { area, added, before }: LightChange,
): Promise<Excel.ConditionalFormatCollection | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
  await context.sync();
  if (sheet.isNullObject) return null;
  const reach = before.flatMap(({ areas }) => areas).reduce(boundingArea, area);
  const formats = sheet.getRange(areaAddress(reach)).conditionalFormats;
  formats.load({ id: true });
  await context.sync();
  const present = new Set(formats.items.map(({ id }) => id));
  const isSame = added.every((id) => present.has(id)) && !before.some(({ id }) => present.has(id));
  return isSame ? formats : null;
}

function stillHolds(change: LightChange): Promise<boolean> {
  return inWorkbook(async (context) => (await untouched(context, change)) !== null);
}

/** Back to the rules as they were: takes away what this change added and restores the rest. */
async function restore(change: LightChange): Promise<void> {
  const { area, added, before } = change;
  await inWorkbook(async (context) => {
    const formats = await untouched(context, change);
    if (!formats) throw new WorkbookError('changedSince', { area: areaAddress(area) });
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    for (const id of added) formats.getItem(id).delete();
    for (const { areas, rule } of before) for (const covered of areas) addRule(sheet, covered, rule);
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

async function change(area: Area, bands: Bands | null, scale?: ScoreScale): Promise<Written> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const all = queueAll(sheet);
    const before = await ownRules(context, sheet, area);
    const ids = all.items.map(({ id }) => id);
    if (!bands && before.length === 0) throw new WorkbookError('nothingToClear', { area: areaAddress(area) });
    let added: Excel.ConditionalFormat[];
    try {
      added = [...cut(sheet, before, area), ...(bands ? addLights(sheet, area, bands, scale) : [])];
      for (const format of added) format.load(['id']);
      await context.sync();
    } catch (failure) {
      const error = asWorkbookError(failure);
      await putBack({ area, before }, ids).catch(() => {
        throw new WorkbookError('partlyWritten', { sheets: area.sheet, message: error.message });
      });
      throw error;
    }
    const made: LightChange = { area, added: added.map(({ id }) => id), before };
    return { area, holds: () => stillHolds(made), undo: () => restore(made) };
  });
}

/** Queues a full set of lights on an area that has none of ours. */
function addLights(sheet: Excel.Worksheet, area: Area, bands: Bands, scale?: ScoreScale): Excel.ConditionalFormat[] {
  return rulesFor(bands, scale).map((rule) => addRule(sheet, area, rule));
}

/**
 * Colours the numbers of an area by half-open bands, replacing this add-in's earlier lights there. The bands are in
 * points, whatever the scale in which the cells hold them.
 */
export function applyLights(area: Area, bands: Bands, scale?: ScoreScale): Promise<Written> {
  return change(area, bands, scale);
}

/** Removes this add-in's lights from an area; throws `nothingToClear` when there are none. */
export function clearLights(area: Area): Promise<Written> {
  return change(area, null);
}
