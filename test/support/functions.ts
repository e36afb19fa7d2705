/** The built functions, loaded as any tool would: its scripts in a realm of their own, functions.json beside them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import {
  customFunctionSet,
  type CustomFunctionSet,
  type FunctionCatalogue,
} from '../../src/sandbox/functions/catalogue';
import { createRealm } from '../../src/sandbox/functions/realm';

const DIST = resolve(__dirname, '../../dist');
/** As taskpane.html loads them. */
const SCRIPTS = ['functions.js', 'pls.js'];

export interface LoadedFunctions {
  readonly set: CustomFunctionSet;
  readonly catalogue: FunctionCatalogue;
  /** Every id the bundle associated, in order, doubles included. */
  readonly associated: readonly string[];
}

/**
 * Runs dist/functions.js and dist/pls.js (`npm run build` writes them) in a fresh realm.
 * @param displayLanguage what Office.context would say, e.g. `id-ID`; left out, the realm has no Office at all
 */
export function loadBundle(displayLanguage?: string): LoadedFunctions {
  const catalogue = JSON.parse(read('functions.json')) as FunctionCatalogue;
  const realm = createRealm();
  const office = displayLanguage === undefined ? {} : { Office: { context: { displayLanguage } } };
  const context = vm.createContext({ CustomFunctions: realm.CustomFunctions, ...office });
  for (const script of SCRIPTS) vm.runInContext(read(script), context);
  return { set: customFunctionSet(catalogue, realm.implementations), catalogue, associated: realm.associated };
}

/** The functions as a host takes them. */
export function loadFunctions(displayLanguage?: string): CustomFunctionSet {
  return loadBundle(displayLanguage).set;
}

function read(name: string): string {
  return readFileSync(resolve(DIST, name), 'utf8');
}
