/**
 * functions.json and functions-id.json: what the metadata generator writes, completed by what it does not know. Format:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
import type { Language } from '../engine/language';
import { asName } from '../engine/words';
import type { FunctionText, Words } from './texts';

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly [setting: string]: unknown;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly [setting: string]: unknown;
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly type?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

/** What Excel's autocomplete offers for a parameter that takes one of a few words. */
interface CustomEnum {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * The metadata in one language: descriptions, names of parameters, help pages, and words for autocomplete. Errors
 * inside a range reach the functions (allowErrorForDataTypeAny): otherwise Excel does not call a function at all when
 * any cell of a range holds an error, and one #N/A would hide every other row. Of data types Excel is asked for the
 * plain values (allowCustomDataForDataTypeAny); older Excels hand them over all the same, and the functions take them
 * off.
 */
export function completed(
  generated: Metadata,
  texts: readonly FunctionText[],
  language: Language,
  baseUrl: string,
): Metadata {
  const { functions, ...settings } = generated;
  const all = functions.map((declared) => completedFunction(declared, textFor(declared, texts), language, baseUrl));
  const used = new Map(texts.flatMap(({ parameters }) => parameters.map(({ words }) => [words?.id, words])));
  const enums = [...new Set(all.flatMap(({ parameters }) => parameters.map(({ customEnumId }) => customEnumId)))]
    .map((id) => used.get(id))
    .filter((words) => words !== undefined);
  return {
    ...settings,
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    enums: enums.map((words) => customEnum(words, language)),
    functions: all,
  };
}

function textFor({ id }: FunctionMetadata, texts: readonly FunctionText[]): FunctionText {
  const text = texts.find((candidate) => candidate.id === id);
  if (text === undefined) throw new Error(`${id} has no doc block.`);
  return text;
}

function completedFunction(
  declared: FunctionMetadata,
  text: FunctionText,
  language: Language,
  baseUrl: string,
): FunctionMetadata {
  return {
    ...declared,
    description: text.description,
    helpUrl: `${baseUrl}/help/${language}/${text.name}.html`,
    parameters: declared.parameters.map((parameter, index) => {
      const said = text.parameters[index];
      if (said === undefined) throw new Error(`${text.name}: the doc block does not describe ${parameter.name}.`);
      const named = { ...parameter, name: said.name, description: said.description };
      // The documentation of custom enums says nothing of ranges.
      if (said.words === undefined || parameter.dimensionality === 'matrix') return named;
      return { ...named, type: 'string', customEnumId: said.words.id };
    }),
  };
}

/** In the reader's language; the functions take the words of both. */
function customEnum({ id, vocabulary }: Words, language: Language): CustomEnum {
  return {
    id,
    type: 'string',
    values: Object.values(vocabulary.choices).map((spellings) => {
      const word = spellings[language][0];
      return { name: asName(word), stringValue: word, tooltip: spellings.meaning?.[language] ?? '' };
    }),
  };
}
