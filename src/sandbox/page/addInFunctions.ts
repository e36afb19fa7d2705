/** The add-in's functions, loaded into this page exactly as built: their two scripts and the metadata of its language. */
import { languageOf } from '../../engine/language';
import { customFunctionSet, type CustomFunctionSet, type FunctionCatalogue } from '../functions/catalogue';
import { createRealm } from '../functions/realm';
import { make } from './elements';

/** As the manifest names them. */
const METADATA = { en: '/functions.json', id: '/functions-id.json' } as const;

/** A file of the add-in that is not there: it has not been built. */
export class MissingFile extends Error {}

/**
 * Runs functions.js and pls.js with a CustomFunctions global of this page and the display language that Excel would tell it.
 * A second copy beside the pane's own: the functions are pure, and asking the pane would take half a second a call.
 */
export async function loadAddInFunctions(displayLanguage: string): Promise<CustomFunctionSet> {
  const realm = createRealm();
  Object.assign(globalThis, {
    CustomFunctions: realm.CustomFunctions,
    Office: { context: { displayLanguage } },
  });
  const metadata = METADATA[languageOf(displayLanguage)];
  const [catalogue] = await Promise.all([fetchText(metadata), runScript('/functions.js'), runScript('/pls.js')]);
  return customFunctionSet(JSON.parse(catalogue) as FunctionCatalogue, realm.implementations);
}

/** A file of the add-in, from this page's own origin. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new MissingFile(`${path} answered ${response.status}.`);
  return response.text();
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = make('script', { src });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new MissingFile(`${src} did not load.`)));
    document.head.append(script);
  });
}
