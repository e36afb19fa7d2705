/**
 * What spills nothing looks empty. Univer draws a 0 where an array passes on the "" of another formula, which it takes
 * for a blank cell; Excel shows the empty text.
 */
import { CellValueType, InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Spills } from './spill';

/** Directly after Univer has put its 0 there, before number formats make 0.00 of it. */
const AFTER_ARRAYS = 99;

export function showEmptySpills(injector: Injector, spills: Spills): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_ARRAYS,
    handler: (cell, { subUnitId, row, col }, next) => {
      const spilled = spills.cell(subUnitId, row, col);
      const isNothing = spilled && (spilled.v ?? null) === null && (spilled.t ?? null) === null;
      return next(cell && isNothing ? { ...cell, v: '', t: CellValueType.STRING } : cell);
    },
  });
}
