/** A workbook to be read for its cells: computed first where it has formulas of Timbang, or formulas without a result. */
import path from 'node:path';
import type { Language } from '../../engine/language';
import { LOCALES } from '../../engine/phrases';
import type { WorkbookContents } from '../../files/contents';
import { readWorkbook } from '../../files/reading/readWorkbook';
import type { CustomFunctionSet } from '../../sandbox/functions/catalogue';
import { functionsFromFolder } from '../../sandbox/functions/fromFolder';
import { readFileBytes } from '../inputs';
import { NONE_KEPT } from './kept';
import type { Recalculated } from './recalculate';

export interface Shipped {
  readonly language: Language;
  /** Where functions.js, pls.js and functions.json lie. */
  readonly home: string;
}

const loaded = new Map<string, CustomFunctionSet>();

/** The functions, which speak the language; loaded once. */
export function functionsOf({ home, language }: Shipped): CustomFunctionSet {
  const key = `${language} ${home}`;
  const known = loaded.get(key) ?? functionsFromFolder(home, LOCALES[language]).set;
  loaded.set(key, known);
  return known;
}

export async function computed(contents: WorkbookContents, file: string, shipped: Shipped): Promise<Recalculated> {
  const { needsCalculation, recalculate } = await import('./recalculate');
  if (!needsCalculation(contents)) return { contents, changes: [], errors: [], uncomputed: [], ...NONE_KEPT };
  return recalculate(contents, path.basename(file), { functions: functionsOf(shipped) });
}

export async function readForCells(file: string, shipped: Shipped): Promise<WorkbookContents> {
  return (await computed(readWorkbook(await readFileBytes(file)), file, shipped)).contents;
}
