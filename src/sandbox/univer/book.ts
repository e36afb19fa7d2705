/** The workbook behind the Excel objects, over a Univer that has a screen or has none. */
import {
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  generateRandomId,
  type Injector,
  type IRange,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertSheetCommand, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area, BookPort, DefinedName } from '../objects/port';
import type { Box } from '../objects/address';
import type { Batch } from '../protocol/dispatcher';
import { invalidOperation, itemNotFound } from '../protocol/errors';
import { Calculation } from './calculation';
import { letChartsFollow } from './charts';
import { watchChanges, type ChangeListener, type SelectionState } from './changes';
import { indexFormulasAtOnce } from './dependencyIndex';
import { showEmptySpills } from './emptySpills';
import { FileContents } from './fileContents';
import { listFormulasOfOneSheet } from './formulaLists';
import { readNamesAnew } from './nameReaders';
import { BookNames } from './names';
import { keepArraysApart } from './overlappingArrays';
import { letPrintAreasFollow } from './pageSetups';
import { rangeOf, selectedBox } from './ranges';
import { forgetRemovedFormulas } from './removedFormulas';
import type { KeptBesideSheets } from './keptBesideSheets';
import { Sheet } from './sheet';
import { Spills, showSpillsToConditionalFormats } from './spill';
import { calculateReadersOfSpills } from './spillReaders';
import { BatchUndoRedoService, UndoStep } from './undo';

/** How long a batch waits for its calculation. Late results arrive after the batch is answered, as in Excel. */
export const PATIENCE = { usual: 60_000, late: 20 };
const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

export interface BookOptions {
  readonly snapshot?: Partial<IWorkbookData>;
  /** Results of custom functions arrive after the batch that asked for them. */
  readonly late?: boolean;
}

export class Book implements BookPort {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly customXml: Map<string, string>;
  onNewWorkbook: ((base64: string | null) => void) | null = null;
  /** A grid on screen brings what the add-in selects into view, as Excel does. */
  onSelect: ((range: IRange) => void) | null = null;
  /** Charts came, went or changed, which is no command of the grid. */
  onCharts: (() => void) | null = null;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #undo: BatchUndoRedoService;
  readonly #calculation: Calculation;
  readonly #spills: Spills;
  readonly #names: BookNames;
  readonly #kept: KeptBesideSheets;
  readonly #sheets = new Map<string, Sheet>();
  #savedBeside: string;
  /** The step of the batch that is under way, to which the formats that wait belong. */
  #step: UndoStep | null = null;

