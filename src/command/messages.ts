import type { Localized } from '../engine/language';

/** Every sentence of the command line, with `{placeholders}` as in the engine's catalogue. */
export const commandMessages = {
  verbUnknown: {
    en: '"{verb}" is no command of timbang. Known: {known}. timbang --help says what each does.',
    id: '"{verb}" bukan perintah timbang. Yang ada: {known}. timbang --help menjelaskan masing-masing.',
  },
  optionUnknown: {
    en: '{reason}. timbang {verb} --help lists the options.',
    id: '{reason}. timbang {verb} --help memuat semua opsi.',
  },
  argumentMissing: {
    en: 'timbang {verb} needs {what}.',
    id: 'timbang {verb} memerlukan {what}.',
  },
  argumentTooMuch: {
    en: 'timbang {verb} does not know what to do with "{argument}".',
    id: 'timbang {verb} tidak tahu harus diapakan "{argument}".',
  },
  choiceUnknown: {
    en: '--{option} must be one of: {known}.',
    id: '--{option} harus salah satu dari: {known}.',
  },
  fileMissing: {
    en: '{file}: there is no such file.',
    id: '{file}: berkas ini tidak ada.',
  },
  fileUnreadable: {
    en: '{file}: cannot be read ({reason}).',
    id: '{file}: tidak dapat dibaca ({reason}).',
  },
  fileExists: {
    en: '{file} exists already and is not overwritten. Give another name, or --overwrite.',
    id: '{file} sudah ada dan tidak ditimpa. Berikan nama lain, atau --overwrite.',
  },
  kindUnknown: {
    en: '{file}: only {known} files can be read here.',
    id: '{file}: di sini hanya berkas {known} yang dapat dibaca.',
  },
  engineMissing: {
    en: 'The engine DuckDB is not installed. Install it beside timbang: npm install @duckdb/node-api@{version}',
    id: 'Mesin DuckDB belum terpasang. Pasang di samping timbang: npm install @duckdb/node-api@{version}',
  },
  engineRefuses: {
    en: 'DuckDB: {reason}',
    id: 'DuckDB: {reason}',
  },
  columnMissing: {
    en: '{file} has no column "{column}", which the rules name. Its columns: {known}.',
    id: '{file} tidak mempunyai kolom "{column}" yang disebut aturan. Kolomnya: {known}.',
  },
  viewUnknown: {
    en: 'These rules make no view "{view}". They make: {known}.',
    id: 'Aturan ini tidak membuat tampilan "{view}". Yang dibuat: {known}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type CommandMessageKey = keyof typeof commandMessages;
