/** Defined names of the workbook. Univer has them follow their cells and turns those of a removed sheet into #REF!. */
import { ICommandService, IUndoRedoService, generateRandomId, type IMutationInfo, type Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import { parseBox, splitReference } from '../objects/address';
import type { DefinedName } from '../objects/port';
import { invalidOperation } from '../protocol/errors';

export class BookNames {
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #names: IDefinedNamesService;
  readonly #unitId: string;

  constructor(injector: Injector, unitId: string) {
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#names = injector.get(IDefinedNamesService);
    this.#unitId = unitId;
  }

  list(): readonly DefinedName[] {
    return Object.values(this.#names.getDefinedNameMap(this.#unitId) ?? {})
      .filter(isOfWorkbook)
      .map((stored) => this.#defined(stored));
  }

  add(name: string, formula: string, comment: string): void {
    this.#run(InsertDefinedNameCommand.id, {
      id: generateRandomId(),
      name,
      formulaOrRefString: contentOf(formula),
      comment,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  #defined(stored: IDefinedNamesServiceParam): DefinedName {
    const content = stored.formulaOrRefString;
    const change = (patch: Partial<IDefinedNamesServiceParam>): void =>
      this.#run(SetDefinedNameCommand.id, { ...stored, ...patch });
    return {
      name: stored.name,
      formula: content.startsWith('=') ? content : `=${content}`,
      comment: stored.comment ?? '',
      visible: stored.hidden !== true,
      setFormula: (formula) => change({ formulaOrRefString: contentOf(formula) }),
      setVisible: (visible) => this.#show(stored, visible),
      remove: () => this.#remove(stored),
    };
  }

  /** No formula reads whether a name is shown; Univer's command looks through all of them for it. */
  #show(stored: IDefinedNamesServiceParam, visible: boolean): void {
    const [before, after] = [stored, { ...stored, hidden: !visible }].map((name) => ({
      id: SetDefinedNameMutation.id,
      params: { unitId: this.#unitId, ...name },
    })) as [IMutationInfo, IMutationInfo];
    if (!this.#commands.syncExecuteCommand(after.id, after.params)) throw invalidOperation();
    this.#undo.pushUndoRedo({ unitID: this.#unitId, undoMutations: [before], redoMutations: [after] });
  }

  /** Formulas go on naming it and show #NAME?; Univer's command for the same writes #REF! into them for good. */
  #remove(stored: IDefinedNamesServiceParam): void {
    const params = { unitId: this.#unitId, ...stored };
    if (!this.#commands.syncExecuteCommand(RemoveDefinedNameMutation.id, params)) throw invalidOperation();
    this.#undo.pushUndoRedo({
      unitID: this.#unitId,
      undoMutations: [{ id: SetDefinedNameMutation.id, params }],
      redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
    });
  }

  #run(command: string, name: IDefinedNamesServiceParam): void {
    if (!this.#commands.syncExecuteCommand(command, { unitId: this.#unitId, ...name })) throw invalidOperation();
  }
}

function isOfWorkbook({ localSheetId }: IDefinedNamesServiceParam): boolean {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/** Univer keeps references without an equals sign and formulas with one. */
function contentOf(formula: string): string {
  const content = formula.replace(/^=/, '');
  return parseBox(splitReference(content).cells) !== null ? content : `=${content}`;
}
