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
