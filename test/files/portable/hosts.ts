/** Two programs that compute a workbook without our functions: IronCalc and Univer. */
import { readFileSync } from 'node:fs';
import { Model, initSync } from '@ironcalc/wasm';
import type { CellContent } from '../../../src/files/contents';
import type { PortablePlan } from '../../../src/files/portable/plan';
import { cellAddress } from '../../../src/sheets/address';
import { openWorkbook } from '../../support/excel';

/** What is written into a sheet before the plan. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | { readonly formula: string };
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Everything a plan writes. */
export function typedByPlan({ cells, helper }: PortablePlan): Typed[] {
  const own = cells.map(({ sheet, row, column, formula }) => ({ sheet, row, column, content: { formula } }));
  if (helper === null) return own;
  const beside = helper.cells.map(({ row, column, content }): Typed => {
    return { sheet: helper.name, row, column, content: 'text' in content ? content.text : content };
  });
  return [...own, ...beside];
}

const BINARY = require.resolve('@ironcalc/wasm/wasm_bg.wasm');
let isReady = false;

export function valuesInIronCalc(typed: readonly Typed[], places: readonly Place[]): unknown[] {
  if (!isReady) initSync({ module: readFileSync(BINARY) });
  isReady = true;
  const model = new Model('portable', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const sheets = [...new Set(typed.map(({ sheet }) => sheet))];
  sheets.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { sheet, row, column, content } of typed) {
    const [at, i, j] = [sheets.indexOf(sheet), row + 1, column + 1];
    const formula = formulaIn(content);
    model.setUserInput(at, i, j, formula === null ? textToType(content) : `=${formula.formula}`);
  }
  // Shown are nine digits; FIXED tells all of them.
  model.newSheet();
  const reading = sheets.length;
  places.forEach(({ sheet, row, column }, index) => {
    const cell = `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
    model.setUserInput(
      reading,
      index + 1,
      1,
      `=IF(ISNUMBER(${cell}),"n"&FIXED(${cell},15,TRUE),IF(ISLOGICAL(${cell}),${cell},"t"&${cell}))`,
    );
  });
  model.resumeEvaluation();
  model.evaluate();
  return places.map((_, index) => {
    const shown = model.getFormattedCellValue(reading, index + 1, 1);
    if (shown.startsWith('n')) return Number(shown.slice(1));
    return shown.startsWith('t') ? shown.slice(1) : shown;
  });
}

function formulaIn(content: Typed['content']): { formula: string } | null {
  return typeof content === 'object' && 'formula' in content ? content : null;
}

function textToType(content: Typed['content']): string {
  if (typeof content === 'string') return `'${content}`;
  return typeof content === 'object' ? '' : String(content).toUpperCase();
}

export async function valuesInUniver(typed: readonly Typed[], places: readonly Place[]): Promise<unknown[]> {
  const workbook = openWorkbook();
  try {
    const names = [...new Set(typed.map(({ sheet }) => sheet))];
    const write = (part: readonly Typed[]): Promise<void> =>
      Excel.run(async (context) => {
        for (const name of names) {
          const sheet = context.workbook.worksheets.getItem(name);
          for (const [at, block] of blocksOf(part.filter((one) => one.sheet === name))) {
            sheet.getRange(at).formulas = block;
          }
        }
        await context.sync();
      });
    await Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.add(name);
      await context.sync();
    });
    await write(typed.filter(({ content }) => formulaIn(content) === null));
    await write(typed.filter(({ content }) => formulaIn(content) !== null));
    await workbook.book.settled();
    return await Excel.run(async (context) => {
      const rows = new Map<string, Excel.Range>();
      for (const { sheet, row } of places) {
        const key = `${sheet}!${row}`;
        if (rows.has(key)) continue;
        const columns = places.filter((one) => one.sheet === sheet && one.row === row).map(({ column }) => column);
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRange(`A${row + 1}:${cellAddress(row, Math.max(...columns))}`);
        range.load('values');
        rows.set(key, range);
      }
      await context.sync();
      return places.map(({ sheet, row, column }): unknown => rows.get(`${sheet}!${row}`)?.values[0]?.[column]);
    });
  } finally {
    workbook.close();
  }
}

/** Rectangles of cells, by address: a write for each cell takes long. */
function blocksOf(typed: readonly Typed[]): [string, string[][]][] {
  const sorted = [...typed].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; cells: string[][] }[] = [];
  for (const { row, column, content } of sorted) {
    const formula = formulaIn(content);
    const plain = typeof content === 'string' ? `'${content}` : String(content);
    const text = formula === null ? plain : `=${formula.formula}`;
    const last = runs.at(-1);
    if (last?.row === row && last.column + (last.cells[0]?.length ?? 0) === column) last.cells[0]?.push(text);
    else runs.push({ row, column, cells: [[text]] });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const [width, above] = [run.cells[0]?.length, blocks.find((one) => isAbove(one, run))];
    if (above && above.cells[0]?.length === width) above.cells.push(...run.cells);
    else blocks.unshift(run);
  }
  return blocks.map(({ row, column, cells }) => {
    const last = cellAddress(row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1);
    return [`${cellAddress(row, column)}:${last}`, cells];
  });
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

function isAbove(one: Run, other: Run): boolean {
  return one.column === other.column && one.row + one.cells.length === other.row;
}
