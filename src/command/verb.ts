/** What a verb of the command line is. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Localized } from '../engine/language';
import { CommandError } from './commandError';
import { codeOf } from './inputs';
import type { ExitStatus, Io } from './io';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

export interface Given {
  readonly positionals: readonly string[];
  /** The value of an option that takes one; null where it was not given. */
  readonly text: (name: string) => string | null;
  /** All values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly isGiven: (name: string) => boolean;
}

export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: Localized;
  readonly help: Localized;
  readonly options: OptionsConfig;
  readonly run: (given: Given, io: Io) => Promise<ExitStatus>;
}

/** The arguments of a verb; throws a CommandError for an option that it does not know. */
export function givenTo(verb: Verb, args: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...verb.options, help: { type: 'boolean', short: 'h' }, language: { type: 'string' } },
      allowPositionals: true,
    });
    const said = new Map<string, unknown>(Object.entries(values));
    return {
      positionals,
      text: (name) => {
        const value = said.get(name);
        return typeof value === 'string' ? value : null;
      },
      texts: (name) => {
        const value = said.get(name);
        return Array.isArray(value) ? value.map(String) : [];
      },
      isGiven: (name) => said.has(name),
    };
  } catch (error) {
    if (codeOf(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    const [reason = ''] = String((error as Error).message).split('. ');
    throw new CommandError('optionUnknown', { reason, verb: verb.name });
  }
}

/** The value of an option with a few words to choose from. */
export function choiceOf<Choice extends string>(
  given: Given,
  option: string,
  known: readonly Choice[],
  otherwise: Choice,
): Choice {
  const said = given.text(option) ?? otherwise;
  const found = known.find((one) => one === said);
  if (found === undefined) throw new CommandError('choiceUnknown', { option, known: known.join(', ') });
  return found;
}

/** The whole number above 0 of an option; `null` where it was not given. */
export function wholeNumberOf(given: Given, option: string): number | null {
  const said = given.text(option);
  if (said === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(said)) throw new CommandError('choiceUnknown', { option, known: '1 … 999' });
  return Number(said);
}
