/** A kind of sheet: how it is found again, what it would like to be called, and its plan. */
import type { Model } from '../model/types';
import type { SheetPlan, WriteRequest } from './plan';

export interface SheetKind<Input> {
  /** What the sheet is, by which it is found again: see SheetRecord in src/model/types.ts. */
  key(input: Input): string;
  /** What it would like to be called. */
  name(input: Input): string;
  /** `nameOf` is what other sheets of ours are called, by their keys. */
  plan(input: Input, nameOf: (key: string) => string): SheetPlan;
}

/** A sheet of some kind, waiting for the names of the others. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  build(nameOf: (key: string) => string): SheetPlan;
}

export function planned<Input>(kind: SheetKind<Input>, input: Input): PlannedSheet {
  return { key: kind.key(input), name: kind.name(input), build: (nameOf) => kind.plan(input, nameOf) };
}

/** Sheets that are written together. */
export function requestOf(model: Model, sheets: readonly PlannedSheet[]): WriteRequest {
  return {
    model,
    sheets: sheets.map(({ key, name }) => ({ key, name })),
    build: function* (nameOf) {
      for (const sheet of sheets) yield sheet.build(nameOf);
    },
  };
}
