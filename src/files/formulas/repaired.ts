/**
 * Formulas of Timbang as Excel leaves them where it did not know the functions in time, and as people type them: `#NAME?`
 * until it is written again (OfficeDev/office-js#6611), the name of files left standing (`_xldudf_AHP_WEIGHTS`, #4185),
 * the prefixes of later versions, and the name of another file before it ('…FUNCRES.XLAM'!, #2051). Only the names
 * change.
 */
import { OWN_FUNCTION_IN_FILE } from './functionNames';
import { OWN_FUNCTIONS } from './ownFunctions';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

export interface Repaired {
  /** The formula with our functions as they are typed; the same where their names are well. */
  readonly formula: string;
  /** Names of our families, as files have them, that this version does not know. */
  readonly unknown: readonly string[];
}

/** Excel puts them before names that it did not know: later functions, those of add-ins, any other. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;

/** `formula` with its equals sign; null where none of our functions is called. */
export function repaired(formula: string): Repaired | null {
  // Most cells of a workbook are none of ours.
  if (!/(?:AHP|OMAX|CKP|BSC|PLS)[._]/i.test(formula)) return null;
  const tokens = tokensOf(formula);
  const pieces = tokens.map(({ text }) => text);
  const unknown: string[] = [];
  let isOurs = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || tokens[index + 1]?.text !== '(') return;
    const bare = token.text.replace(PREFIXES, '');
    const inFile = bare.replace(/^_+(?=_xldudf_)/i, '');
    const name = inFile.replace(OWN_FUNCTION_IN_FILE, '$1.$2');
    if (!OWN_FUNCTIONS.has(name.toUpperCase())) {
      if (name !== inFile) unknown.push(name.toUpperCase());
      return;
    }
    const prefix = foreignPrefix(tokens, index);
    if (prefix === null) return;
    isOurs = true;
    pieces[index] = name === token.text ? name : name.toUpperCase();
    for (let at = index - prefix; at < index; at += 1) pieces[at] = '';
  });
  return isOurs || unknown.length > 0 ? { formula: pieces.join(''), unknown } : null;
}

/** Another file: 'C:\Library\[FUNCRES.XLAM]'!, [1]!, FUNCRES.XLAM!, '[Kinerja.xlsx]Sheet1'!. */
const IS_FILE = /\[|\.xl[a-z]{1,2}'?!$/i;

/** Of how many tokens it is; null where a sheet of this workbook stands before the name, which then is somebody's own. */
function foreignPrefix(tokens: readonly Token[], index: number): number | null {
  const [last, before] = [tokens[index - 1], tokens[index - 2]];
  if (last?.kind === 'sheet') {
    // [Kinerja.xlsx]Sheet1! without quotes.
    if (before?.kind === 'bracket') return 2;
    return IS_FILE.test(last.text) ? 1 : null;
  }
  if (last?.text !== '!') return 0;
  return before?.kind === 'bracket' ? 2 : null;
}
