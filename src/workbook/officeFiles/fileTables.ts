/**
 * The tables of an office's file that can be scored like the first office's: by a scorecard that the file keeps itself,
 * by the first office's headings, or as a selected table is read. Pure.
 */
import type { WorkbookContents } from '../../files/contents';
import { fromXml, MODEL_NAMESPACE } from '../../model/file/xml';
import { sameAs } from '../../model/hierarchy/tree';
import { ModelError } from '../../model/modelError';
import { newDraft } from '../../model/scorecard/draft';
import { sourceOf } from '../../model/scorecard/evaluation';
import type { FirstOffice, SheetCells } from '../../model/scorecard/offices/table';
import { officeTable } from '../../model/scorecard/offices/table';
import type { Model, Scorecard } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { areaAddress, intersection, parseAddress } from '../../sheets/address';
import { sheetMark } from '../../sheets/hiddenNames';
import { cutCells } from '../reading/cutCells';
import { blocksOf } from './blocksOf';
import type { FileSheet } from './fileSheets';
import { fileSheets, unknownIn } from './fileSheets';

/** How it was found, the surest first; `partly` lacks columns, and the sentence about it says which. */
const FITS = ['kept', 'headings', 'read', 'partly'] as const;
type Fit = (typeof FITS)[number];

export interface FoundTable {
  readonly fit: Fit;
  /** What its sheet is called in the file. */
  readonly sheet: string;
  /** B3:G25 */
  readonly address: string;
  readonly cells: SheetCells;
  readonly columns: Scorecard['columns'];
  readonly kept: Scorecard | null;
  /** Cells of it whose formulas have no result in the file. */
  readonly unknown: readonly string[];
}

export interface FileTables {
  /** The surest first, then in the order of the sheets. */
  readonly tables: readonly FoundTable[];
  /** The one that is meant: the only one of the surest kind; `null` where a person has to say, or there is none. */
  readonly meant: FoundTable | null;
  /** Sheets that were not read. */
  readonly tooLarge: readonly string[];
}

export function fileTables(contents: WorkbookContents, file: string, first: FirstOffice, limit: number): FileTables {
  const { sheets, tooLarge } = fileSheets(contents, file, limit);
  const model = keptModel(contents);
  const kept = keptTables(contents, model, sheets, first);
  const ours = ourSheets(contents, model);
  const others = sheets
    .filter(({ name }) => !ours.has(sameAs(name)))
    .flatMap((sheet) => tablesOf(sheet, first))
    .filter(({ cells }) => !kept.some((one) => intersection(one.cells.area, cells.area) !== null));
  const all = [...kept, ...others];
  const tables = FITS.flatMap((fit) => all.filter((one) => one.fit === fit));
  const surest = tables.filter(({ fit }) => fit === tables[0]?.fit);
  return { tables, meant: surest.length === 1 ? (surest[0] ?? null) : null, tooLarge };
}

/** What Timbang keeps in the file; nothing where it cannot be read, for the tables say the rest. */
function keptModel({ customXml }: WorkbookContents): Model {
  const part = customXml.find(({ namespace }) => namespace === MODEL_NAMESPACE);
  if (part === undefined) return EMPTY_MODEL;
  try {
    return fromXml(part.xml);
  } catch (refusal) {
    if (refusal instanceof ModelError) return EMPTY_MODEL;
    throw refusal;
  }
}

/** One for each table: several scorecards over one table are one. */
function keptTables(
  { names }: WorkbookContents,
  { scorecards }: Model,
  sheets: readonly FileSheet[],
  first: FirstOffice,
): FoundTable[] {
  const found: FoundTable[] = [];
  for (const kept of scorecards.filter(({ kind }) => kind === first.scorecard.kind)) {
    const name = names.find((one) => sameAs(one.name) === sameAs(kept.source));
    const place = name === undefined ? null : parseAddress(name.formula, '');
    const sheet = sheets.find((one) => sameAs(one.name) === sameAs(place?.sheet ?? ''));
    const cells = place && sheet ? cutCells(sheet, { ...place, sheet: sheet.area.sheet }) : null;
    if (!sheet || cells === null || officeTable(cells, first, kept.columns)?.problem !== null) continue;
    if (found.some((one) => intersection(one.cells.area, cells.area) !== null)) continue;
    found.push(foundTable('kept', sheet, cells, kept.columns, kept));
  }
  return found;
}

/** Sheets that Timbang wrote: they follow from tables, and are none. One to be filled in is a person's table. */
function ourSheets({ names }: WorkbookContents, { sheets: records }: Model): ReadonlySet<string> {
  const marks = names.filter(({ name }) => isMark(name)).map(({ formula }) => parseAddress(formula, '')?.sheet ?? '');
  const recorded = records.filter(({ key }) => isMark(sheetMark(key))).map(({ name }) => name);
  return new Set([...marks, ...recorded].map(sameAs));
}

function isMark(name: string): boolean {
  return /^tb_sheet_(?!kpiTable|nextTable|officeTable)/i.test(name);
}

function tablesOf(sheet: FileSheet, first: FirstOffice): FoundTable[] {
  const found = blocksOf(sheet).flatMap((cells) => tableIn(sheet, cells, first) ?? []);
  if (found.length > 0) return found;
  const whole = officeTable(sheet, first);
  if (whole === null) return [];
  return [
    foundTable(
      whole.problem === null ? 'headings' : 'partly',
      sheet,
      cutCells(sheet, whole.source.area) ?? sheet,
      whole.columns,
    ),
  ];
}

function tableIn(sheet: FileSheet, cells: SheetCells, first: FirstOffice): FoundTable | null {
  if (officeTable(cells, first)?.problem === null) return foundTable('headings', sheet, cells, {});
  const source = sourceOf(cells.area, cells.cells, cells.formats);
  if (source === null) return null;
  const { columns } = newDraft(source, '', '').scorecard;
  return officeTable(cells, first, columns)?.problem === null ? foundTable('read', sheet, cells, columns) : null;
}

function foundTable(
  fit: Fit,
  sheet: FileSheet,
  cells: SheetCells,
  columns: Scorecard['columns'],
  kept: Scorecard | null = null,
): FoundTable {
  const { area } = cells;
  return { fit, sheet: sheet.name, address: areaAddress(area), cells, columns, kept, unknown: unknownIn(sheet, area) };
}
