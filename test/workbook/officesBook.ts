/** A workbook with one office, and files that are added as the pane adds them. All names and numbers are invented data. */
import { changed, newDraft } from '../../src/model/scorecard/draft';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import type { Office, Offices } from '../../src/model/scorecard/offices/offices';
import type { FirstOffice } from '../../src/model/scorecard/offices/table';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue, Model } from '../../src/model/types';
import type { OfficeFile } from '../../src/taskpane/result/offices/files/officeFiles';
import { fileTablesOf, withFiles, withFound } from '../../src/taskpane/result/offices/files/officeFiles';
import { readTables } from '../../src/taskpane/result/offices/files/readTables';
import { rankingWriting } from '../../src/taskpane/result/offices/rankingWriting';
import { readOffices } from '../../src/taskpane/result/offices/readOffices';
import type { NewOffices } from '../../src/taskpane/result/offices/readOffices';
import { scorecardWriting } from '../../src/taskpane/scorecard/writing';
import { speaker } from '../../src/taskpane/strings';
import { writeAll } from '../../src/taskpane/writing/writeAll';
import type { Writing } from '../../src/taskpane/writing/useSheetWriting';
import { nameTable, tableAt } from '../../src/workbook/reading/kpiTable';
import { checkSheets } from '../../src/workbook/writing/writer';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';
import type { Given, OfficeSheet } from './officeBooks';
import { chosen } from './officeBooks';
import { functions } from './plans/cards';
import { type } from './sheet';

export const HEADINGS = ['Kode', 'Indikator', 'Perspektif', 'Satuan', 'Target', 'Realisasi', 'Bobot'];
export const ENGLISH = ['Code', 'Indicator', 'Perspective', 'Unit', 'Target', 'Realization', 'Weight'];
export const KPIS = [
  ['1a', 'Belanja terserap', 'Keuangan', '%', 100, 40],
  ['2a', 'Kepuasan satker', 'Pelanggan', 'indeks', 4, 30],
  ['3a', 'Laporan tepat waktu', 'Proses internal', '%', 80, 30],
] as const;

export const rows = <One>(realizations: readonly One[]): (string | number | One)[][] =>
  KPIS.map(([code, name, perspective, unit, target, weight], index) => {
    return [code, name, perspective, unit, target, realizations[index] as One, weight];
  });

/** By hand: 40 % of the first, which has a target of 100, and 30 % of the others, of 4 and 80. */
export const totalOf = (first: number, second: number, third: number): number =>
  0.4 * first + (0.3 * (100 * second)) / 4 + (0.3 * (100 * third)) / 80;

export const close = (value: number): CellValue => expect.closeTo(value, 8) as number;
export const sheet = (rowsOf: OfficeSheet['rows'], more: Partial<OfficeSheet> = {}): OfficeSheet => {
  return { name: 'NKO', from: [2, 1], rows: rowsOf, ...more };
};
/** Under the same headings. */
export const plain = (...realizations: (Given | '')[]): OfficeSheet => sheet([HEADINGS, ...rows(realizations)]);

const say = speaker('en');

/** 'Utara' has the table and the scorecard that all are scored like. */
export class OfficesBook {
  model: Model = EMPTY_MODEL;
  files: readonly OfficeFile[] = [];
  private readonly ids: NewOffices = new Map();

  private constructor(
    readonly workbook: OpenWorkbook,
    readonly first: FirstOffice,
  ) {}

  static async open(): Promise<OfficesBook> {
    const workbook = openWorkbook({ functions });
    workbook.book.addSheet('Utara');
    await type('A4', [HEADINGS, ...rows<CellValue>([90, 3.6, 76])], 'Utara');
    const area = { sheet: 'Utara', row: 3, column: 0, rows: 4, columns: 7 };
    const { cells, formats } = await tableAt(area);
    const source = sourceOf(area, cells, formats);
    if (!source) throw new Error('no table was found');
    const draft = changed(newDraft(source, 'first', 'CKP Utara'), { kind: 'ckp', source: await nameTable(area) });
    const book = new OfficesBook(workbook, { scorecard: draft.scorecard, source });
    await book.write(scorecardWriting(evaluate(source, draft.scorecard, book.model), book.model, 'en'));
    return book;
  }

  async write(writing: Writing): Promise<() => Promise<unknown>> {
    const check = await checkSheets(writing);
    expect(check).toEqual({ changed: [], foreign: [], protected: [] });
    const { records, undo } = await writeAll(writing, 'replace', check);
    const keys = records.map(({ key }) => key);
    const others = this.model.scorecards.filter(({ id }) => !writing.scorecards?.some((one) => one.id === id));
    this.model = {
      ...this.model,
      scorecards: [...others, ...(writing.scorecards ?? [])],
      sheets: [...this.model.sheets.filter(({ key }) => !keys.includes(key)), ...records],
    };
    await this.workbook.book.settled();
    return undo;
  }

  /** As the pane adds a file; the last one that was added. */
  async add(name: string, bytes: Uint8Array): Promise<OfficeFile> {
    const all = withFiles(this.files, [name], '2026-03-31 14:05');
    const added = all.at(-1);
    if (!added) throw new Error('not added');
    const read = withFound(added, (await readTables(chosen(name, bytes), added.label, this.first)) ?? 'lost');
    this.files = [...this.files, read];
    return read;
  }

  read(): Promise<Offices> {
    const tables = fileTablesOf(this.files);
    return readOffices(this.first.scorecard, this.model, this.ids, { say, language: 'en' }, tables);
  }

  async found(name: string): Promise<Office> {
    const office = (await this.read()).offices.find((one) => one.name === name);
    if (!office) throw new Error(`no office ${name}`);
    return office;
  }

  async collect(): Promise<() => Promise<unknown>> {
    const { offices } = await this.read();
    return this.write(rankingWriting(offices, offices, this.first.scorecard, this.model, 'en'));
  }
}
