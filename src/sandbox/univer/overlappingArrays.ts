/**
 * Two arrays that want the same cell: the first spills, the other is #SPILL!.
 *
 * Univer 0.25.1 asks of an array whether it meets those of the calculation before. Two that are new in one calculation
 * do not see each other, and both spill. A blocked array keeps the range it would take: it blocks others in turn, and
 * when it is calculated again it blanks cells of that range, which are another's. Here an array is where its last
 * result is, in this calculation if it has been calculated, and one that is blocked is nowhere.
 */
import { ObjectMatrix, type ICellData, type Injector, type IRange, type Nullable } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type IRuntimeUnitDataType,
} from '@univerjs/engine-formula';
import { contains, type Box } from '../objects/address';
import { privatesOfRuntime } from './privates';
import { boxOf } from './ranges';

export function keepArraysApart(injector: Injector): void {
  const service = injector.get(IFormulaRuntimeService);
  const runtime = privatesOfRuntime(service);
  const config = injector.get(IFormulaCurrentConfigService);

  type Cell = Nullable<Pick<ICellData, 'v'>>;
  const isBlocked = (first: Cell): boolean => first?.v === ErrorType.SPILL;
  const calculated = (unitId: string, sheetId: string, row: number, column: number): Cell =>
    runtime._runtimeData[unitId]?.[sheetId]?.getValue(row, column);
  const before = (unitId: string, sheetId: string, row: number, column: number): Cell =>
    config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column);
  const wasBlocked = (unitId: string, sheetId: string, row: number, column: number): boolean => {
    const first = before(unitId, sheetId, row, column);
    return !first || isBlocked(first);
  };

  runtime._isInOtherArrayFormulaRange = (unitId, sheetId, formulaRow, formulaColumn, row, column) => {
    const boxes = others ?? arraysBeside(unitId, sheetId, formulaRow, formulaColumn);
    // While a result is entered it is asked for each of its cells.
    if (isEntering) others = boxes;
    return boxes.some((box) => contains(box, row, column));
  };

  let isEntering = false;
  let others: readonly Box[] | null = null;

  /** Where the other arrays of a sheet are. */
  function arraysBeside(unitId: string, sheetId: string, row: number, column: number): Box[] {
    const boxes: Box[] = [];
    const take = (ranges: Ranges | undefined, counts: (row: number, column: number) => boolean): void => {
      new ObjectMatrix(ranges ?? {}).forValue((ofRow, ofColumn, range) => {
        const isOwn = ofRow === row && ofColumn === column;
        if (!isOwn && range && counts(ofRow, ofColumn)) boxes.push(boxOf(range));
      });
    };
    take(runtime._unitArrayFormulaRange[unitId]?.[sheetId], (ofRow, ofColumn) => {
      const first = calculated(unitId, sheetId, ofRow, ofColumn);
      return !isBlocked(first);
    });
    take(config.getArrayFormulaRange()[unitId]?.[sheetId], (ofRow, ofColumn) => {
      const isOld = !calculated(unitId, sheetId, ofRow, ofColumn);
      return isOld && !wasBlocked(unitId, sheetId, ofRow, ofColumn);
    });
    return boxes;
  }

  const setResult = service.setRuntimeData.bind(service);
  service.setRuntimeData = (result) => {
    const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = service;
    isEntering = true;
    try {
      setResult(result);
    } finally {
      [isEntering, others] = [false, null];
    }
    if (isBlocked(calculated(unitId, sheetId, row, column))) leaveOthersTheirs(unitId, sheetId, row, column);
  };

  const model = injector.get(FormulaDataModel);
  const clear = model.clearPreviousArrayFormulaCellData.bind(model);
  const merge = model.mergeArrayFormulaCellData.bind(model);
  model.clearPreviousArrayFormulaCellData = (results) => {
    forgetBlocked(model, results);
    clear(results);
  };
  model.mergeArrayFormulaCellData = (results) => {
    forgetBlocked(model, results);
    merge(results);
  };

  /** Takes back the blanks that a blocked array has put into cells of others. */
  function leaveOthersTheirs(unitId: string, sheetId: string, row: number, column: number): void {
    const range = runtime._unitArrayFormulaRange[unitId]?.[sheetId]?.[row]?.[column];
    const results = runtime._runtimeData[unitId]?.[sheetId];
    if (!range || !results) return;
    for (let r = range.startRow; r <= range.endRow; r += 1) {
      for (let c = range.startColumn; c <= range.endColumn; c += 1) {
        const put = results.getValue(r, c);
        const isBlank = put !== undefined && !put?.f && (put?.v ?? '') === '';
        const isOthers = runtime._isInOtherArrayFormulaRange(unitId, sheetId, row, column, r, c);
        if (isBlank && isOthers) results.realDeleteValue(r, c);
      }
    }
  }
}

/** Of an array that was blocked there are no cells to clear; where it is now, Univer enters afterwards. */
function forgetBlocked(model: FormulaDataModel, results: IRuntimeUnitDataType): void {
  for (const [unitId, sheets] of Object.entries(results)) {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId];
      const shown = model.getArrayFormulaCellData()[unitId]?.[sheetId];
      cells?.forValue((row, column) => {
        const first = shown?.[row]?.[column];
        if (ranges?.[row] && (!first || first.v === ErrorType.SPILL)) delete ranges[row][column];
      });
    }
  }
}

type Ranges = Record<number, Record<number, Nullable<IRange>>>;
