/** Sentences about changes that a file does not allow, and about what a change brings with it. */
export const patchingMessages = {
  partOfArray: {
    en: 'Cell {cell} on {sheet} is part of an array formula, and part of an array cannot be changed.',
    id: 'Sel {cell} di {sheet} adalah bagian rumus larik, dan bagian larik tidak dapat diubah.',
  },
  partOfDataTable: {
    en: 'Cell {cell} on {sheet} is part of a data table, and part of a data table cannot be changed.',
    id: 'Sel {cell} di {sheet} adalah bagian tabel data, dan bagian tabel data tidak dapat diubah.',
  },
  noSuchSheet: {
    en: 'This workbook has no sheet {sheet}.',
    id: 'Buku kerja ini tidak memiliki lembar {sheet}.',
  },
  sheetNameTaken: {
    en: 'This workbook has a sheet {sheet} already.',
    id: 'Buku kerja ini sudah memiliki lembar {sheet}.',
  },
  sheetNameImpossible: {
    en: '{sheet} cannot be the name of a sheet: 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.',
    id: '{sheet} tidak dapat menjadi nama lembar: 1 sampai 31 karakter, tanpa : \\ / ? * [ ], dan tanpa tanda petik di kedua ujungnya.',
  },
  lastVisibleSheet: {
    en: 'A workbook needs at least one sheet that is shown.',
    id: 'Buku kerja memerlukan paling sedikit satu lembar yang tampil.',
  },
  cellOutside: {
    en: 'Row {row}, column {column} lies outside of a sheet.',
    id: 'Baris {row}, kolom {column} berada di luar lembar.',
  },
  textTooLong: {
    en: 'The text for {cell} on {sheet} has {length} characters; a cell holds up to 32,767.',
    id: 'Teks untuk {cell} di {sheet} terdiri dari {length} karakter; satu sel memuat paling banyak 32.767.',
  },
  notANumber: {
    en: 'What is to be written into {cell} on {sheet} is no finite number.',
    id: 'Yang akan ditulis ke {cell} di {sheet} bukan bilangan berhingga.',
  },
  shiftThrough: {
    en: 'Rows or columns of {sheet} cannot be moved here: {what} would be torn apart.',
    id: 'Baris atau kolom {sheet} tidak dapat digeser di sini: {what} akan terpotong.',
  },
  signatureBreaks: {
    en: 'This workbook is signed. Once it is saved, the signature no longer holds.',
    id: 'Buku kerja ini bertanda tangan digital. Setelah disimpan, tanda tangannya tidak berlaku lagi.',
  },
} as const;
