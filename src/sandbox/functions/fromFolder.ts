/** The built functions, loaded in Node as any tool would: their scripts in a realm of their own, functions.json beside them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { CustomFunctionSet, FunctionCatalogue } from './catalogue';
import { customFunctionSet } from './catalogue';
import { createRealm } from './realm';

/** As taskpane.html loads them. */
const SCRIPTS = ['functions.js', 'pls.js'];

export interface LoadedFunctions {
  readonly set: CustomFunctionSet;
  readonly catalogue: FunctionCatalogue;
  /** Every id the bundle associated, in order, doubles included. */
  readonly associated: readonly string[];
}

/**
 * Runs functions.js and pls.js of a folder in a fresh realm.
 * @param displayLanguage what Office.context would say, e.g. `id-ID`; left out, the realm has no Office at all
 */
export function functionsFromFolder(folder: string, displayLanguage?: string): LoadedFunctions {
  const read = (name: string): string => readFileSync(path.resolve(folder, name), 'utf8');
  const catalogue = JSON.parse(read('functions.json')) as FunctionCatalogue;
  const realm = createRealm();
  const office = displayLanguage === undefined ? {} : { Office: { context: { displayLanguage } } };
  const context = vm.createContext({ CustomFunctions: realm.CustomFunctions, ...office });
  for (const script of SCRIPTS) vm.runInContext(read(script), context);
  return { set: customFunctionSet(catalogue, realm.implementations), catalogue, associated: realm.associated };
}
