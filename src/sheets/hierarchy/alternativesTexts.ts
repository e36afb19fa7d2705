/** The words on the sheet of alternatives. */
import type { Localized } from '../../engine/language';

export const ALTERNATIVES = {
  name: { en: 'Alternatives', id: 'Alternatif' },
  title: { en: '{goal}: ranking of the alternatives', id: '{goal}: peringkat alternatif' },
  first: { en: 'First: ', id: 'Pertama: ' },
  notYet: { en: 'No ranking yet: ', id: 'Belum ada peringkat: ' },
  alternative: { en: 'Alternative', id: 'Alternatif' },
  score: { en: 'Score', id: 'Skor' },
  rank: { en: 'Rank', id: 'Peringkat' },
  priorities: { en: 'Priority under', id: 'Prioritas menurut' },
  weight: { en: 'Global weight', id: 'Bobot global' },
  ratio: { en: 'CR of the comparison', id: 'CR perbandingan' },
  state: { en: 'State', id: 'Keadaan' },
  complete: { en: 'complete', id: 'lengkap' },
  notWeighed: { en: 'not weighed yet', id: 'belum berbobot' },
  notRated: { en: 'alternatives not rated yet', id: 'alternatif belum dinilai' },
  values: { en: 'Measured values', id: 'Nilai terukur' },
  unit: { en: 'Unit', id: 'Satuan' },
  direction: { en: 'Direction', id: 'Arah' },
  varied: { en: 'Criterion that is varied, by number', id: 'Kriteria yang diubah, menurut nomor' },
  variedWeight: { en: 'Its weight (first row: now)', id: 'Bobotnya (baris pertama: kini)' },
  leader: { en: 'First', id: 'Pertama' },
  scoreRule: {
    en: 'Score = sum of global weight × priority; the priorities under each criterion add up to 1 (distributive).',
    id: 'Skor = jumlah bobot global × prioritas; prioritas menurut tiap kriteria berjumlah 1 (distributif).',
  },
  judged: {
    en: 'Compared in pairs: on the sheets of judgments. Measured: benefit = v/Σv, cost = (1/v)/Σ(1/v).',
    id: 'Dibandingkan berpasangan: di lembar penilaian. Terukur: manfaat = v/Σv, biaya = (1/v)/Σ(1/v).',
  },
  inputs: {
    en: 'Coloured cells are typed: measured values above 0, and the number of the criterion that is varied.',
    id: 'Sel berwarna diketik: nilai terukur di atas 0, dan nomor kriteria yang diubah.',
  },
} as const satisfies Record<string, Localized>;