  constructor(univer: Univer, api: FUniver, options: BookOptions) {
    this.univer = univer;
    this.api = api;
    this.#injector = univer.__getInjector();
    this.#commands = this.#injector.get(ICommandService);
    const file = new FileContents(this.#injector);
    this.customXml = file.keep('SHEET_EXCEL_CUSTOM_XML_PLUGIN');
    this.#kept = {
      pageSetups: file.keep('SHEET_EXCEL_PAGE_SETUP_PLUGIN'),
      protections: file.keep('SHEET_EXCEL_PROTECTION_PLUGIN'),
      locks: file.keep('SHEET_EXCEL_LOCKS_PLUGIN'),
      charts: file.keep('SHEET_EXCEL_CHARTS_PLUGIN'),
      isInBatch: () => this.#step !== null,
      chartsChanged: () => this.onCharts?.(),
    };
    this.workbook = api.createWorkbook(options.snapshot ?? emptyWorkbook());
    this.#undo = batchUndo(this.#injector.get(IUndoRedoService));
    this.#names = new BookNames(this.#injector, this.workbook.getId());
    this.#spills = new Spills(this.#injector, this.workbook.getId());
    this.#calculation = new Calculation(this.#injector, options.late === true ? PATIENCE.late : PATIENCE.usual);
    letPrintAreasFollow(this.#commands, this.workbook.getId(), this.#kept.pageSetups);
    letChartsFollow(this.#commands, this.workbook.getId(), this.#kept.charts);
    readNamesAnew(this.#injector, this.workbook.getId());
    showSpillsToConditionalFormats(this.#injector, this.#spills);
    showEmptySpills(this.#injector, this.#spills);
    forgetRemovedFormulas(this.#injector, this.#calculation);
    keepArraysApart(this.#injector);
    listFormulasOfOneSheet(this.#injector);
    indexFormulasAtOnce(this.#injector);
    calculateReadersOfSpills(this.#injector, this.#calculation, this.#spills);
    // Whoever does anything else finds the formats that wait.
    this.#commands.beforeCommandExecuted(() => this.#settleStyles());
    this.#savedBeside = this.#besideText();
  }

  get name(): string {
    return this.workbook.getName() || 'Book1.xlsx';
  }

  get sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.#sheet(sheet.getSheetId()));
  }

  get activeSheet(): Sheet {
    return this.#sheet(this.workbook.getWorkbook().ensureActiveSheet().getSheetId());
  }

  get selection(): readonly Box[] {
    const { rows, columns } = this.activeSheet.gridSize;
    const boxes = this.#selections().map(({ range }) => selectedBox(range, rows, columns));
    return boxes.length > 0 ? boxes : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  get activeCell(): { readonly row: number; readonly column: number } {
    const primary = this.#selections().at(-1)?.primary;
    if (primary) return { row: primary.actualRow, column: primary.actualColumn };
    const box = this.selection.at(-1);
    return { row: box?.top ?? 0, column: box?.left ?? 0 };
  }

  get names(): readonly DefinedName[] {
    return this.#names.list();
  }

  get isProtected(): boolean {
    return this.#kept.protections.get(this.workbook.getId()) ?? false;
  }

  get undoDepth(): number {
    return this.#undo.depth(this.workbook.getId());
  }

  /** Worked in since it was opened or its history was cleared; an example opened in an untouched workbook is no work. */
  get isChanged(): boolean {
    return this.#undo.isChanged(this.workbook.getId()) || this.#besideText() !== this.#savedBeside;
  }

  /** A copy of it is safe: from here on it counts as changed only by what is done next. */
  markSaved(): void {
    this.#undo.markSaved(this.workbook.getId());
    this.#savedBeside = this.#besideText();
  }

  setProtected(isProtected: boolean): void {
    this.#kept.protections.set(this.workbook.getId(), isProtected);
  }

  addSheet(name: string): Sheet {
    const active = this.activeSheet;
    const id = generateRandomId();
    const sheet = { id, name, ...NEW_SHEET };
    const parameters = { unitId: this.workbook.getId(), index: this.sheets.length, sheet };
    if (!this.#commands.syncExecuteCommand(InsertSheetCommand.id, parameters)) throw invalidOperation();
    // Univer goes to the new sheet, Excel stays.
    if (this.activeSheet.id !== active.id) this.activate(active);
    return this.#sheet(id);
  }

  activate(sheet: Pick<Sheet, 'id'>): void {
    const parameters = { unitId: this.workbook.getId(), subUnitId: sheet.id };
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, parameters);
  }

  select({ sheet, box }: Area): void {
    if (sheet.id !== this.activeSheet.id) this.activate(sheet);
    const present = this.#sheet(sheet.id);
    const range = rangeOf(present.reach(box));
    present.facade.getRange(range).activate();
    this.onSelect?.(range);
  }

  addName(name: string, formula: string, comment: string): void {
    this.#names.add(name, formula, comment);
  }

  get isCalculating(): boolean {
    return this.#calculation.pending;
  }

  /** Undefined when nothing waits to be calculated. */
  calculated(): Promise<void> | undefined {
    return this.#calculation.calculated();
  }

  /** Calculation idle, late results included. */
  async settled(patience = PATIENCE.usual): Promise<void> {
    await this.#calculation.settled(patience);
  }

  /** Batches come one after the other. */
  openBatch(): Batch {
    const step = new UndoStep();
    this.#step = step;
    return {
      run: (action) => this.#undo.runIn(step, action),
      close: () => {
        this.#settleStyles();
        this.#step = null;
      },
    };
  }

  async undo(): Promise<void> {
    await this.#commands.executeCommand(UndoCommand.id);
    await this.settled();
  }

  async redo(): Promise<void> {
    await this.#commands.executeCommand(RedoCommand.id);
    await this.settled();
  }

  clearHistory(): void {
    this.#undo.clearUndoRedo(this.workbook.getId());
    this.markSaved();
  }

  save(): IWorkbookData {
    return this.workbook.save();
  }

  watch(listener: ChangeListener): void {
    watchChanges(this.#commands, this.workbook.getId(), () => this.#selectionState(), listener);
  }

  dispose(): void {
    this.#calculation.dispose();
    this.univer.dispose();
  }

  /** What the add-in keeps beside the cells, and its charts, are no step of undo, and work all the same. */
  #besideText(): string {
    return JSON.stringify([[...this.customXml], [...this.#kept.charts]]);
  }

  #settleStyles(): void {
    if (this.#step === null) return;
    this.#undo.runIn(this.#step, () => {
      for (const sheet of this.#sheets.values()) sheet.settleStyles();
    });
  }

  #selectionState(): SelectionState {
    return { sheetId: this.activeSheet.id, boxes: this.selection };
  }

  #selections(): ReturnType<SheetsSelectionsService['getCurrentSelections']> {
    return this.#injector.get(SheetsSelectionsService).getCurrentSelections();
  }

  #sheet(id: string): Sheet {
    const known = this.#sheets.get(id);
    if (known !== undefined) return known;
    if (!this.workbook.getWorkbook().getSheetBySheetId(id)) throw itemNotFound();
    const sheet = new Sheet(this.#injector, this.workbook, this.#spills, this.#kept, id);
    this.#sheets.set(id, sheet);
    return sheet;
  }
}

function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Book1.xlsx',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', ...NEW_SHEET } },
  };
}

function batchUndo(service: IUndoRedoService): BatchUndoRedoService {
  if (service instanceof BatchUndoRedoService) return service;
  throw new Error('Univer was created without the undo override.');
}
