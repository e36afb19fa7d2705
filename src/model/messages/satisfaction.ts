/** Sentences about surveys of satisfaction. */
export const satisfactionMessages = {
  satisfactionOutside: {
    en: 'Row {row}, {question}: {got} is no answer from 1 to {end}. It is not counted; correct it in the table.',
    id: 'Baris {row}, {question}: {got} bukan jawaban 1 sampai {end}. Tidak dihitung; perbaiki di tabel.',
  },
  satisfactionOutsideMore: {
    en: 'And {count} more answers that are not on the scale.',
    id: 'Dan {count} jawaban lain di luar skala.',
  },
  satisfactionUnknown: {
    en: 'Row {row}, {question}: {got} is no answer that is known. Say below which number it is.',
    id: 'Baris {row}, {question}: {got} bukan jawaban yang dikenal. Tentukan angkanya di bawah.',
  },
  satisfactionUnknownMany: {
    en: '{got} is no answer that is known: {count} times, first in row {row}, {question}. Say below which number it is.',
    id: '{got} bukan jawaban yang dikenal: {count} kali, pertama di baris {row}, {question}. Tentukan angkanya di bawah.',
  },
  satisfactionWeights: {
    en: 'Row {row}: the weights are not read, because not every question has a number above 0 there. All questions weigh the same.',
    id: 'Baris {row}: bobot tidak dibaca, karena tidak setiap pertanyaan berisi angka di atas 0. Semua pertanyaan berbobot sama.',
  },
  satisfactionNumbering: {
    en: 'Left out, because it numbers the columns: row {row}.',
    id: 'Tidak diikutkan, karena berisi nomor kolom: baris {row}.',
  },
  satisfactionSummaries: {
    en: 'Left out, because they are sums or means of the others: row {rows}.',
    id: 'Tidak diikutkan, karena merupakan jumlah atau rata-rata dari yang lain: baris {rows}.',
  },
  satisfactionNobody: {
    en: 'Nobody answered {question}: there is no index with it. Take it out by its heading above.',
    id: 'Tidak ada yang menjawab {question}: indeks tidak dapat dihitung dengannya. Keluarkan lewat judul kolomnya di atas.',
  },
} as const;
