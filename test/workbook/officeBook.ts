/** A scorecard with its contract and its manual in a workbook of the tests, by the pane's own writings. */
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { sourceOf } from '../../src/model/scorecard/evaluation';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model, Scorecard } from '../../src/model/types';
import { FOLLOWING_SHEETS } from '../../src/sheets/scorecard/followingSheets';
import { followingWriting } from '../../src/taskpane/result/manual/followingWriting';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { writeAll } from '../../src/taskpane/writing/writeAll';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { checkSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import { functions } from './plans/cards';
import { type, valuesOf } from './sheet';

/** Invented data. */
export const OFFICE: CellValue[][] = [
  ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Bobot'],
  ['1a-CP', 'Anggaran optimal', 'Belanja terserap', '%', 80, 70, 60],
  ['1b-N', 'Anggaran optimal', 'Surat dijawab', 'surat', 10, 12, 40],
];

/** Invented data. */
export const THREE: CellValue[][] = [
  ['Kode', 'Indikator', 'Target', 'Realisasi', 'Bobot'],
  ['1a', 'Pendapatan', 10, 10, 30],
  ['1b', 'Pengaduan', 10, 9, 30],
  ['1c', 'Pelatihan', 10, 8, 40],
];

export class OfficeBook {
  readonly workbook: OpenWorkbook = openWorkbook({ functions });
  model: Model = EMPTY_MODEL;

  close(): void {
    this.workbook.close();
  }

  /** As the pane does; answers the names of the sheets, and how many cells it would have asked about. */
  async write(writing: Writing): Promise<{ sheet: string; asked: number }> {
    const check = await checkSheets(writing);
    const { records, sheets } = await writeAll(writing, 'replace', check);
    await this.workbook.book.settled();
    const cards = [...(writing.scorecards ?? [])];
    const kept = this.model.scorecards.filter((one) => !cards.some((card) => card.id === one.id));
    const keys = records.map(({ key }) => key);
    this.model = {
      ...this.model,
      sheets: [...this.model.sheets.filter(({ key }) => !keys.includes(key)), ...records],
      scorecards: [...kept, ...cards],
    };
    return { sheet: sheets[0] ?? '', asked: check.changed.flatMap(({ cells }) => cells).length };
  }

  get card(): Scorecard {
    const found = this.model.scorecards.find(({ id }) => id === 'one');
    if (!found) throw new Error('no scorecard');
    return found;
  }

  now(): Promise<Evaluation> {
    return evaluateNow(this.card, this.model);
  }

  async following(kind: keyof typeof FOLLOWING_SHEETS, language: 'en' | 'id' = 'id'): Promise<Writing> {
    return followingWriting(FOLLOWING_SHEETS[kind], await this.now(), this.model, language);
  }

  async contract(language: 'en' | 'id' = 'id'): Promise<{ sheet: string; asked: number }> {
    return this.write(await this.following('contract', language));
  }

  async manual(language: 'en' | 'id' = 'id'): Promise<{ sheet: string; asked: number }> {
    return this.write(await this.following('records', language));
  }

  async scored(cells: CellValue[][], title: string, changes: Partial<Scorecard> = {}): Promise<void> {
    await type('A1', cells);
    const area = { sheet: 'Sheet1', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const source = sourceOf(area, (await tableAt(area)).cells);
    if (!source) throw new Error('no table was found');
    const draft = changed(newDraft(source, 'one', title), { source: await nameTable(area), kind: 'ckp', ...changes });
    await this.write(scorecardWriting(await evaluateNow(draft.scorecard, this.model), this.model, 'id'));
  }

  /** The scorecard over the table as it stands now, whatever its rows became. */
  async scoredAgain(columns: number): Promise<void> {
    const rows = (await valuesOf('A1:A20')).filter(([code]) => code !== '').length;
    const source = await nameTable({ sheet: 'Sheet1', row: 0, column: 0, rows, columns });
    this.model = { ...this.model, scorecards: [{ ...this.card, source }] };
    await this.workbook.book.settled();
  }

  async scoredAnew(): Promise<void> {
    await this.write(scorecardWriting(await this.now(), this.model, 'id'));
  }

  async type(address: string, cells: CellValue[][], sheet?: string): Promise<void> {
    await type(address, cells, sheet);
    await this.workbook.book.settled();
  }
}

/** The row of a sheet whose cell in column A, or in `column`, says this; from 1. */
export async function rowOf(sheet: string, text: CellValue, column = 0): Promise<number> {
  const cells = await valuesOf('A1:P200', sheet);
  const row = cells.findIndex((line) => line[column] === text);
  expect(row).toBeGreaterThanOrEqual(0);
  return row + 1;
}
