/** Sentences about a list of employees. */
export const employeeMessages = {
  employeeNotNumber: {
    en: 'Row {row}: {got} in {heading} is no number. Type a number, or leave the cell blank.',
    id: 'Baris {row}: {got} di {heading} bukan angka. Ketik angka, atau kosongkan selnya.',
  },
  employeeOutside: {
    en: 'Row {row}: {got} in {heading} is outside 0 to {highest}. Correct it in the table.',
    id: 'Baris {row}: {got} di {heading} di luar 0 sampai {highest}. Perbaiki di tabelnya.',
  },
  employeeFraction: {
    en: 'Row {row}: {got} in {heading} looks like a fraction of 1 beside points. Type it in points, as 95 for 95%.',
    id: 'Baris {row}: {got} di {heading} tampak seperti pecahan di antara poin. Ketik dalam poin, misalnya 95 untuk 95%.',
  },
  employeeFractions: {
    en: 'The numbers in {heading} are all at most 1.5 and are read as percents: 1.05 is 105.',
    id: 'Angka di {heading} semuanya paling tinggi 1,5 dan dibaca sebagai persen: 1,05 adalah 105.',
  },
  employeeUnnamed: {
    en: 'Row {row} has values but neither name nor number: it is not read.',
    id: 'Baris {row} memiliki nilai tetapi tanpa nama dan nomor: tidak dibaca.',
  },
  employeeNpOfNobody: {
    en: 'The 360° form has values of {count} who are not found in this list by number or by a name of their own: {names}.',
    id: 'Formulir 360° memiliki nilai {count} orang yang tidak ditemukan di daftar ini menurut nomor atau nama yang unik: {names}.',
  },
  employeeTwice: {
    en: '{who} stands in rows {rows}. All of them count; delete what is double.',
    id: '{who} ada di baris {rows}. Semuanya dihitung; hapus yang ganda.',
  },
} as const;
