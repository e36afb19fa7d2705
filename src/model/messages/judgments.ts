/** Sentences about respondents and what they judge. */
export const judgmentMessages = {
  judgmentOutOfReach: {
    en: 'A judgment must lie between 1/9 and 9, got {got}. Type a number, or a fraction such as 1/3.',
    id: 'Penilaian harus di antara 1/9 dan 9, bukan {got}. Ketikkan angka, atau pecahan seperti 1/3.',
  },
  itemWithItself: {
    en: 'An item cannot be compared with itself. Choose two items.',
    id: 'Item tidak dapat dibandingkan dengan dirinya sendiri. Pilih dua item.',
  },
  oneNotCompared: {
    en: '{items} is not compared with any other item yet. Compare it with one of them.',
    id: '{items} belum dibandingkan dengan item lain. Bandingkan dengan salah satunya.',
  },
  someNotCompared: {
    en: '{items} are not compared with any other item yet. Compare each with an item that has answers.',
    id: '{items} belum dibandingkan dengan item lain. Bandingkan masing-masing dengan item yang sudah dijawab.',
  },
  manyNotCompared: {
    en: '{items} and {count} more are not compared with any other item yet. Compare each with an item that has answers.',
    id: '{items} dan {count} lagi belum dibandingkan dengan item lain. Bandingkan masing-masing dengan item yang sudah dijawab.',
  },
  nothingLinks: {
    en: 'Nothing links {first} and {second} yet, not even through other items. Compare the two.',
    id: '{first} dan {second} belum terhubung, juga tidak melalui item lain. Bandingkan keduanya.',
  },
  pastedPairDiffers: {
    en: '{place} says {one} but {across} says {other}, which is not its reciprocal. This pair was left as it was.',
    id: '{place} bernilai {one}, tetapi {across} bernilai {other}, bukan kebalikannya. Pasangan ini dibiarkan seperti semula.',
  },
  pastedBeyond: {
    en: '{place}: this cell and those beyond it lie outside the matrix and were left out. Paste further up or to the left.',
    id: '{place}: sel ini dan yang sesudahnya berada di luar matriks dan tidak diambil. Tempel lebih ke atas atau ke kiri.',
  },
  pastedNames: {
    en: 'The pasted matrix names {names}, which no item here is called. Nothing was taken; correct the names, or paste the numbers alone.',
    id: 'Matriks yang ditempel menyebut {names}, padahal tidak ada item bernama itu di sini. Tidak ada yang diambil; perbaiki namanya, atau tempel angkanya saja.',
  },
  pastedNameTwice: {
    en: 'The pasted matrix names an item twice. Nothing was taken; correct the names, or paste the numbers alone.',
    id: 'Matriks yang ditempel menyebut satu item dua kali. Tidak ada yang diambil; perbaiki namanya, atau tempel angkanya saja.',
  },
  pastedCount: {
    en: 'The list holds {count} answers, and {size} items make {pairs} pairs. Paste one for every pair, blank where it is not answered.',
    id: 'Daftar memuat {count} jawaban, sedangkan {size} item membentuk {pairs} pasangan. Tempel satu untuk setiap pasangan, kosong bila tidak dijawab.',
  },
  pastedPeople: {
    en: 'These look like the answers of {count} people, one a row. Paste the row of one of them.',
    id: 'Ini tampaknya jawaban {count} orang, satu baris per orang. Tempel baris salah satunya.',
  },
  pastedShape: {
    en: '{rows} × {columns} cells were pasted. Paste a matrix of {size} × {size}, or a row or column of {pairs} answers.',
    id: 'Yang ditempel {rows} × {columns} sel. Tempel matriks {size} × {size}, atau satu baris atau kolom berisi {pairs} jawaban.',
  },
  respondentGone: {
    en: 'This respondent is no longer in the list; somebody may have deleted it. Choose another one.',
    id: 'Responden ini tidak ada lagi dalam daftar; mungkin sudah dihapus orang lain. Pilih responden lain.',
  },
  respondentNameMissing: {
    en: 'A respondent needs a name. Type one.',
    id: 'Responden memerlukan nama. Ketikkan namanya.',
  },
  respondentWeight: {
    en: 'The weight of a respondent must be above 0, got {got}. Hide the respondent to leave the judgments out.',
    id: 'Bobot responden harus di atas 0, bukan {got}. Sembunyikan responden bila penilaiannya tidak diikutsertakan.',
  },
} as const;
