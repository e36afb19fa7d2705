/** Sentences about pairwise comparison matrices. */
export const ahpMessages = {
  pair: { en: 'items {row} and {column}', id: 'elemen {row} dan {column}' },
  matrixNotSquare: {
    en: 'The pairwise comparison matrix must be square, got {rows} × {columns} cells. Select as many rows as columns.',
    id: 'Matriks perbandingan berpasangan harus persegi, bukan {rows} × {columns} sel. Pilih baris sebanyak kolomnya.',
  },
  matrixTooSmall: {
    en: 'A pairwise comparison matrix needs at least two items. Select two rows and two columns or more.',
    id: 'Matriks perbandingan berpasangan memerlukan sedikitnya dua elemen. Pilih dua baris dan dua kolom atau lebih.',
  },
  matrixTooLarge: {
    en: 'The pairwise comparison matrix has {size} items; at most {limit} are possible. Group the items under common criteria.',
    id: 'Matriks perbandingan berpasangan memuat {size} elemen, paling banyak {limit}. Kelompokkan elemen di bawah kriteria bersama.',
  },
  diagonalNotOne: {
    en: '{place}: an item compared with itself is 1, got {got}. Type 1 or leave the cell blank.',
    id: '{place}: elemen yang dibandingkan dengan dirinya sendiri bernilai 1, bukan {got}. Ketikkan 1 atau kosongkan sel.',
  },
  answersNotMatrix: {
    en: 'The pairwise comparison matrix must be square, got {rows} × {columns} cells. If each row holds the answers of one person, give them to AHP.SURVEYMATRIX.',
    id: 'Matriks perbandingan berpasangan harus persegi, bukan {rows} × {columns} sel. Bila setiap baris memuat jawaban satu orang, gunakan AHP.SURVEYMATRIX.',
  },
  judgmentNotUnderstood: {
    en: '{place}: {got} is not a number. Type a number from 1/9 to 9, or leave the cell blank if the pair was not judged.',
    id: '{place}: {got} bukan angka. Ketikkan angka dari 1/9 sampai 9, atau kosongkan sel bila pasangan itu tidak dinilai.',
  },
  judgmentLikelyTime: {
    en: '{place}: {got} is likely a typed ratio such as 1:3 that Excel turned into a time of day. Type it as a formula, such as =1/3, and give the cell a number format.',
    id: '{place}: {got} kemungkinan rasio seperti 1:3 yang diubah Excel menjadi jam. Ketikkan sebagai rumus, misalnya =1/3, dan beri sel format angka.',
  },
  codeOfAnotherScale: {
    en: '{place}: {got} is the code of another scale. Recode the answers to judgments from 1 to 9, with -2 to -9 for the other side; measured values go to AHP.PRIORITIES.',
    id: '{place}: {got} adalah kode skala lain. Ubah jawaban menjadi penilaian 1 sampai 9, dengan -2 sampai -9 untuk sisi lainnya; nilai terukur untuk AHP.PRIORITIES.',
  },
  printedTooCoarse: {
    en: '{place}: tables with one decimal print {got} for {choices} alike. Type the fraction, such as {example}, or the judgment of the pair the other way round.',
    id: '{place}: tabel dengan satu desimal mencetak {got} baik untuk {choices}. Ketikkan pecahannya, misalnya {example}, atau penilaian pasangan itu dari arah sebaliknya.',
  },
  judgmentLikelyDate: {
    en: '{place}: {got} is far above 9, likely a typed fraction such as 1/3 that Excel turned into a date. Type it as a formula, such as =1/3, and give the cell a number format.',
    id: '{place}: {got} jauh di atas 9, kemungkinan pecahan seperti 1/3 yang diubah Excel menjadi tanggal. Ketikkan sebagai rumus, misalnya =1/3, dan beri sel format angka.',
  },
  judgmentOutsideScale: {
    en: '{place}: {got} is far outside the scale. Type a number from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
    id: '{place}: {got} jauh di luar skala. Ketikkan angka dari 1/9 sampai 9, atau -9 sampai -2 untuk 1/9 sampai 1/2.',
  },
  pairNotReciprocal: {
    en: '{place}: row {row}, column {column} says {forward} but row {mirroredRow}, column {mirroredColumn} says {backward}, which is not its reciprocal. Correct one of them or leave it blank.',
    id: '{place}: baris {row}, kolom {column} bernilai {forward}, tetapi baris {mirroredRow}, kolom {mirroredColumn} bernilai {backward}, bukan kebalikannya. Perbaiki salah satu atau kosongkan.',
  },
  itemsNeverCompared: {
    en: 'Items {first} and {second} are never compared, not even through other items. Add a judgment that links them, for example in row {first}, column {second}.',
    id: 'Elemen {first} dan {second} tidak pernah dibandingkan, juga tidak melalui elemen lain. Tambahkan penilaian yang menghubungkannya, misalnya di baris {first}, kolom {second}.',
  },
  itemsUnused: {
    en: 'Items {items} have no judgments. Select the matrix without their rows and columns, or judge them.',
    id: 'Elemen {items} tidak memiliki penilaian. Pilih matriks tanpa baris dan kolomnya, atau nilailah elemen itu.',
  },
  neitherMatrixNorList: {
    en: 'The judgments must be a square matrix or a single row or column, got {rows} × {columns} cells. Select one of these.',
    id: 'Penilaian harus berupa matriks persegi atau satu baris atau satu kolom, bukan {rows} × {columns} sel. Pilih salah satunya.',
  },
  listFitsNoPairs: {
    en: 'The list holds {count} judgments, which fits no number of items: {fewerItems} items need {fewer}, {moreItems} items need {more}. Select one cell for every pair, blank where it is not judged.',
    id: 'Daftar memuat {count} penilaian, tidak sesuai dengan jumlah elemen mana pun: {fewerItems} elemen memerlukan {fewer}, {moreItems} elemen memerlukan {more}. Pilih satu sel untuk setiap pasangan, kosong bila tidak dinilai.',
  },
  judgmentOffScale: {
    en: '{place}: {got} is outside the scale that is converted. Type a judgment from 1/9 to 9, or -9 to -2 for 1/9 to 1/2.',
    id: '{place}: {got} di luar skala yang dikonversi. Ketikkan penilaian dari 1/9 sampai 9, atau -9 sampai -2 untuk 1/9 sampai 1/2.',
  },
  judgmentNotWhole: {
    en: '{place}: the scale {scale} knows whole judgments from 1 to 9 and their reciprocals alone, got {got}. Judge the pair so, or use one of the scales {choices}.',
    id: '{place}: skala {scale} hanya mengenal penilaian bulat 1 sampai 9 dan kebalikannya, bukan {got}. Nilailah pasangan itu demikian, atau gunakan salah satu skala {choices}.',
  },
  scaleNeedsSize: {
    en: 'N: the scale balanced-n depends on the number of items. Type it, or select the whole matrix.',
    id: 'N: skala seimbang-n bergantung pada banyaknya elemen. Ketikkan jumlahnya, atau pilih seluruh matriks.',
  },
  randomIndexBeyondTable: {
    en: 'The random index table {table} ends at {limit} items, short of {size}. Use one that reaches {size}: {choices}.',
    id: 'Tabel indeks acak {table} berakhir pada {limit} elemen, kurang dari {size}. Gunakan yang mencapai {size}: {choices}.',
  },
  weightsBeyondNumbers: {
    code: 'number',
    en: 'The judgments spread the weights further than numbers can hold. Check the extreme judgments.',
    id: 'Penilaian menghasilkan rentang bobot di luar jangkauan angka. Periksa penilaian yang ekstrem.',
  },
} as const;
