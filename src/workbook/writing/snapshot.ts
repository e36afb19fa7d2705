/** How the cells of a sheet were before Timbang wrote there, so that they can be put back. */
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import type { Details, OwnRule } from '../lights/lights';
import { ownRulesAmong, queueAllDetails, queueFormats } from '../lights/lights';
import type { Piece, Reading } from '../excel/trips';
import { inRows, readAll, sizeOf } from '../excel/trips';
import { columnAt } from './blocks';
import type { CellLooks } from './cellLooks';
import { LOOK, looksReading } from './cellLooks';
import type { Contents, PlaceToRead } from './contents';
import { contentsReading } from './contents';
import type { LinkedCell } from './links';
import { linksReading } from './links';

export interface Snapshot extends Contents, CellLooks {
  numberFormats: string[][];
  /** The look of a cell nobody touched. */
  plain: Excel.CellProperties;
  /** Points, from the first column of the area. */
  widths: number[];
  ruleIds: readonly string[];
  rules: readonly OwnRule[];
  links: readonly LinkedCell[];
}

const FAR_AWAY = 'XFD1048576';
/** Bytes of a column's width with the question, of a rule's, and of a cell's number format. */
const [COLUMN, RULES, FORMAT] = [400, 10_000, 14];
/** Few enough that long texts in all of them are no more than Excel gives. */
const CELLS_A_PIECE = 2_000;

type Frame = Pick<Snapshot, 'plain' | 'widths'>;

function frameReading(sheet: Excel.Worksheet, { column, columns }: Area): Reading<Frame> {
  let plain: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
  let formats: Excel.RangeFormat[] = [];
  const queue = (): void => {
    plain = sheet.getRange(FAR_AWAY).getCellProperties(LOOK);
    formats = Array.from({ length: columns }, (_, index) => columnAt(sheet, column + index).format);
    for (const format of formats) format.load(['columnWidth']);
  };
  return {
    first: [{ size: COLUMN * (columns + 1), queue }],
    second: () => [],
    finish: () => ({
      plain: plain?.value[0]?.[0] ?? {},
      widths: formats.map(({ columnWidth }) => columnWidth),
    }),
  };
}

function formatsReading(sheet: Excel.Worksheet, area: Area): Reading<string[][]> {
  const parts = inRows(area, CELLS_A_PIECE);
  const read = new Map<Area, Excel.Range>();
  const first = parts.map((part): Piece => {
    const queue = (): void => {
      const range = sheet.getRange(areaAddress(part));
      range.load(['numberFormat']);
      read.set(part, range);
    };
    return { size: FORMAT * sizeOf(part), queue };
  });
  return {
    first,
    second: () => [],
    finish: () => parts.flatMap((part) => (read.get(part)?.numberFormat ?? []) as string[][]),
  };
}

type Rules = Pick<Snapshot, 'ruleIds' | 'rules'>;

function rulesReading(sheet: Excel.Worksheet, area: Area): Reading<Rules> {
  let formats: Excel.ConditionalFormatCollection | null = null;
  let details: Details[] = [];
  const queue = (): void => {
    formats = queueFormats(sheet, area);
  };
  const queueDetails = (): void => {
    details = formats ? queueAllDetails(formats) : [];
  };
  return {
    first: [{ size: RULES, queue }],
    second: () => [{ size: RULES, queue: queueDetails }],
    finish: () => ({
      ruleIds: formats?.items.map((format) => format.id) ?? [],
      rules: ownRulesAmong(details, area.sheet),
    }),
  };
}

function snapshotReading(sheet: Excel.Worksheet, place: PlaceToRead): Reading<Snapshot> {
  const { area } = place;
  const parts = [contentsReading(sheet, place), frameReading(sheet, area), rulesReading(sheet, area)] as const;
  const [contents, frame, rules] = parts;
  const formats = formatsReading(sheet, area);
  const looks = looksReading(sheet, area);
  const links = place.hasLinks ? linksReading(sheet, area) : null;
  const all: readonly Reading<unknown>[] = [...parts, formats, looks, ...(links ? [links] : [])];
  return {
    first: all.flatMap(({ first }) => first),
    second: () => all.flatMap((reading) => reading.second()),
    finish: () => ({
      ...contents.finish(),
      ...frame.finish(),
      ...rules.finish(),
      ...looks.finish(),
      numberFormats: formats.finish(),
      links: links?.finish() ?? [],
    }),
  };
}

/** Reads these rectangles, each of another sheet, in two round trips, and more where they are large; none without any. */
export function takeSnapshots(context: Excel.RequestContext, places: readonly PlaceToRead[]): Promise<Snapshot[]> {
  const { worksheets } = context.workbook;
  return readAll(
    context,
    places.map((place) => snapshotReading(worksheets.getItem(place.id), place)),
  );
}
