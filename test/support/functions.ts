/** The built functions: dist/functions.js and dist/pls.js, as `npm run build` writes them. */
import { resolve } from 'node:path';
import type { CustomFunctionSet } from '../../src/sandbox/functions/catalogue';
import type { LoadedFunctions } from '../../src/sandbox/functions/fromFolder';
import { functionsFromFolder } from '../../src/sandbox/functions/fromFolder';

const DIST = resolve(__dirname, '../../dist');

/** @param displayLanguage what Office.context would say, e.g. `id-ID`; left out, the realm has no Office at all */
export function loadBundle(displayLanguage?: string): LoadedFunctions {
  return functionsFromFolder(DIST, displayLanguage);
}

/** The functions as a host takes them. */
export function loadFunctions(displayLanguage?: string): CustomFunctionSet {
  return loadBundle(displayLanguage).set;
}
