/**
 * Formulas that read spilled cells are calculated after the formula that spills, and again when its array has taken or
 * left cells.
 *
 * Univer 0.25.1 lists what reads a formula's own cell only. Readers of the other cells of an array it calculates in a
 * second pass, and there it leaves out what reads their arrays in turn, arrays that the first pass calculated with the
 * old values, and readers of an array that has turned into an error: all of them keep their old values. Here an array
 * counts as its formula's result with all of its cells, so that one pass calculates everything in order; cells that an
 * array has taken or left start another calculation of their readers, until no array takes or leaves any.
 */
import type { Injector, IUnitRange } from '@univerjs/core';
import { ICalculateFormulaService, IDependencyManagerService } from '@univerjs/engine-formula';
import { cellBox, intersection, type Box } from '../objects/address';
import type { Calculation } from './calculation';
import { privatesOfCalculator } from './privates';
import { rangeOf } from './ranges';
import type { SpilledArray, Spills } from './spill';

type ArraysOfSheet = ReadonlyMap<string, SpilledArray>;

export function calculateReadersOfSpills(injector: Injector, calculation: Calculation, spills: Spills): void {
  let known = new Map<string, ArraysOfSheet>();

  const dependencies = injector.get(IDependencyManagerService);
  const search = dependencies.searchDependency.bind(dependencies);
  const searchAll = (ranges: IUnitRange[], except?: Set<number>): Set<number> => {
    const spilled = ranges.flatMap((range) => arraysFrom(range, known.get(range.sheetId)));
    return search(spilled.length > 0 ? [...ranges, ...spilled] : ranges, except);
  };
  /** What reads the first cell too was calculated after the array, and has seen all of it. */
  const taken = new WeakMap<IUnitRange, IUnitRange>();
  dependencies.searchDependency = (ranges, except) => {
    const found = searchAll(
      ranges.filter((range) => !taken.has(range)),
      except,
    );
    for (const range of ranges) {
      const first = taken.get(range);
      if (first === undefined) continue;
      const hasSeen = search([first]);
      for (const reader of search([range], except)) if (!hasSeen.has(reader)) found.add(reader);
    }
    return found;
  };
  // The formula of a conditional format has no cell, and Univer takes one near A1 for its result.
  const addRule = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unitId, sheetId, formulaId, tree) => {
    tree.toRTreeItem = () => [];
    addRule(unitId, sheetId, formulaId, tree);
  };
  const calculator = privatesOfCalculator(injector.get(ICalculateFormulaService));
  const secondPass = calculator._getArrayFormulaDirtyRangeAndExcludedRange.bind(calculator);
  calculator._getArrayFormulaDirtyRangeAndExcludedRange = (_arrays, features) => secondPass({}, features);

  calculation.onEnd(() => {
    const present = new Map<string, ArraysOfSheet>();
    const changed: IUnitRange[] = [];
    for (const sheetId of spills.sheetIds()) {
      const arrays = [...spills.arrays(sheetId)];
      const shown = new Map(arrays.filter(({ isBlocked }) => !isBlocked).map((array) => [keyOf(array), array]));
      const inSheet = (box: Box): IUnitRange => ({ unitId: spills.unitId, sheetId, range: rangeOf(box) });
      const left = cellsLeft(known.get(sheetId) ?? new Map(), shown, arrays);
      changed.push(...left.map(inSheet));
      for (const { array, boxes } of cellsTaken(known.get(sheetId) ?? new Map(), shown)) {
        const ranges = boxes.map(inSheet);
        for (const range of ranges) taken.set(range, inSheet(cellBox(array.row, array.column)));
        changed.push(...ranges);
      }
      present.set(sheetId, shown);
    }
    known = present;
    if (changed.length > 0) calculation.recalculate(changed);
  });
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row},${column}`;
}

/** The arrays of the formulas in a range. A range of whole rows or columns has no number there. */
function arraysFrom({ unitId, sheetId, range }: IUnitRange, arrays: ArraysOfSheet | undefined): IUnitRange[] {
  if (arrays === undefined || arrays.size === 0) return [];
  const { startRow, startColumn, endRow, endColumn } = range;
  const inRange = (box: Box): IUnitRange => ({ unitId, sheetId, range: rangeOf(box) });
  if (startRow === endRow && startColumn === endColumn) {
    const array = arrays.get(keyOf({ row: startRow, column: startColumn }));
    return array === undefined ? [] : [inRange(array.box)];
  }
  const isOutside = ({ row, column }: SpilledArray): boolean =>
    row < startRow || row > endRow || column < startColumn || column > endColumn;
  return [...arrays.values()].filter((array) => !isOutside(array)).map(({ box }) => inRange(box));
}

/** Cells that an array has left, and formulas in whose way it no longer stands. */
function cellsLeft(before: ArraysOfSheet, after: ArraysOfSheet, all: readonly SpilledArray[]): Box[] {
  return [...before].flatMap(([key, { row, column, box }]) => {
    const boxes = beyond(box, after.get(key)?.box ?? cellBox(row, column));
    const others = all.filter((array) => array.isBlocked && keyOf(array) !== key);
    const freed = others.filter((array) => boxes.some((each) => intersection(each, array.box) !== null));
    return [...boxes, ...freed.map((array) => cellBox(array.row, array.column))];
  });
}

function cellsTaken(before: ArraysOfSheet, after: ArraysOfSheet): { array: SpilledArray; boxes: Box[] }[] {
  return [...after].map(([key, array]) => ({
    array,
    boxes: beyond(array.box, before.get(key)?.box ?? cellBox(array.row, array.column)),
  }));
}

/** What of a box lies outside another with the same first cell. */
function beyond(box: Box, other: Box): Box[] {
  const below = { ...box, top: other.bottom + 1 };
  const beside = { ...box, left: other.right + 1 };
  return [below, beside].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
