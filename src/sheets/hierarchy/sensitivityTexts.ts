/** The words on the sheet of sensitivity. */
import type { Localized } from '../../engine/language';

export const SENSITIVITY = {
  name: { en: 'Sensitivity', id: 'Sensitivitas' },
  title: { en: '{goal}: which weight decides', id: '{goal}: bobot yang menentukan' },
  notYet: { en: 'There is no ranking yet: see {sheet}.', id: 'Belum ada peringkat: lihat {sheet}.' },
  oneCriterion: {
    en: 'With a single criterion no weight can change: there is nothing to vary.',
    id: 'Dengan satu kriteria saja tidak ada bobot yang dapat berubah.',
  },
  best: {
    en: '{item} is the most critical: the best changes from {old} to {new} if it weighs {to} instead of {from}.',
    id: '{item} paling kritis: yang terbaik berubah dari {old} menjadi {new} bila bobotnya {to}, bukan {from}.',
  },
  level: {
    en: 'Two alternatives are equally first now, and any change of {item} parts them.',
    id: 'Dua alternatif kini sama-sama pertama, dan setiap perubahan bobot {item} memisahkannya.',
  },
  none: {
    en: 'No weight decides alone: {old} stays first whatever a single criterion weighs.',
    id: 'Tidak ada bobot yang menentukan sendiri: {old} tetap pertama, berapa pun bobot satu kriteria.',
  },
  most: { en: 'Most critical criterion, by number', id: 'Kriteria paling kritis, menurut nomor' },
  varied: {
    en: 'Criterion below, by number (blank: the most critical)',
    id: 'Kriteria di bawah, menurut nomor (kosong: yang paling kritis)',
  },
  weight: { en: 'If it weighs', id: 'Bila bobotnya' },
  first: { en: 'First', id: 'Pertama' },
  rule: {
    en: 'AHP.CRITICAL: the smallest change of each weight at which the best alternative, and any rank, turns; shares of 1, a hair beyond the tie.',
    id: 'AHP.CRITICAL: perubahan bobot terkecil yang mengubah alternatif terbaik, dan peringkat mana pun; bagian dari 1, sedikit melewati titik seri.',
  },
  others: {
    en: 'One weight changes, all others keep their proportions. Below: AHP.SENSITIVITY.',
    id: 'Satu bobot berubah, perbandingan bobot lain tetap. Di bawah: AHP.SENSITIVITY.',
  },
  source: {
    en: 'Triantaphyllou & Sánchez, Decision Sciences 28 (1), 1997, 151–194.',
    id: 'Triantaphyllou & Sánchez, Decision Sciences 28 (1), 1997, 151–194.',
  },
} as const satisfies Record<string, Localized>;
