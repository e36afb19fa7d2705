/** What the views of rules say in one word (`tb_problem`), as sentences for people; a script reads the word. */
import type { Language, Localized } from '../../engine/language';

const PROBLEMS: Readonly<Record<string, Localized>> = {
  anchorsNotMonotone: {
    en: 'The anchors neither rise nor fall throughout.',
    id: 'Nilai patokannya tidak terus naik atau turun.',
  },
  behaviourTwice: { en: 'There is more than one behaviour value.', id: 'Ada lebih dari satu nilai perilaku.' },
  looksLikeFractions: {
    en: 'The value looks like a fraction of 1, not points.',
    id: 'Nilainya tampak seperti pecahan dari 1, bukan poin.',
  },
  minimizeNegativeTarget: {
    en: 'Minimize has no index for a target below 0.',
    id: 'Minimalkan tidak mempunyai indeks untuk target di bawah 0.',
  },
  notANumber: { en: 'A cell holds a text that is no number.', id: 'Ada sel berisi teks yang bukan angka.' },
  nothingDue: {
    en: 'Target and realization are 0: nothing was due.',
    id: 'Target dan realisasi 0: belum ada yang harus dicapai.',
  },
  numberMissing: { en: 'A number is missing.', id: 'Ada angka yang belum diisi.' },
  othersUnread: {
    en: 'Others that it is ranked with cannot be read.',
    id: 'Nilai lain dalam peringkat yang sama tidak dapat dibaca.',
  },
  startingPointNotBetween: {
    en: 'The start does not lie between worst and target.',
    id: 'Nilai awal tidak berada di antara terburuk dan target.',
  },
  targetMissing: { en: 'There is no target.', id: 'Target belum diisi.' },
  targetZero: { en: 'With a target of 0 there is no index.', id: 'Dengan target 0 tidak ada indeks.' },
  tooManyMaximize120: {
    en: 'More indicators are maximize-120 than the rules allow.',
    id: 'Indikator maximize-120 melebihi yang diizinkan aturan.',
  },
  unknownWord: { en: 'The polarity is a word that is not known.', id: 'Polaritasnya berupa kata yang tidak dikenal.' },
  weightMissing: { en: 'A weight is missing although there is data.', id: 'Bobot belum diisi padahal ada datanya.' },
  weightNotPositive: { en: 'A weight is not above 0.', id: 'Ada bobot yang tidak di atas 0.' },
  weightsInPercent: {
    en: 'The weights are percents; divide them by 100.',
    id: 'Bobotnya berupa persen; bagi dengan 100.',
  },
  weightsNotAsPrinted: { en: 'The weights do not add up to 1.', id: 'Bobotnya tidak berjumlah 1.' },
  worstNotPositive: {
    en: 'The worst tolerated value is not above 0.',
    id: 'Nilai terburuk yang ditoleransi tidak di atas 0.',
  },
  worstRequired: {
    en: 'Minimize with a target of 0 needs a worst value.',
    id: 'Minimalkan dengan target 0 memerlukan nilai terburuk.',
  },
};

/** Its own word where a view of one's own says another. */
export function problemSentence(word: string, language: Language): string {
  return Object.hasOwn(PROBLEMS, word) ? (PROBLEMS[word]?.[language] ?? word) : word;
}
