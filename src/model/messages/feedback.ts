/** Sentences about the answers to a 360° form. */
export const feedbackMessages = {
  feedbackOutside: {
    en: 'Row {row}: {got} in {heading} is outside the scale, {from} to {to}. Correct it in the table, or the scale.',
    id: 'Baris {row}: {got} di {heading} di luar skala, {from} sampai {to}. Perbaiki di tabelnya, atau skalanya.',
  },
  feedbackFractions: {
    en: 'The values are all at most 1.5 and are read as percents: 0.95 is 95.',
    id: 'Semua nilai paling tinggi 1,5 dan dibaca sebagai persen: 0,95 adalah 95.',
  },
  feedbackSeveral: {
    en: 'Several columns name one aspect: {used} counts, {others} do not. Where all should, make one column of their mean.',
    id: 'Beberapa kolom menyebut satu aspek: {used} dihitung, {others} tidak. Jika semuanya harus dihitung, buat satu kolom rata-ratanya.',
  },
  feedbackLongNumber: {
    en: 'Row {row}: the number of staff has more than 15 digits and is no text, so Excel has lost the last ones. Type it as text.',
    id: 'Baris {row}: nomor pegawai lebih dari 15 angka dan bukan teks, sehingga angka terakhirnya hilang di Excel. Ketik sebagai teks.',
  },
  feedbackKind: {
    en: 'Row {row}: {got} is no kind of rater. Say below which it is.',
    id: 'Baris {row}: {got} bukan jenis penilai. Tentukan di bawah.',
  },
  feedbackTwice: {
    en: '{rater} answers about {ratee} in rows {rows}. All of them count; delete what is double.',
    id: '{rater} menilai {ratee} di baris {rows}. Semuanya dihitung; hapus yang ganda.',
  },
} as const;
