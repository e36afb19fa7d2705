/** A sheet's comments, drawn as Univer's notes. */
import { ICommandService, IUndoRedoService, generateRandomId, type Injector, type IMutationInfo } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from '@univerjs/sheets-note';
import type { CommentPort, StoredComment } from '../objects/port';
import { invalidOperation, itemNotFound } from '../protocol/errors';

/** Wide enough for a sentence or two; in pixels. */
const SIZE = { width: 220, height: 110 };

export class SheetComments implements CommentPort {
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #notes: SheetsNoteModel;
  readonly #unitId: string;
  readonly #sheetId: string;

  constructor(injector: Injector, unitId: string, sheetId: string) {
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#notes = injector.get(SheetsNoteModel);
    this.#unitId = unitId;
    this.#sheetId = sheetId;
  }

  list(): readonly StoredComment[] {
    return this.#all().map(({ id, row, col, note }) => ({ id, row, column: col, content: note }));
  }

  write(row: number, column: number, content: string): StoredComment {
    const present = this.#all().find((note) => note.row === row && note.col === column);
    const id = present?.id ?? generateRandomId(6);
    const note: ISheetNote = { ...SIZE, ...present, id, row, col: column, note: content };
    const undo = present === undefined ? this.#removal(note.id) : this.#update(present);
    this.#run(this.#update(note), undo);
    return { id: note.id, row, column, content };
  }

  remove(id: string): void {
    const present = this.#all().find((note) => note.id === id);
    if (present === undefined) throw itemNotFound();
    this.#run(this.#removal(id), this.#update(present));
  }

  #all(): ISheetNote[] {
    const notes = this.#notes.getSheetNotes(this.#unitId, this.#sheetId);
    return [...(notes?.values() ?? [])].sort((one, other) => one.row - other.row || one.col - other.col);
  }

  #update(note: ISheetNote): IMutationInfo {
    const place = { unitId: this.#unitId, sheetId: this.#sheetId, row: note.row, col: note.col };
    return { id: UpdateNoteMutation.id, params: { ...place, note: { ...note } } };
  }

  #removal(noteId: string): IMutationInfo {
    return { id: RemoveNoteMutation.id, params: { unitId: this.#unitId, sheetId: this.#sheetId, noteId } };
  }

  #run(redo: IMutationInfo, undo: IMutationInfo): void {
    if (!this.#commands.syncExecuteCommand(redo.id, redo.params)) throw invalidOperation();
    this.#undo.pushUndoRedo({ unitID: this.#unitId, redoMutations: [redo], undoMutations: [undo] });
  }
}
