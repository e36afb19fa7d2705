/** Sentences about groups of respondents and about combining criteria. */
export const groupMessages = {
  groupMatrixShape: {
    en: '{matrix}: {rows} × {columns} cells are neither a square matrix nor several below or beside each other. Select whole matrices, without what stands between them.',
    id: '{matrix}: {rows} × {columns} sel bukan matriks persegi, juga bukan beberapa matriks yang tersusun ke bawah atau ke samping. Pilih matriks yang utuh, tanpa sel di antaranya.',
  },
  groupSizesDiffer: {
    en: '{matrix} has {size} items and matrix 1 has {expected}. Give all respondents the same items in the same order.',
    id: '{matrix} memuat {size} elemen, sedangkan matriks 1 memuat {expected}. Beri semua responden elemen yang sama dengan urutan yang sama.',
  },
  nobodyJudged: {
    code: 'notAvailable',
    en: 'No respondent has judged anything yet.',
    id: 'Belum ada responden yang memberi penilaian.',
  },
  pairItemTwice: {
    en: '{place}: {item} is listed twice. Give every item one name of its own.',
    id: '{place}: {item} tercantum dua kali. Beri setiap elemen satu nama sendiri.',
  },
  pairItemUnknown: {
    en: '{place}: {item} is not among the items. Correct the name, or add it to them.',
    id: '{place}: {item} tidak ada di antara elemen. Perbaiki namanya, atau tambahkan.',
  },
  pairWithItself: {
    en: '{place}: {item} is compared with itself. Type the name of the other item.',
    id: '{place}: {item} dibandingkan dengan dirinya sendiri. Ketikkan nama elemen yang lain.',
  },
  pairTwice: {
    en: '{place}: {first} and {second} are compared in another row, too. Leave one of the two rows out of the ranges.',
    id: '{place}: {first} dan {second} sudah dibandingkan di baris lain. Keluarkan salah satu dari kedua baris dari rentang.',
  },
  indexNegative: {
    en: '{place}: an index cannot be negative, got {got}. Type 0 or more.',
    id: '{place}: indeks tidak boleh negatif, tetapi berisi {got}. Ketikkan 0 atau lebih.',
  },
  prioritiesNotShares: {
    en: '{place}: the priorities sum to {total}, and those of a respondent sum to 1 or 100. Give each respondent a row or a column of priorities, and no totals.',
    id: '{place}: prioritas berjumlah {total}, sedangkan prioritas seorang responden berjumlah 1 atau 100. Beri setiap responden satu baris atau satu kolom prioritas, tanpa jumlahnya.',
  },
  respondentUnlinked: {
    en: 'Respondent {respondent}: the answers do not link all items, so that there is no CR. Complete them, leave the row out, or leave the maximum CR out.',
    id: 'Responden {respondent}: jawaban tidak menghubungkan semua elemen, sehingga tidak ada CR. Lengkapi jawabannya, keluarkan barisnya, atau kosongkan CR maksimum.',
  },
  nobodyConsistent: {
    code: 'notAvailable',
    en: 'No respondent has a CR of {limit} or less; the lowest is {lowest}. Raise the maximum CR, or leave it out.',
    id: 'Tidak ada responden dengan CR paling tinggi {limit}; yang terendah {lowest}. Naikkan CR maksimum, atau kosongkan.',
  },
  scaleMaximumTooSmall: {
    en: 'ScaleMaximum: the largest judgment of a scale is 2 or more, got {got}. Type 9 for the scale of Saaty.',
    id: 'SkalaMaksimum: penilaian terbesar suatu skala sedikitnya 2, bukan {got}. Ketikkan 9 untuk skala Saaty.',
  },
  twoCriteriaNeeded: {
    en: '{list}: at least two criteria are needed, got {count}. Give every criterion a column.',
    id: '{list}: diperlukan sedikitnya dua kriteria, bukan {count}. Beri setiap kriteria satu kolom.',
  },
  criteriaDiffer: {
    en: 'There are {weights} weights for {columns} columns of priorities. Give every criterion one weight and one column.',
    id: 'Terdapat {weights} bobot untuk {columns} kolom prioritas. Beri setiap kriteria satu bobot dan satu kolom.',
  },
  priorityNegative: {
    en: '{place}: a priority cannot be negative, got {got}. Type 0 or more.',
    id: '{place}: prioritas tidak boleh negatif, tetapi berisi {got}. Ketikkan 0 atau lebih.',
  },
  directionsDiffer: {
    en: 'There are {directions} directions for {columns} columns of values. Give one for all columns, or one for each.',
    id: 'Terdapat {directions} arah untuk {columns} kolom nilai. Beri satu untuk semua kolom, atau satu untuk setiap kolom.',
  },
  measuredNegative: {
    en: '{place}: {got} is negative, of which no share can be taken. Use the rule minmax for this table.',
    id: '{place}: {got} negatif, sehingga bagiannya tidak dapat dihitung. Gunakan aturan minmaks untuk tabel ini.',
  },
  costZero: {
    en: '{place}: a cost of 0 would outweigh all others. Type the cost, or use the rule minmax for this table.',
    id: '{place}: biaya 0 akan mengalahkan semua yang lain. Ketikkan biayanya, atau gunakan aturan minmaks untuk tabel ini.',
  },
  criterionConstant: {
    en: 'Values, column {column}: all alternatives have the same value, which minmax cannot tell apart. Leave the criterion out, or use the rule sum.',
    id: 'Nilai, kolom {column}: semua alternatif bernilai sama, sehingga minmaks tidak dapat membedakannya. Keluarkan kriteria ini, atau gunakan aturan jumlah.',
  },
  criterionWithoutPriority: {
    en: 'Priorities, column {column}: no alternative has a priority above 0. Give at least one, or leave the criterion out.',
    id: 'Prioritas, kolom {column}: tidak ada alternatif dengan prioritas di atas 0. Beri sedikitnya satu, atau keluarkan kriteria ini.',
  },
} as const;
