/** The model in the file: a custom XML part that travels with the workbook. The cells have the last word. */
import type { Model } from '../model/types';
import { WorkbookError } from './errors';
import type { Finding } from './findings';

export interface ModelReading {
  model: Model;
  findings: Finding[];
}

/** The model as the file and then the cells have it: a judgment typed into a sheet wins over the file. */
export function readModel(): Promise<ModelReading> {
  return Promise.reject(new WorkbookError('notSupported'));
}

/** `model` with what was typed into its sheets since they were last written or read; for "read back". */
export function readBack(model: Model): Promise<ModelReading & { taken: number }> {
  return Promise.reject(new WorkbookError('notSupported', { items: model.items.length }));
}

/** Reads the part as it is now, merges it with what this pane did since `base` (last read or saved) and writes once. */
export function saveModel(base: Model, mine: Model): Promise<Model> {
  return Promise.reject(new WorkbookError('notSupported', { base: base.items.length, mine: mine.items.length }));
}
