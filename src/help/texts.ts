/** What a reader is told about a custom function in one language; the doc block itself speaks English. */
import type { Language } from '../engine/language';
import { vocabularies } from '../engine/vocabularies';
import type { WordList } from '../engine/words';
import type { FunctionDoc } from './docBlocks';

/** The Indonesian text of a function, as src/functions/indonesian keeps it beside the doc blocks. */
interface IndonesianText {
  readonly description: string;
  /** By the English name: the Indonesian name and what the parameter is. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
  readonly returns: string;
  readonly remarks: string;
  /** As many lines as the doc block has. */
  readonly formula: readonly string[];
  readonly source: string;
  /** Printed values whose words follow the language of Office, by example; the others are those of the doc block. */
  readonly printed?: Readonly<Record<string, string>>;
}

export type IndonesianTexts = Readonly<Record<string, IndonesianText>>;

export interface FunctionText {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
  readonly returns: string;
  readonly remarks: string;
  readonly formula: readonly string[];
  readonly source: string;
  readonly refusals: readonly string[];
  readonly examples: readonly { readonly formula: string; readonly printed: string }[];
}

export interface ParameterText {
  readonly name: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly description: string;
  readonly words: Words | undefined;
}

/** The closed set of words a parameter takes, with the name it has among the vocabularies. */
export interface Words {
  readonly id: string;
  readonly vocabulary: WordList<string>;
}

/** A function's text in a language. Without an Indonesian text the English one stands in; a test asks for all of them. */
export function textOf(doc: FunctionDoc, language: Language, indonesian: IndonesianTexts): FunctionText {
  const translated = { en: undefined, id: indonesian[doc.id] }[language];
  return {
    id: doc.id,
    name: doc.name,
    description: translated?.description ?? doc.description,
    parameters: doc.parameters.map((parameter) => {
      const [name, description] = translated?.parameters[parameter.name] ?? [parameter.name, parameter.description];
      return { ...parameter, name, description, words: wordsNamed(parameter.words) };
    }),
    returns: translated?.returns ?? doc.returns,
    remarks: translated?.remarks ?? doc.remarks,
    formula: translated?.formula ?? doc.formula.split('\n'),
    source: translated?.source ?? doc.source,
    refusals: doc.refusals,
    examples: doc.examples.map(({ formula, printed }) => ({
      formula,
      printed: translated?.printed?.[formula] ?? printed,
    })),
  };
}

/** AHP.CR(matrix, [method], [randomIndex]); AHP.GROUP(matrix, …), which may be given any number of times. */
export function signatureOf(text: FunctionText): string {
  const names = text.parameters.map(({ name, optional, repeating }) => {
    if (repeating) return `${name}, …`;
    return optional ? `[${name}]` : name;
  });
  return `${text.name}(${names.join(', ')})`;
}

/** The family stands before the point. */
export function familyOf(name: string): string {
  return name.split('.')[0] ?? name;
}

function wordsNamed(id: string | undefined): Words | undefined {
  if (id === undefined) return undefined;
  const all: Readonly<Record<string, WordList<string>>> = vocabularies;
  const vocabulary = all[id];
  if (vocabulary === undefined) throw new Error(`src/engine/vocabularies.ts has no ${id}.`);
  return { id, vocabulary };
}
