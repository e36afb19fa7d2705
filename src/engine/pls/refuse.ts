import type { Localized } from '../language';
import { plsMessages } from '../messages/pls';
import type { MessageValues } from '../phrases';
import { ScoringError } from '../scoringError';
import type { WordList } from '../words';
import { wordFor } from '../words';

type PlsMessageKey = keyof typeof plsMessages;

/** A refusal with a sentence of path models. */
export function refusal(key: PlsMessageKey, values: MessageValues = {}): ScoringError {
  return new ScoringError(key, values, plsMessages);
}

/** "mean", "pairwise" or the like, as a person types it. */
export function choicesOf<Choice extends string>(list: WordList<Choice>, choices: readonly Choice[]): Localized {
  const words = choices.map((choice) => wordFor(choice, list));
  return {
    en: words.map(({ en }) => `"${en}"`).join(', '),
    id: words.map(({ id }) => `"${id}"`).join(', '),
  };
}
