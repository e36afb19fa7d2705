/**
 * Spilled arrays. Univer keeps them beside the cells, and its conditional formats read only the cells: the repair here
 * lets every rule see spilled values, and has it look again when an array changes.
 */
import { ICommandService, type ICellData, type Injector, type IRange, type Nullable } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  type ISetArrayFormulaDataMutationParams,
} from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { contains, type Box } from '../objects/address';
import { boxOf } from './ranges';
import { privatesOfViewModel, type RuleUnit } from './privates';

/** An array and the cell whose formula made it. */
export interface SpilledArray {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** Something is in its way: it shows an error in its first cell and covers no other. */
  readonly isBlocked: boolean;
}

export class Spills {
  readonly unitId: string;
  readonly #formulas: FormulaDataModel;

  constructor(injector: Injector, unitId: string) {
    this.#formulas = injector.get(FormulaDataModel);
    this.unitId = unitId;
  }

  /** Sheets that have or had an array. */
  sheetIds(): string[] {
    return Object.keys(this.#formulas.getArrayFormulaRange()[this.unitId] ?? {});
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column];
  }

  *arrays(sheetId: string): Generator<SpilledArray> {
    const rows = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, range] of Object.entries<Nullable<IRange>>(columns ?? {})) {
        if (range) yield this.#array(sheetId, Number(row), Number(column), boxOf(range));
      }
    }
  }

  from(sheetId: string, row: number, column: number): Box | null {
    const range = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    return range ? boxOf(range) : null;
  }

  parent(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    for (const array of this.arrays(sheetId)) {
      if (contains(array.box, row, column)) return { row: array.row, column: array.column };
    }
    return null;
  }

  /** Univer keeps the range of an array that is blocked, and its first value alone or none. */
  #array(sheetId: string, row: number, column: number, box: Box): SpilledArray {
    const first = this.cell(sheetId, row, column);
    return { row, column, box, isBlocked: !first || first.v === ErrorType.SPILL };
  }
}

export function showSpillsToConditionalFormats(injector: Injector, spills: Spills): void {
  const viewModel = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const units = privatesOfViewModel(viewModel);
  const repaired = new WeakSet<RuleUnit>();

  function repair(unit: RuleUnit, sheetId: string): RuleUnit {
    if (repaired.has(unit)) return unit;
    repaired.add(unit);
    const ownCell = unit._context.getCellValue;
    unit._context.getCellValue = (row, column) => {
      const cell = ownCell(row, column);
      if (cell?.v !== undefined && cell.v !== null) return cell;
      const spilled = spills.cell(sheetId, row, column);
      return spilled ? { ...cell, v: spilled.v, t: spilled.t } : cell;
    };
    return unit;
  }

  const create = units._createRuleCalculateUnitInstance.bind(viewModel);
  units._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => repair(create(unitId, sheetId, rule), sheetId);
  for (const sheets of units._calculateUnitManagers.values()) {
    for (const [sheetId, ofSheet] of sheets) for (const unit of ofSheet.values()) repair(unit, sheetId);
  }
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetArrayFormulaDataMutation.id) return;
    const { arrayFormulaRange } = command.params as ISetArrayFormulaDataMutationParams;
    for (const [unitId, sheets] of Object.entries(arrayFormulaRange)) {
      for (const sheetId of Object.keys(sheets ?? {})) {
        const ofSheet = rules.getSubunitRules(unitId, sheetId) ?? [];
        for (const { cfId } of ofSheet) viewModel.markRuleDirty(unitId, sheetId, cfId);
      }
    }
  });
}
