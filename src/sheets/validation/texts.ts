/** The words of the validation forms and of their summary. */
import type { Localized } from '../../engine/language';
import type { FormKind } from '../../model/validation/asked';
import type { Rule } from '../../model/validation/results';
import type { PartQuestion } from './keys';

interface FormWords {
  readonly name: Localized;
  readonly title: Localized;
  readonly purpose: Localized;
  readonly question: Localized;
  readonly of: Localized;
  readonly item: Localized;
}

/** After Lampiran 1 and 2 of study 003. */
export const FORMS: Readonly<Record<FormKind, FormWords>> = {
  objectives: {
    name: { en: 'Validation of objectives', id: 'Validasi sasaran' },
    title: { en: 'Validation of strategic objectives: {goal}', id: 'Validasi sasaran strategis: {goal}' },
    purpose: {
      en: 'Purpose: to find out whether each strategic objective is effective and to the point enough to measure performance by, and stands for the vision, mission, strategy and needs of the organisation.',
      id: 'Tujuan: mengetahui apakah setiap sasaran strategis cukup efektif dan tepat untuk dijadikan dasar pengukuran kinerja serta mewakili visi, misi, strategi, dan kebutuhan organisasi.',
    },
    question: {
      en: 'Is each strategic objective relevant as an aim of its perspective?',
      id: 'Apakah setiap sasaran strategis relevan sebagai tujuan perspektifnya?',
    },
    of: { en: 'Perspective', id: 'Perspektif' },
    item: { en: 'Strategic objective', id: 'Sasaran strategis' },
  },
  kpis: {
    name: { en: 'Validation of KPIs', id: 'Validasi KPI' },
    title: { en: 'Validation of key performance indicators: {goal}', id: 'Validasi indikator kinerja (KPI): {goal}' },
    purpose: {
      en: 'Purpose: to find out whether each key performance indicator (KPI) measures what its objective wants to achieve, and can be used to measure the performance of the organisation.',
      id: 'Tujuan: mengetahui apakah setiap indikator kinerja (KPI) mengukur apa yang ingin dicapai sasarannya dan dapat dipakai untuk mengukur kinerja organisasi.',
    },
    question: {
      en: 'Is each KPI relevant as a measure of its objective?',
      id: 'Apakah setiap KPI relevan sebagai ukuran sasarannya?',
    },
    of: { en: 'Objective', id: 'Sasaran' },
    item: { en: 'Key performance indicator', id: 'Indikator kinerja (KPI)' },
  },
};

export const FORM = {
  expert: { en: 'Expert {number} of {count}', id: 'Ahli {number} dari {count}' },
  nameOf: { en: '{form} {number}', id: '{form} {number}' },
  person: { en: 'Name', id: 'Nama' },
  position: { en: 'Position', id: 'Jabatan' },
  date: { en: 'Date', id: 'Tanggal' },
  how: {
    en: 'How to fill in: choose Yes or No in every coloured cell, or write it on paper. Say in the last column why not, or what is missing.',
    id: 'Petunjuk pengisian: pilih Ya atau Tidak di setiap sel berwarna, atau tuliskan di kertas. Kolom terakhir untuk alasan atau usulan.',
  },
  part: { en: 'Perspective: {name}', id: 'Perspektif: {name}' },
  code: { en: 'Code', id: 'Kode' },
  answer: { en: 'Yes / No', id: 'Ya / Tidak' },
  remark: { en: 'Remark', id: 'Catatan' },
  yes: { en: 'Yes', id: 'Ya' },
  no: { en: 'No', id: 'Tidak' },
  valid: { en: 'Valid', id: 'Valid' },
  notValid: { en: 'Not valid', id: 'Tidak valid' },
  signatures: { en: 'Signatures', id: 'Pengesahan' },
  approves: { en: 'Approved', id: 'Menyetujui' },
  acknowledges: { en: 'Acknowledged', id: 'Mengetahui' },
  rank: { en: 'Rank', id: 'Pangkat' },
  staffNumber: { en: 'Staff number', id: 'NIP' },
  signature: { en: 'Signature', id: 'Tanda tangan' },
} as const satisfies Record<string, Localized>;

/** What is asked of a part as a whole: on the form, and as the summary calls it. */
export const PART_QUESTIONS: Readonly<Record<PartQuestion, { readonly asked: Localized; readonly short: Localized }>> =
  {
    representative: {
      asked: { en: 'Do these represent the organisation?', id: 'Apakah rancangan ini sudah mewakili organisasi?' },
      short: { en: 'Represents the organisation', id: 'Sudah mewakili organisasi' },
    },
    valid: {
      asked: { en: 'Conclusion: is this design valid?', id: 'Kesimpulan: apakah rancangan ini valid?' },
      short: { en: 'Design is valid', id: 'Rancangan valid' },
    },
  };

export const SUMMARY = {
  name: { en: 'Validation summary', id: 'Rekap validasi' },
  title: { en: 'Summary of the validation by experts: {goal}', id: 'Rekap validasi ahli: {goal}' },
  live: {
    en: 'Answers are read live from the forms. Share valid = Yes ÷ (Yes + No); blank answers and those that are unclear (?) do not count.',
    id: 'Jawaban dibaca langsung dari formulir. Persen valid = Ya ÷ (Ya + Tidak); jawaban kosong dan yang tidak jelas (?) tidak dihitung.',
  },
  rule: { en: 'Not valid when', id: 'Tidak valid bila' },
  people: { en: 'Experts', id: 'Ahli' },
  expert: { en: 'Expert {number}', id: 'Ahli {number}' },
  whole: { en: 'The design as a whole', id: 'Rancangan secara keseluruhan' },
  yes: { en: 'Yes', id: 'Ya' },
  no: { en: 'No', id: 'Tidak' },
  open: { en: 'Open', id: 'Belum' },
  share: { en: 'Share valid', id: 'Persen valid' },
  verdict: { en: 'Verdict', id: 'Kesimpulan' },
  tie: { en: 'Tie', id: 'Seri' },
  covers: {
    en: 'Covers these experts: {numbers}. Write it again when experts or items are added.',
    id: 'Mencakup ahli: {numbers}. Tulis lagi bila ahli atau item bertambah.',
  },
  left: { en: 'No longer asked', id: 'Tidak lagi ditanyakan' },
  unanswered: { en: 'No answer yet', id: 'Belum dijawab' },
} as const satisfies Record<string, Localized>;

export const RULE_WORDS: Readonly<Record<Rule, Localized>> = {
  any: { en: 'one expert says no', id: 'satu ahli menjawab tidak' },
  majority: { en: 'more say no than yes', id: 'lebih banyak tidak daripada ya' },
  all: { en: 'all who answered say no', id: 'semua yang menjawab berkata tidak' },
};
