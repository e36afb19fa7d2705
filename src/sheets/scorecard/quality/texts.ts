/** The words of the sheets that look at the indicators themselves: whose duties they cover, and whether they are SMART-C. */
import type { Localized } from '../../../engine/language';

export const COVERAGE = {
  title: { en: 'Duties and indicators', id: 'Tugas dan indikator' },
  text: {
    en: 'Which duty has an indicator, which indicator belongs to no duty, and how far each is cascaded.',
    id: 'Tugas mana yang punya indikator, indikator mana tanpa tugas, dan sejauh mana masing-masing di-cascading.',
  },
  name: { en: 'Coverage', id: 'Cakupan' },
  heading: { en: 'Duties and indicators: {title}', id: 'Tugas dan indikator: {title}' },
  subtitle: {
    en: 'Type or paste the main duties, and mark with x the indicators that measure each of them.',
    id: 'Ketik atau tempel tugas pokok, lalu tandai dengan x indikator yang mengukur masing-masing.',
  },
  number: { en: 'No.', id: 'No.' },
  duty: { en: 'Main duty', id: 'Tugas pokok' },
  count: { en: 'Indicators', id: 'Indikator' },
  type: { en: 'Cascade type (CP, C, N)', id: 'Jenis cascading (CP, C, N)' },
  mandatory: { en: 'Mandatory for everybody (x)', id: 'Wajib bagi semua pegawai (x)' },
  duties: { en: 'Duties marked', id: 'Tugas yang ditandai' },
  covered: {
    en: 'Indicators with a duty: {n} of {all}',
    id: 'Indikator dengan tugas: {n} dari {all}',
  },
  uncovered: {
    en: 'Duties without an indicator: {n} of {all}',
    id: 'Tugas tanpa indikator: {n} dari {all}',
  },
  idle: { en: 'Indicators without a duty', id: 'Indikator tanpa tugas' },
  idleMandatory: { en: 'Without a duty, but mandatory', id: 'Tanpa tugas, tetapi wajib' },
  nameless: {
    en: 'Rows with marks but without a duty: {n}. They do not count.',
    id: 'Baris bertanda tanpa tugas: {n}. Tidak dihitung.',
  },
  strange: {
    en: 'Cells with something else than x: {n}. They do not count.',
    id: 'Sel berisi selain x: {n}. Tidak dihitung.',
  },
  byType: { en: 'By cascade type', id: 'Menurut jenis cascading' },
  CP: { en: 'CP: up to the owner of the map', id: 'CP: sampai pemilik peta' },
  C: { en: 'C: to a unit below', id: 'C: ke unit di bawahnya' },
  N: { en: 'N: not cascaded', id: 'N: tidak di-cascading' },
  other: { en: 'Without a type', id: 'Tanpa jenis' },
  withDuty: { en: 'With a duty', id: 'Dengan tugas' },
  end: {
    en: 'End of the duties. Insert rows above this line when it is full; the counts follow.',
    id: 'Akhir tugas. Sisipkan baris di atas baris ini bila penuh; hitungannya mengikuti.',
  },
  source: {
    en: 'Types are proposed by the ending of the code (1a-CP, 2a-C, 2b-N) and may be changed. After the study of the treasurer (2018), IV.A and IV.H.',
    id: 'Jenis diusulkan dari akhiran kode (1a-CP, 2a-C, 2b-N) dan boleh diubah. Mengikuti studi bendahara (2018), IV.A dan IV.H.',
  },
} as const satisfies Record<string, Localized>;

export const SMART = {
  title: { en: 'SMART-C check', id: 'Uji SMART-C' },
  text: {
    en: 'Whether each indicator is specific, measurable, agreeable, realistic, time-bounded and continuously improved.',
    id: 'Apakah tiap indikator spesifik, terukur, disepakati, realistis, berbatas waktu, dan terus disempurnakan.',
  },
  name: { en: 'SMART-C', id: 'SMART-C' },
  heading: { en: 'SMART-C check: {title}', id: 'Uji SMART-C: {title}' },
  subtitle: { en: 'Answer Yes or No in the shaded cells.', id: 'Jawab Ya atau Tidak di sel berwarna.' },
  number: { en: 'No.', id: 'No.' },
  five: { en: 'SMART of 5', id: 'SMART dari 5' },
  six: { en: 'SMART-C of 6', id: 'SMART-C dari 6' },
  verdict: { en: 'What it fails', id: 'Yang tidak dipenuhi' },
  remark: { en: 'What to change', id: 'Yang perlu diubah' },
  met: { en: 'Meets all six', id: 'Memenuhi semua' },
  fails: { en: 'Fails: ', id: 'Tidak memenuhi: ' },
  unjudged: { en: 'Not answered: ', id: 'Belum dijawab: ' },
  headline: { en: 'All six are met by {n} of {all} indicators', id: 'Keenamnya dipenuhi {n} dari {all} indikator' },
  open: { en: 'not fully answered: {n}', id: 'belum lengkap dijawab: {n}' },
  strange: {
    en: 'Cells with something else than Yes or No: {n}. They do not count.',
    id: 'Sel berisi selain Ya atau Tidak: {n}. Tidak dihitung.',
  },
  source: {
    en: 'SMART-C: Kep-241/PB/2015, as the study of the treasurer (2018, V) has it. SMART after Rozner (II.E there) has five, with achievable and relevant for A and R; the count of 5 goes by the words of the decree.',
    id: 'SMART-C: Kep-241/PB/2015, menurut studi bendahara (2018, V). SMART menurut Rozner (II.E) berisi lima, dengan achievable dan relevant untuk A dan R; hitungan 5 memakai kata-kata keputusan.',
  },
} as const satisfies Record<string, Localized>;

/** Kep-241/PB/2015 in the words of study 001, V. */
export const CRITERIA = {
  specific: {
    word: { en: 'Specific', id: 'Spesifik' },
    meaning: {
      en: 'definite, relevant and unique in assessing and encouraging performance',
      id: 'menyatakan sesuatu yang pasti, relevan, dan khas dalam menilai dan mendorong kinerja',
    },
  },
  measurable: {
    word: { en: 'Measurable', id: 'Terukur' },
    meaning: { en: 'clearly measurable, with its unit', id: 'dapat diukur dengan jelas, dengan satuannya' },
  },
  agreeable: {
    word: { en: 'Agreeable', id: 'Disepakati' },
    meaning: { en: 'agreed between its owner and the supervisor', id: 'disepakati pemilik IKU dan atasannya' },
  },
  realistic: {
    word: { en: 'Realistic', id: 'Realistis' },
    meaning: { en: 'attainable, with a challenging target', id: 'dapat dicapai, dengan target yang menantang' },
  },
  timeBounded: {
    word: { en: 'Time-bounded', id: 'Berbatas waktu' },
    meaning: { en: 'with a time limit for its result', id: 'memiliki batas waktu pencapaian' },
  },
  continuous: {
    word: { en: 'Continuously improved', id: 'Terus disempurnakan' },
    meaning: {
      en: 'quality and target follow the strategy of the organization',
      id: 'kualitas dan target mengikuti perkembangan strategi organisasi',
    },
  },
} as const satisfies Record<string, { readonly word: Localized; readonly meaning: Localized }>;

/** Answers, read in either language. */
export const ANSWERS = { yes: { en: 'Yes', id: 'Ya' }, no: { en: 'No', id: 'Tidak' } } as const satisfies Record<
  string,
  Localized
>;
