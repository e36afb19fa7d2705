/** Case logs written into a workbook, and typed into as people do. Cases are invented. */
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, SheetRecord } from '../../../src/model/types';
import { areaAddress, parseAddress } from '../../../src/sheets/address';
import { CASE_LOG_SHEET } from '../../../src/sheets/cases/caseLog';
import { TIMELINESS_SHEET } from '../../../src/sheets/cases/timeliness';
import type { CasesInput } from '../../../src/sheets/cases/input';
import { planned, requestOf } from '../../../src/sheets/kind';
import { readRuleRows } from '../../../src/workbook/reading/caseRows';
import { checkSheets, writeSheets } from '../../../src/workbook/writing/writer';
import type { OpenWorkbook } from '../../support/excel';
import { openWorkbook } from '../../support/excel';

export const [LOG, RESULTS] = ['Cases 2a-C', 'Timeliness 2a-C'];
/** Monday, 1 January 2024, as Excel counts; a case of days from there. */
export const MONDAY = 45292;
/** Typed from column B on: case, kind, received, due, done, correct. */
export type Case = readonly CellValue[];

let workbook: OpenWorkbook | null = null;
let records: SheetRecord[] = [];

export function closeLog(): void {
  workbook?.close();
  workbook = null;
  records = [];
}

/** Once the rows that were put in or taken away have been calculated. */
export async function settled(): Promise<void> {
  await workbook?.book.settled();
}

export const input = (changes: Partial<CasesInput> = {}): CasesInput => ({
  language: 'en',
  scorecard: { id: 's', title: 'CKP 2016' },
  kpi: { key: '2a-C', code: '2a-C', name: 'SPM processed accurately' },
  rules: 'spp',
  rows: 12,
  ...changes,
});

export async function write(changes: Partial<CasesInput> = {}): Promise<void> {
  workbook ??= openWorkbook();
  const again = await readRuleRows(input(changes));
  const before = workbook.traffic.requests;
  const given = input({ ...again, ...changes });
  const sheets = [planned(CASE_LOG_SHEET, given), planned(TIMELINESS_SHEET, given)];
  const done = await writeSheets(requestOf({ ...EMPTY_MODEL, sheets: records }, sheets), 'replace');
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  records = done.records;
  await workbook.book.settled();
}

/** What a person would be asked before both sheets are written again: cells that would be lost. */
export async function lostCells(rows: number): Promise<string[]> {
  const given = input({ ...(await readRuleRows(input())), rows });
  const sheets = [planned(CASE_LOG_SHEET, given), planned(TIMELINESS_SHEET, given)];
  const { changed, foreign } = await checkSheets(requestOf({ ...EMPTY_MODEL, sheets: records }, sheets));
  return [...changed, ...foreign].flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`));
}

export async function type(sheet: string, at: string, cells: readonly Case[]): Promise<void> {
  await Excel.run(async (context) => {
    const { row = 0, column = 0 } = parseAddress(at, sheet) ?? {};
    const area = { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    range.values = cells.map((line) => [...line]);
    await context.sync();
  });
  await workbook?.book.settled();
}

export async function read(sheet: string, at: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(at);
    range.load(['values']);
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** Due, working days, days late, index, standing, remark. */
export const answers = (rows: number): Promise<CellValue[][]> => read(LOG, `H5:M${4 + rows}`);
/** The row of a kind: cases, early, on the day, late, not done, not counted, on time, on time and correct, index. */
export const resultOf = async (row: number): Promise<CellValue[]> => (await read(RESULTS, `E${row}:M${row}`))[0] ?? [];
export const ALL = 18;
export const [COUNTED_ON, WEEK, SHIFT, HOLIDAY] = [28, 29, 30, 33];
export const attention = async (): Promise<CellValue[]> =>
  (await read(RESULTS, 'B19:B26')).flat().filter((cell) => cell !== '');

export const log = (cases: readonly Case[]): Promise<void> =>
  type(
    LOG,
    'B5',
    cases.map((one) => Array.from({ length: 6 }, (_, index) => one[index] ?? '')),
  );

/** The sheet as a person has it before them: rows are put in and taken away on the active one. */
export const facade = (name: string) => {
  const found = workbook?.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  found.facade.activate();
  return found.facade;
};
