/** Sentences about groups of respondents and about combining criteria. */
export const groupMessages = {
  groupMatrixShape: {
    en: '{matrix}: {rows} × {columns} cells are neither a square matrix nor several below or beside each other. Select the judgments without their headings.',
    id: '{matrix}: {rows} × {columns} sel bukan matriks persegi, juga bukan beberapa matriks yang tersusun ke bawah atau ke samping. Pilih sel penilaian tanpa judulnya.',
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
  criterionWithoutPriority: {
    en: 'Priorities, column {column}: no alternative has a priority above 0. Give at least one, or leave the criterion out.',
    id: 'Prioritas, kolom {column}: tidak ada alternatif dengan prioritas di atas 0. Beri sedikitnya satu, atau keluarkan kriteria ini.',
  },
} as const;
