import type { Localized } from '../language';

/** Headings of the tables of path models. */
export const PLS_HEADINGS = {
  construct: { en: 'Construct', id: 'Konstruk' },
  item: { en: 'Item', id: 'Butir' },
  items: { en: 'Items', id: 'Butir' },
  weight: { en: 'Weight', id: 'Bobot' },
  loading: { en: 'Loading', id: 'Loading' },
  alpha: { en: 'Cronbach α', id: 'Cronbach α' },
  rhoA: { en: 'ρA', id: 'ρA' },
  cr: { en: 'CR', id: 'CR' },
  ave: { en: 'AVE', id: 'AVE' },
  from: { en: 'From', id: 'Dari' },
  to: { en: 'To', id: 'Ke' },
  path: { en: 'Path', id: 'Koefisien jalur' },
  f2: { en: 'f²', id: 'f²' },
  r2: { en: 'R² of To', id: 'R² Ke' },
  adjustedR2: { en: 'Adjusted R²', id: 'R² disesuaikan' },
  itemOrFrom: { en: 'Item or From', id: 'Butir atau Dari' },
  vif: { en: 'VIF', id: 'VIF' },
  remark: { en: 'Remark', id: 'Catatan' },
  note: { en: 'Note', id: 'Catatan umum' },
} as const satisfies Record<string, Localized>;

/** What is said beside a number that is right, and of the whole in rows of their own below the table. */
export const PLS_REMARKS = {
  formative: {
    en: 'Formative: reliability does not apply; see its weights and VIF.',
    id: 'Formatif: reliabilitas tidak berlaku; lihat bobot dan VIF-nya.',
  },
  oneItem: {
    en: 'One item: α does not exist, the others are 1 by definition.',
    id: 'Satu butir: α tidak ada, yang lain bernilai 1 menurut definisi.',
  },
  alphaNegative: {
    en: 'α below 0: items run against each other. Turn the scale of {items} round, or leave it out.',
    id: 'α di bawah 0: butir saling berlawanan arah. Balik skala {items}, atau keluarkan.',
  },
  alphaNegativeAll: {
    en: 'α below 0: the items run against each other. Turn those round that are worded the other way.',
    id: 'α di bawah 0: butir saling berlawanan arah. Balik skala butir yang pernyataannya terbalik.',
  },
  runsAgainst: {
    en: '{items}: negative loading, worded the other way round? Turn its scale round.',
    id: '{items}: loading negatif, pernyataannya terbalik? Balik skalanya.',
  },
  itemRunsAgainst: {
    en: 'Negative loading: worded the other way round? Turn its scale round.',
    id: 'Loading negatif: pernyataannya terbalik? Balik skalanya.',
  },
  loadsHigherElsewhere: {
    en: 'Loads higher on {construct}.',
    id: 'Loading-nya lebih tinggi pada {construct}.',
  },
  reliabilityLow: { en: 'CR below 0.70.', id: 'CR di bawah 0,70.' },
  aveLow: { en: 'AVE below 0.50.', id: 'AVE di bawah 0,50.' },
  aboveHalf: {
    en: 'Correlates with {construct} more than √AVE.',
    id: 'Korelasinya dengan {construct} melebihi √AVE.',
  },
  htmtHigh: { en: 'Above 0.90 with {construct}.', id: 'Di atas 0,90 dengan {construct}.' },
  htmtNotFormative: { en: 'Formative: HTMT does not apply.', id: 'Formatif: HTMT tidak berlaku.' },
  htmtNone: {
    en: 'Its items do not correlate with each other: HTMT does not exist.',
    id: 'Butirnya tidak saling berkorelasi: HTMT tidak ada.',
  },
  vifHigh: { en: 'VIF of 5 or more.', id: 'VIF 5 atau lebih.' },
  fitPerfect: { en: 'R² is 1: f² does not exist.', id: 'R² bernilai 1: f² tidak ada.' },
  fewCases: {
    en: '{count} respondents are fewer than ten times the {arrows} arrows into {construct}: a larger sample is customary.',
    id: '{count} responden kurang dari sepuluh kali {arrows} panah menuju {construct}: lazimnya sampel lebih besar.',
  },
  noPaths: {
    en: 'Without paths the weights are those of constructs all joined to one another; give the paths for the numbers of your model.',
    id: 'Tanpa jalur, bobot dihitung seolah semua konstruk saling terhubung; berikan jalur untuk angka model Anda.',
  },
  alone: {
    en: 'A construct alone: the weights are its first principal component.',
    id: 'Satu konstruk saja: bobotnya komponen utama pertama.',
  },
  meansFilledIn: {
    en: '{count} missing answers of {all} were replaced by the mean of their item.',
    id: '{count} dari {all} jawaban kosong diganti rata-rata butirnya.',
  },
  leftOut: {
    en: '{count} of {all} respondents were left out for missing answers.',
    id: '{count} dari {all} responden dikeluarkan karena ada jawaban kosong.',
  },
  inPairs: {
    en: '{count} answers are missing; each correlation is from those who answered both items, {least} to {all} respondents.',
    id: '{count} jawaban kosong; setiap korelasi dari responden yang menjawab kedua butir, {least} sampai {all} orang.',
  },
  nothingAnswered: {
    en: '{count} rows without any answer were left out.',
    id: '{count} baris tanpa jawaban sama sekali dikeluarkan.',
  },
  zerosAtEnd: {
    en: '{count} rows of nothing but 0 at the end were taken for blank cells and left out.',
    id: '{count} baris di akhir yang seluruhnya 0 dianggap sel kosong dan dikeluarkan.',
  },
  totalsLeftOut: {
    en: 'Row {row} ({got}) was taken for a total and left out.',
    id: 'Baris {row} ({got}) dianggap baris jumlah dan dikeluarkan.',
  },
} as const satisfies Record<string, Localized>;
