import type { DataValidation } from '../../contents';
import { unescapeXstring } from '../../markup/escaping';
import { X14, XM } from '../../markup/namespaces';
import type { XmlElement } from '../../markup/tree';
import { formulaOf } from '../texts';
import { areasOf, isTrue } from '../values';
import { extensions } from './extensions';

/** Those of the format itself, and lists of another sheet, which later versions put into an extension ([MS-XLSX]). */
export function readValidations(sheet: ReadonlyMap<string, XmlElement>): DataValidation[] {
  const plain = sheet.get('dataValidations')?.all('dataValidation') ?? [];
  const later = extensions(sheet)
    .filter((each) => each.name === 'dataValidations' && each.namespace === X14)
    .flatMap((list) => list.all('dataValidation'));
  return [...plain, ...later].map(readValidation);
}

/** Formula and areas are children of another namespace where they come from an extension. */
const textIn = (element: XmlElement | undefined): string | undefined => element?.first('f', XM)?.text ?? element?.text;

const WITHOUT_OPERATOR: ReadonlySet<string> = new Set(['none', 'list', 'custom']);

function readValidation(validation: XmlElement): DataValidation {
  const type = validation.get('type') ?? 'none';
  const showsError = isTrue(validation.get('showErrorMessage'));
  const showsPrompt = isTrue(validation.get('showInputMessage'));
  return {
    areas: areasOf(validation.first('sqref', XM)?.text ?? validation.get('sqref')),
    type,
    operator: WITHOUT_OPERATOR.has(type) ? null : (validation.get('operator') ?? 'between'),
    formulas: formulasOf(validation),
    allowBlank: isTrue(validation.get('allowBlank')),
    refusesOthers: showsError && (validation.get('errorStyle') ?? 'stop') === 'stop',
    error: showsError ? message(validation, 'errorTitle', 'error') : null,
    prompt: showsPrompt ? message(validation, 'promptTitle', 'prompt') : null,
  };
}

/** A second one that is written and empty is none. */
function formulasOf(validation: XmlElement): string[] {
  const [first = '', second = ''] = ['formula1', 'formula2'].map((name) =>
    formulaOf(textIn(validation.first(name)) ?? ''),
  );
  if (second !== '') return [first, second];
  return first === '' ? [] : [first];
}

function message(validation: XmlElement, title: string, text: string): { title: string; text: string } | null {
  const found = {
    title: unescapeXstring(validation.get(title) ?? ''),
    text: unescapeXstring(validation.get(text) ?? ''),
  };
  return found.title === '' && found.text === '' ? null : found;
}
