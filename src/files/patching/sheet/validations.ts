/** Which entries cells take (18.3.1.32). */
import type { DataValidation } from '../../contents';
import { formulaInFile } from '../../formulas/inFile';
import { escapeXstring } from '../../markup/escaping';
import { areasText } from '../areas';
import { element, textElement } from '../xml/build';

export const VALIDATIONS_EXTENSION = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, ...validations.map(validationXml));
}

function validationXml(validation: DataValidation): string {
  const { type, operator, formulas, allowBlank, refusesOthers, error, prompt, areas } = validation;
  const formula = (name: string, text: string | undefined) =>
    text === undefined ? '' : textElement(name, formulaInFile(text));
  return element(
    'dataValidation',
    {
      type,
      errorStyle: refusesOthers || error === null ? undefined : 'warning',
      operator: operator === 'between' ? undefined : operator,
      allowBlank: allowBlank ? 1 : undefined,
      showInputMessage: prompt === null ? undefined : 1,
      showErrorMessage: refusesOthers || error !== null ? 1 : undefined,
      errorTitle: xstring(error?.title),
      error: xstring(error?.text),
      promptTitle: xstring(prompt?.title),
      prompt: xstring(prompt?.text),
      sqref: areasText(areas),
    },
    formula('formula1', formulas[0]),
    formula('formula2', formulas[1]),
  );
}

function xstring(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : escapeXstring(text);
}
