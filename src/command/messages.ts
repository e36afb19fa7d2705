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
  targetIsRead: {
    en: '{file} is one of the files that are read and is not written over. Give another name.',
    id: '{file} termasuk berkas yang dibaca dan tidak ditimpa. Berikan nama lain.',
  },
  rowNameIsSource: {
    en: 'Row {row}: "{name}" is the name of the template or the data, which are not written over. Give another name or folder.',
    id: 'Baris {row}: "{name}" adalah nama templat atau datanya, yang tidak ditimpa. Berikan nama atau folder lain.',
  },
  targetIsNoFolder: {
    en: '--to {file}: this is no folder. Copies of workbooks go into a folder; name one.',
    id: '--to {file}: ini bukan folder. Salinan buku kerja ditulis ke sebuah folder; sebutkan foldernya.',
  },
  noCopies: {
    en: 'No copy was written: only .xlsx and .xlsm files have one.',
    id: 'Tidak ada salinan yang ditulis: hanya berkas .xlsx dan .xlsm yang mempunyai salinan.',
  },
  noneBelow: {
    en: 'There is no {known} file there.',
    id: 'Tidak ada berkas {known} di sana.',
  },
  failed: {
    en: '{file}: timbang failed over it ({reason}). The file may be in order; this is a fault of timbang.',
    id: '{file}: timbang gagal mengolahnya ({reason}). Berkasnya mungkin tidak bermasalah; ini kesalahan timbang.',
  },
  textTooLarge: {
    en: '{file}: {cells} cells are too many for a table (at most {limit}). timbang score --engine duckdb reads large tables.',
    id: '{file}: {cells} sel terlalu banyak untuk sebuah tabel (paling banyak {limit}). timbang score --engine duckdb membaca tabel besar.',
  },
  textEncoding: {
    en: '{file}: the letters are not UTF-8. Save it as "CSV UTF-8".',
    id: '{file}: hurufnya bukan UTF-8. Simpan sebagai "CSV UTF-8".',
  },
  quoteOpen: {
    en: '{file}, row {row}: a quotation mark opens a cell and is not closed where the cell ends, so that what follows cannot be told apart. Close it, or double those within a text.',
    id: '{file}, baris {row}: tanda kutip membuka sel tetapi tidak ditutup di akhir sel, sehingga isi sesudahnya tidak dapat dipisahkan. Tutup tanda kutipnya, atau gandakan yang berada di dalam teks.',
  },
  beyondHeadings: {
    en: '{cells}: to the right of the last heading, "{heading}", and not read. A decimal comma parts a number there: put quotation marks around it, or semicolons between the cells.',
    id: '{cells}: berada di kanan judul terakhir, "{heading}", dan tidak dibaca. Koma desimal memisahkan angka di sana: beri tanda kutip pada angkanya, atau titik koma di antara sel.',
  },
  beyondHeadingsUnparted: {
    en: '{cells}: to the right of the last heading, "{heading}", and not read. Give the column a heading, or check whether the row has a cell too many.',
    id: '{cells}: berada di kanan judul terakhir, "{heading}", dan tidak dibaca. Beri judul pada kolomnya, atau periksa apakah barisnya kelebihan sel.',
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
  headingsAlike: {
    en: 'Columns {columns} are all headed "{heading}" and differ; {column} was taken for the {role}. Head the others differently.',
    id: 'Kolom {columns} sama-sama berjudul "{heading}" tetapi isinya berbeda; {column} dibaca sebagai {role}. Beri judul lain pada kolom yang tidak dimaksud.',
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
    en: '{count} formulas cannot be computed outside of Excel and were taken as the file shows them: {cells}',
    id: '{count} rumus tidak dapat dihitung di luar Excel dan diambil seperti tertulis di berkas: {cells}',
  },
  asInFile: {
    en: '{count} other formulas come to another result here and were taken as the file shows them: {cells}',
    id: '{count} rumus lain menghasilkan nilai yang berbeda di sini dan diambil seperti tertulis di berkas: {cells}',
  },
  ofTheHour: {
    en: '{count} formulas of the hour or of chance (TODAY, RAND) were taken as the file shows them: {cells}',
    id: '{count} rumus waktu atau acak (TODAY, RAND) diambil seperti tertulis di berkas: {cells}',
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
  firstIs: {
    en: 'All offices are scored like {file}, the first that can be read.',
    id: 'Semua kantor dinilai seperti {file}, berkas pertama yang dapat dibaca.',
  },
  firstUnread: {
    en: 'There is no office that the others could be scored like. {reasons}',
    id: 'Tidak ada kantor yang dapat menjadi acuan penilaian kantor lain. {reasons}',
  },
  firstGuessed: {
    en: '{file} keeps no scorecard: how its table is scored was guessed, and counts for all offices.',
    id: '{file} tidak menyimpan kartu skor: cara menilai tabelnya ditebak, dan berlaku bagi semua kantor.',
  },
  notRanked: {
    en: 'The offices cannot be ranked: {reason}',
    id: 'Kantor-kantor ini tidak dapat diperingkatkan: {reason}',
  },
  headingUnknown: {
    en: 'The heading "{heading}" means no cell of the template. Give an address such as KPI!F8, a defined name, a label, or two labels with a slash.',
    id: 'Judul "{heading}" tidak menunjuk sel mana pun di templat. Berikan alamat seperti KPI!F8, nama terdefinisi, label, atau dua label dengan garis miring.',
  },
  headingSeveral: {
    en: 'The heading "{heading}" may mean {cells}. Give the address of one.',
    id: 'Judul "{heading}" dapat berarti {cells}. Berikan alamat salah satunya.',
  },
  headingMissing: {
    en: 'The data have no column "{heading}". Their columns: {known}.',
    id: 'Data tidak mempunyai kolom "{heading}". Kolomnya: {known}.',
  },
  cellComputed: {
    en: 'The heading "{heading}" means {cell}, which holds a formula or is filled by one, and is not typed over.',
    id: 'Judul "{heading}" menunjuk {cell}, yang berisi rumus atau diisi oleh rumus, dan tidak ditimpa.',
  },
  cellLocked: {
    en: 'The heading "{heading}" means {cell}, which is locked in the template.',
    id: 'Judul "{heading}" menunjuk {cell}, yang terkunci di templat.',
  },
  cellTwice: {
    en: 'The heading "{heading}" means a cell that another column is typed into already.',
    id: 'Judul "{heading}" menunjuk sel yang sudah diisi kolom lain.',
  },
  figuresAmbiguous: {
    en: 'Row {row}, column {heading}: {got} may mean thousands or decimals. Say which by --decimal , or --decimal .',
    id: 'Baris {row}, kolom {heading}: {got} dapat berarti ribuan atau desimal. Tentukan dengan --decimal , atau --decimal .',
  },
  rowTooLong: {
    en: 'Row {row}: "{got}" stands in column {column}, which has no heading. A decimal comma parts a number: put quotation marks around it, or semicolons between the cells.',
    id: 'Baris {row}: "{got}" berada di kolom {column}, yang tidak berjudul. Koma desimal memisahkan angka: beri tanda kutip pada angkanya, atau titik koma di antara sel.',
  },
  rowNameUnsafe: {
    en: 'Row {row}: "{name}" is no name for a file. Give another one in the column of names.',
    id: 'Baris {row}: "{name}" bukan nama berkas. Berikan nama lain di kolom nama.',
  },
  rowNameTwice: {
    en: 'Row {row}: a file "{name}" is made of another row already.',
    id: 'Baris {row}: berkas "{name}" sudah dibuat dari baris lain.',
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
