/** `timbang VERB …`: finds the verb, its language and its help, and says refusals in one line. */
import { FileError } from '../files/fileError';
import type { Language, Localized } from '../engine/language';
import { RulesError } from '../sql/rulesError';
import packageJson from '../../package.json';
import { CommandError } from './commandError';
import type { ExitStatus, Io } from './io';
import { EXIT } from './io';
import { plain } from './print/plain';
import type { Verb } from './verb';
import { givenTo } from './verb';
import { VERBS } from './verbs';

type Streams = Omit<Io, 'language'>;

const USAGE: Localized = {
  en: `timbang scores performance tables on the command line.

  timbang VERB … [--language id|en]

{verbs}

  timbang VERB --help     what a verb takes and answers
  timbang --version       which one this is

It ends with 0 where all went well, 1 where something was refused or found, 2 where it was called wrongly.
Nothing is sent anywhere, and no file is changed unless it is named as one to be written.`,
  id: `timbang menilai tabel kinerja dari baris perintah.

  timbang PERINTAH … [--language id|en]

{verbs}

  timbang PERINTAH --help     apa yang diterima dan dijawab suatu perintah
  timbang --version           versi yang terpasang

Status akhirnya 0 bila semua berjalan baik, 1 bila ada yang ditolak atau ditemukan, 2 bila salah dipanggil.
Tidak ada yang dikirim ke mana pun, dan tidak ada berkas yang diubah kecuali yang disebut untuk ditulis.`,
};

/** Runs the arguments after the command's name; `locale` is what the system says of its language. */
export async function run(args: readonly string[], streams: Streams, locale = ''): Promise<ExitStatus> {
  const language = languageOf(args, locale);
  const io: Io = { ...streams, language, err: (text) => streams.err(plain(text)) };
  const [name, ...rest] = args.filter((_, i) => !isLanguage(args, i));
  const isHelp = (one: string | undefined): boolean => one === '--help' || one === '-h' || one === undefined;
  if (isUnknownLanguage(args)) {
    io.err(new CommandError('choiceUnknown', { option: 'language', known: 'id, en' }).describe(language));
    return EXIT.usage;
  }
  if (name === '--version') {
    io.out(packageJson.version);
    return EXIT.done;
  }
  if (isHelp(name)) {
    io.out(usage(language));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  try {
    const verb = VERBS.find((one) => one.name === name);
    if (verb === undefined) {
      throw new CommandError('verbUnknown', { verb: name ?? '', known: VERBS.map((one) => one.name).join(', ') });
    }
    if (rest.some((one) => one === '--help' || one === '-h')) {
      io.out(verb.help[language]);
      return EXIT.done;
    }
    return await verb.run(givenTo(verb, rest), io);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    io.err(error.describe(language));
    return EXIT.usage;
  }
}

function isRefusal(error: unknown): error is CommandError | RulesError | FileError {
  return error instanceof CommandError || error instanceof RulesError || error instanceof FileError;
}

function languageOf(args: readonly string[], locale: string): Language {
  return INDONESIAN.test(saidLanguage(args) ?? locale) ? 'id' : 'en';
}

const INDONESIAN = /^(id|in)(\b|_)/i;
const ENGLISH = /^en(\b|_)/i;

/** `null` where no argument says one. */
function saidLanguage(args: readonly string[]): string | null {
  const at = args.findIndex((one) => one === '--language' || one.startsWith('--language='));
  if (at < 0) return null;
  return (args[at] === '--language' ? args[at + 1] : args[at]?.slice('--language='.length)) ?? '';
}

/** What the system says may be any language; what somebody asks for is one of two. */
function isUnknownLanguage(args: readonly string[]): boolean {
  const said = saidLanguage(args);
  return said !== null && !INDONESIAN.test(said) && !ENGLISH.test(said);
}

/** Whether an argument says the language, or is the one that follows such an argument. */
function isLanguage(args: readonly string[], i: number): boolean {
  return args[i] === '--language' || (args[i] ?? '').startsWith('--language=') || args[i - 1] === '--language';
}

function usage(language: Language): string {
  const width = Math.max(...VERBS.map(({ name }) => name.length));
  const line = ({ name, summary }: Verb): string => `  ${name.padEnd(width)}  ${summary[language]}`;
  return USAGE[language].replace('{verbs}', VERBS.map(line).join('\n'));
}
