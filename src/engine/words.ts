import type { Language, Localized } from './language';
import { isBlank, isVoid } from './cells';
import { quoted } from './messages';
import { ScoringError } from './scoringError';

/** The words for one choice; the first English and the first Indonesian one are those shown in sentences. */
interface Spellings {
  readonly en: readonly [string, ...string[]];
  readonly id: readonly [string, ...string[]];
  /** What choosing it means, where the word alone does not say it; for autocomplete and help. */
  readonly meaning?: Localized;
}

/** A closed set of words a parameter accepts; without a default, a blank is none of them. */
export interface WordList<Choice extends string> {
  readonly parameter: Localized;
  readonly choices: Readonly<Record<Choice, Spellings>>;
  readonly default?: Choice;
}

/** A closed set of words with one that stands for a blank. */
export interface Vocabulary<Choice extends string> extends WordList<Choice> {
  readonly default: Choice;
}

/** The language of the words that a function answers with. */
export const LANGUAGES: Vocabulary<Language> = {
  parameter: { en: 'Language', id: 'Bahasa' },
  default: 'en',
  choices: {
    en: { en: ['en', 'english'], id: ['en', 'inggris'], meaning: { en: 'English words', id: 'kata Inggris' } },
    id: {
      en: ['id', 'indonesian'],
      id: ['id', 'indonesia', 'bahasa indonesia'],
      meaning: { en: 'Indonesian words', id: 'kata Indonesia' },
    },
  },
};

/**
 * The choice a cell names, in English or Indonesian, whatever the case. A blank cell (which desktop Excel hands over as
 * 0, as text "0" where text is declared) and an omitted parameter are the default. `place` stands for the parameter's
 * name in the refusal of a word in a list.
 */
export function readWord<Choice extends string>(
  cell: unknown,
  vocabulary: Vocabulary<Choice>,
  place?: () => Localized,
): Choice {
  if (isVoid(cell) || cell === '0') return vocabulary.default;
  return readChoice(cell, vocabulary, place);
}

/** The choice a cell names; `null` where it names none, without the cost of a refusal. */
export function choiceNamed<Choice extends string>(cell: unknown, vocabulary: WordList<Choice>): Choice | null {
  if (typeof cell !== 'string') return null;
  const dictionary = dictionaryOf(vocabulary);
  return dictionary.get(cell) ?? choiceSpelt(cell.trim().toLowerCase(), dictionary) ?? null;
}

/** The choice a cell names, where a blank stands for none. */
export function readChoice<Choice extends string>(
  cell: unknown,
  vocabulary: WordList<Choice>,
  place?: () => Localized,
): Choice {
  const found = choiceNamed(cell, vocabulary);
  if (found !== null) return found;
  const names = Object.keys(vocabulary.choices) as Choice[];
  throw new ScoringError('unknownWord', {
    parameter: place?.() ?? vocabulary.parameter,
    got: quoted(cell),
    choices: {
      en: names.map((name) => vocabulary.choices[name].en[0]).join(', '),
      id: names.map((name) => vocabulary.choices[name].id[0]).join(', '),
    },
  });
}

/** The word for a choice in both languages. */
export function wordFor<Choice extends string>(choice: Choice, vocabulary: WordList<Choice>): Localized {
  const spellings = vocabulary.choices[choice];
  return { en: spellings.en[0], id: spellings.id[0] };
}

/**
 * TRUE or FALSE as a boolean, 1 or 0, or their text in either language; `whenBlank` for a blank or omitted parameter.
 */
export function readSwitch(cell: unknown, parameter: Localized, whenBlank: boolean): boolean {
  if (isBlank(cell)) return whenBlank;
  const word = String(cell).trim().toLowerCase();
  if (['true', '1', 'benar'].includes(word)) return true;
  if (['false', '0', 'salah'].includes(word)) return false;
  throw new ScoringError('notTrueOrFalse', { parameter, got: quoted(cell) });
}

/** The choice of each word. A column of a hundred thousand words asks for it as often. */
type Dictionary<Choice extends string> = ReadonlyMap<string, Choice>;

const dictionaries = new WeakMap<object, Dictionary<string>>();

function dictionaryOf<Choice extends string>(vocabulary: WordList<Choice>): Dictionary<Choice> {
  const known = dictionaries.get(vocabulary) ?? newDictionary(vocabulary);
  dictionaries.set(vocabulary, known);
  return known as Dictionary<Choice>;
}

function newDictionary<Choice extends string>({ choices }: WordList<Choice>): Dictionary<Choice> {
  const names = Object.keys(choices) as Choice[];
  const words = names.flatMap((name) =>
    [...choices[name].en, ...choices[name].id].flatMap((word) => [
      [word, name] as const,
      [asName(word), name] as const,
    ]),
  );
  return new Map(words);
}

/** Underscores are what people type for the sign between two words, and what some Excels insert from their list. */
function choiceSpelt<Choice extends string>(word: string, dictionary: Dictionary<Choice>): Choice | undefined {
  return dictionary.get(word) ?? (word.includes('_') ? dictionary.get(asName(word)) : undefined);
}

/** A word as the name of a member of an enumeration, the only form that Excel's list of words documents. */
export function asName(word: string): string {
  return word.replace(/\W+/g, '_');
}
