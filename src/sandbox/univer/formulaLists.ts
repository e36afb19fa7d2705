/**
 * Before a cell is changed, Univer 0.25.1 lists the formulas of every sheet anew and then uses those of one. Now they
 * are those of that sheet, and none where no formula comes or goes; a workbook of many sheets was written several times
 * slower.
 */
import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

export function listFormulasOfOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!changesFormulas(workbook?.getSheetBySheetId(sheetId), cells)) return {};
    model.getFormulaData = () => formulasOf(workbook, sheetId);
    try {
      return update(unitId, sheetId, cells);
    } finally {
      // The class's own is there again.
      Reflect.deleteProperty(model, 'getFormulaData');
    }
  };
}

type Cells = Parameters<FormulaDataModel['updateFormulaData']>[2];

function changesFormulas(sheet: Nullable<Worksheet>, cells: Cells): boolean {
  return Object.entries(cells).some(([row, inRow]) =>
    (Object.entries(inRow ?? {}) as [string, Nullable<ICellData>][]).some(
      ([column, cell]) => isFormula(cell) || isFormula(sheet?.getCellRaw(Number(row), Number(column))),
    ),
  );
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

function formulasOf(workbook: Nullable<Workbook>, sheetId: string): FormulaData {
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return {};
  const formulas = new ObjectMatrix<Nullable<ICellData>>();
  for (const [row, cells] of Object.entries(sheet.getCellMatrix().getMatrix())) {
    for (const [column, cell] of Object.entries(cells ?? {}) as [string, Nullable<ICellData>][]) {
      if (isFormula(cell)) formulas.setValue(Number(row), Number(column), cell);
    }
  }
  const listed: FormulaData = { [workbook.getUnitId()]: {} };
  initSheetFormulaData(listed, workbook.getUnitId(), sheetId, formulas);
  return listed;
}
