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
  fileUnwritable: {
    en: '{file}: cannot be written ({reason}).',
    id: '{file}: tidak dapat ditulis ({reason}).',
  },
  nameUnsafe: {
    en: '"{name}" is no name for a file in the target folder. Give another one.',
    id: '"{name}" bukan nama berkas yang dapat dipakai di folder tujuan. Berikan nama lain.',
  },
  targetIsLink: {
    en: '{file} is a link to somewhere else and is not written through. Remove it, or name another folder.',
    id: '{file} adalah tautan ke tempat lain dan tidak ditulis. Hapus tautannya, atau sebutkan folder lain.',
  },
  targetTwice: {
    en: '{file}: another file of these is written under the same name, {target}. Give them other names, or run them apart.',
    id: '{file}: berkas lain di antaranya ditulis dengan nama yang sama, {target}. Beri nama lain, atau jalankan terpisah.',
  },
  targetIsSource: {
    en: '{file} would be written over itself. Name another folder, or --in-place.',
    id: '{file} akan tertimpa olehnya sendiri. Sebutkan folder lain, atau --in-place.',
  },
  textTooLarge: {
    en: '{file}: {cells} cells are too many for a table (at most {limit}). timbang score --engine duckdb reads large tables.',
    id: '{file}: {cells} sel terlalu banyak untuk sebuah tabel (paling banyak {limit}). timbang score --engine duckdb membaca tabel besar.',
  },
  textEncoding: {
    en: '{file}: the letters are not UTF-8. Save it as "CSV UTF-8".',
    id: '{file}: hurufnya bukan UTF-8. Simpan sebagai "CSV UTF-8".',
  },
  scorecard: { en: 'Scorecard', id: 'Kartu skor' },
  noScorecard: {
    en: 'There is no scorecard in it, and no table with realizations that can be scored.',
    id: 'Tidak ada kartu skor di dalamnya, dan tidak ada tabel berisi realisasi yang dapat dinilai.',
  },
  sheetTooLarge: {
    en: 'The sheet "{sheet}" is too large for a table and was not read.',
    id: 'Lembar "{sheet}" terlalu besar untuk sebuah tabel dan tidak dibaca.',
  },
  tableGone: {
    en: 'The table of "{scorecard}" is gone, or has lost its headings.',
    id: 'Tabel "{scorecard}" sudah tidak ada, atau kehilangan judul kolomnya.',
  },
  sheetDiffers: {
    en: 'Its sheet shows {shown}, its table makes {total}. Write the scorecard again in Excel.',
    id: 'Lembarnya menampilkan {shown}, tabelnya menghasilkan {total}. Tulis ulang kartu skornya di Excel.',
  },
  cellsUnknown: {
    en: 'These cells hold formulas without a result: {cells}. They were read as blank; open the file in Excel and save it.',
    id: 'Sel berikut berisi rumus tanpa hasil: {cells}. Sel itu dibaca sebagai kosong; buka berkasnya di Excel lalu simpan.',
  },
  functionError: {
    en: '{cell} shows {code}: {sentence}',
    id: '{cell} menampilkan {code}: {sentence}',
  },
  recalculated: {
    en: '{count} formulas come to another result than the file said.',
    id: '{count} rumus menghasilkan nilai lain daripada yang tertulis di berkas.',
  },
  uncomputed: {
    en: '{count} formulas of Timbang cannot be computed outside of Excel and were taken as the file shows them: {cells}',
    id: '{count} rumus Timbang tidak dapat dihitung di luar Excel dan diambil seperti tertulis di berkas: {cells}',
  },
  asInFile: {
    en: '{count} other formulas come to another result here and were taken as the file shows them: {cells}',
    id: '{count} rumus lain menghasilkan nilai yang berbeda di sini dan diambil seperti tertulis di berkas: {cells}',
  },
  notCalculated: {
    en: '{file}: its formulas were not computed within a minute.',
    id: '{file}: rumusnya tidak selesai dihitung dalam satu menit.',
  },
  tookTooLong: {
    en: '{file}: it took longer than {minutes} minutes and was given up.',
    id: '{file}: pengerjaannya melebihi {minutes} menit dan dihentikan.',
  },
  workerEnded: {
    en: '{file}: it could not be computed with the memory there is ({reason}).',
    id: '{file}: tidak dapat dihitung dengan memori yang ada ({reason}).',
  },
  noFiles: {
    en: 'There is no .xlsx or .xlsm file there.',
    id: 'Tidak ada berkas .xlsx atau .xlsm di sana.',
  },
  officeWithout: {
    en: '{file}: no table in it can be scored like the first office.',
    id: '{file}: tidak ada tabel di dalamnya yang dapat dinilai seperti kantor pertama.',
  },
  officeSeveral: {
    en: '{file}: more than one table in it can be scored. Leave one in the file, or rank it in Excel.',
    id: '{file}: lebih dari satu tabel di dalamnya dapat dinilai. Sisakan satu dalam berkas, atau susun peringkatnya di Excel.',
  },
  officeUnknown: {
    en: '{file}: these cells of its table hold formulas without a result: {cells}. Open it in Excel and save it.',
    id: '{file}: sel tabelnya berikut berisi rumus tanpa hasil: {cells}. Buka di Excel lalu simpan.',
  },
  firstGuessed: {
    en: '{file} keeps no scorecard: how its table is scored was guessed, and counts for all offices.',
    id: '{file} tidak menyimpan kartu skor: cara menilai tabelnya ditebak, dan berlaku bagi semua kantor.',
  },
  notRanked: {
    en: 'The offices cannot be ranked: {reason}',
    id: 'Kantor-kantor ini tidak dapat diperingkatkan: {reason}',
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
