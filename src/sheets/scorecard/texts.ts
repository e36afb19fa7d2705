/** The words on the sheets of a scorecard, in the language of the pane. */
import type { Localized } from '../../engine/language';
import type { WeightSource } from '../../model/types';

export const HEADINGS = {
  code: { en: 'Code', id: 'Kode' },
  name: { en: 'KPI', id: 'Indikator (KPI)' },
  perspective: { en: 'Perspective', id: 'Perspektif' },
  perspectiveWeight: { en: 'Weight of the perspective', id: 'Bobot perspektif' },
  objectiveWeight: { en: 'Weight of the objective', id: 'Bobot sasaran' },
  aside: { en: 'Set aside', id: 'Disisihkan' },
  inDays: { en: 'Days late that score 0', id: 'Hari terlambat bernilai 0' },
  objective: { en: 'Objective', id: 'Sasaran' },
  unit: { en: 'Unit', id: 'Satuan' },
  validity: { en: 'Validity', id: 'Validitas' },
  control: { en: 'Control', id: 'Kendali' },
  target: { en: 'Target', id: 'Target' },
  realization: { en: 'Realization', id: 'Realisasi' },
  polarity: { en: 'Polarity', id: 'Polaritas' },
  worst: { en: 'Worst', id: 'Terburuk' },
  weight: { en: 'Weight', id: 'Bobot' },
  share: { en: 'Share', id: 'Bobot terpakai' },
  value: { en: 'Value', id: 'Nilai' },
  light: { en: 'Light', id: 'Lampu' },
  count: { en: 'KPIs', id: 'Jumlah KPI' },
  used: { en: 'Weight used', id: 'Bobot terpakai' },
  anchor0: { en: 'Level 0 (worst)', id: 'Level 0 (terburuk)' },
  anchor3: { en: 'Level {start} (start)', id: 'Level {start} (awal)' },
  anchor8: { en: 'Level {target}', id: 'Level {target}' },
  start: { en: 'Level 3 (start)', id: 'Level 3 (awal)' },
  anchor10: { en: 'Level 10', id: 'Level 10' },
  keptKey: { en: 'KPI', id: 'KPI' },
  read: { en: 'As read', id: 'Cara baca' },
  asWritten: { en: 'The table when this was written', id: 'Tabel saat lembar ini ditulis' },
  bands: { en: 'Lights', id: 'Lampu' },
  from: { en: 'From', id: 'Mulai' },
} as const satisfies Record<string, Localized>;

export const WEIGHTS_FROM: Readonly<Record<WeightSource, Localized>> = {
  hierarchy: { en: 'Weights: global weights of the hierarchy.', id: 'Bobot: bobot global hierarki.' },
  column: { en: 'Weights: as in the table.', id: 'Bobot: sesuai tabel.' },
  equal: { en: 'Weights: equal.', id: 'Bobot: sama.' },
  kep241: {
    en: 'Weights: Kep-241/PB/2015, by validity and control.',
    id: 'Bobot: Kep-241/PB/2015, menurut validitas dan kendali.',
  },
  own: {
    en: 'Weights: typed for this scorecard, in the shaded cells at the right.',
    id: 'Bobot: diketik untuk kartu skor ini, pada sel berwarna di sebelah kanan.',
  },
};

export const TEXTS = {
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  normalized: {
    en: 'Share: the weight divided by the sum of the weights of the KPIs that have a realization.',
    id: 'Bobot terpakai: bobot dibagi jumlah bobot KPI yang memiliki realisasi.',
  },
  asGiven: {
    en: 'Share: the weight as given, not divided by the sum; weights of KPIs without realization go to the others.',
    id: 'Bobot terpakai: bobot apa adanya, tidak dibagi jumlahnya; bobot KPI tanpa realisasi dialihkan ke yang lain.',
  },
  blanks: {
    en: 'A KPI without realization stays blank, is left out of the total, and its weight is spread over the others.',
    id: 'KPI tanpa realisasi tetap kosong, tidak masuk total, dan bobotnya dibagikan ke KPI lain.',
  },
  errors: {
    en: 'A KPI that cannot be scored shows an error in its row; the total shows it too: it is not computed without it.',
    id: 'KPI yang tidak dapat dinilai menampilkan kesalahan di barisnya; total ikut, karena tidak dihitung tanpanya.',
  },
  mean: {
    en: 'An objective is the weighted mean of its indicators, a perspective the mean of its objectives.',
    id: 'Sasaran adalah rata-rata tertimbang IKU-nya, perspektif rata-rata sasarannya.',
  },
  meanWithout: {
    en: 'A perspective is the weighted mean of its indicators; no objectives are given.',
    id: 'Perspektif adalah rata-rata tertimbang IKU-nya; sasaran tidak disebutkan.',
  },
  weighedMean: {
    en: 'An objective is the weighted mean of its indicators, a perspective the mean of its objectives by their weights.',
    id: 'Sasaran adalah rata-rata tertimbang IKU-nya, perspektif rata-rata sasarannya menurut bobot sasaran.',
  },
  meanOfObjectives: {
    en: 'An objective is the weighted mean of its indicators, the total the mean of the objectives; no perspectives are given.',
    id: 'Sasaran adalah rata-rata tertimbang IKU-nya, total rata-rata sasaran; perspektif tidak disebutkan.',
  },
  meanOfWeighedObjectives: {
    en: 'An objective is the weighted mean of its indicators, the total the mean of the objectives by their weights; no perspectives are given.',
    id: 'Sasaran adalah rata-rata tertimbang IKU-nya, total rata-rata sasaran menurut bobot sasaran; perspektif tidak disebutkan.',
  },
  customary: {
    en: 'Weights of the perspectives: those customary in treasury offices, because the table gives none.',
    id: 'Bobot perspektif: yang lazim di kantor perbendaharaan, karena tabel tidak memuatnya.',
  },
  weightsOfTable: {
    en: 'Weights of the perspectives: as in the table.',
    id: 'Bobot perspektif: sesuai tabel.',
  },
  weightsOfKpis: {
    en: 'Weights of the perspectives: what their KPIs weigh together, as parts of the whole table.',
    id: 'Bobot perspektif: jumlah bobot KPI-nya, sebagai bagian dari seluruh tabel.',
  },
  objectivesOfKpis: {
    en: 'Weights of the objectives: what their KPIs weigh together.',
    id: 'Bobot sasaran: jumlah bobot KPI-nya.',
  },
  setAside: { en: 'Set aside, not counted: {kpi}. {reason}', id: 'Disisihkan, tidak dihitung: {kpi}. {reason}' },
  aside: { en: 'set aside', id: 'disisihkan' },
  inDays: {
    en: 'Where target and realization are dates, the realization is how many days late (below 0: early) and the target 0.',
    id: 'Bila target dan realisasi berupa tanggal, realisasi adalah jumlah hari terlambat (di bawah 0: lebih awal) dan targetnya 0.',
  },
  targetLevel: {
    en: 'With a best value the target earns level {target} and the best level 10; without it the target earns level 10.',
    id: 'Dengan nilai terbaik, target bernilai level {target} dan yang terbaik level 10; tanpa itu target level 10.',
  },
  kept: {
    en: 'The columns at the right of the table keep what the table itself does not say, by KPI.',
    id: 'Kolom di sebelah kanan menyimpan apa yang tidak tertulis di tabel sumber, per KPI.',
  },
  ownLimits: {
    en: 'Lights: yellow and green begin where this scorecard sets them; {yellow} and {green} are customary.',
    id: 'Lampu: kuning dan hijau mulai pada batas milik kartu skor ini; yang lazim {yellow} dan {green}.',
  },
  ownWords: {
    en: 'Words in the light column: those of this scorecard, each from its bound on; the colours are the three lights.',
    id: 'Kata pada kolom lampu: milik kartu skor ini, masing-masing mulai dari batasnya; warnanya tetap tiga lampu.',
  },
  noData: { en: 'Without realization', id: 'Tanpa realisasi' },
  noDataOrAside: { en: 'Without realization, or set aside', id: 'Tanpa realisasi, atau disisihkan' },
  withError: { en: 'With an error', id: 'Dengan kesalahan' },
} as const satisfies Record<string, Localized>;

/** Where a band begins and ends. */
export const BAND_TEXTS = {
  from: { en: 'from {from}', id: 'mulai {from}' },
  between: { en: 'from {from} to below {below}', id: 'mulai {from} sampai di bawah {below}' },
  below: { en: 'below {below}', id: 'di bawah {below}' },
} as const satisfies Record<string, Localized>;

/** Sentences of the line below the total; {n} is a number that the sheet counts. */
export const CHECKS = {
  behind: {
    en: 'The KPI table has changed since this sheet was written. In Timbang, open Result and press Update; until then no score is shown.',
    id: 'Tabel KPI berubah sejak lembar ini ditulis. Di Timbang, buka Hasil lalu tekan Perbarui; sampai itu nilai tidak ditampilkan.',
  },
  errors: {
    en: 'Rows with an error: {n}. The total waits until they are repaired. ',
    id: 'Baris dengan kesalahan: {n}. Total menunggu sampai baris itu diperbaiki. ',
  },
  blanks: {
    en: 'Rows without realization: {n}. Left out; their weight is spread over the others. ',
    id: 'Baris tanpa realisasi: {n}. Tidak dihitung; bobotnya dibagikan ke yang lain. ',
  },
  aside: {
    en: 'Rows set aside: {n}. Left out; the notes below say why. ',
    id: 'Baris disisihkan: {n}. Tidak dihitung; alasannya pada catatan di bawah. ',
  },
  weights: {
    en: 'Rows with a realization but no weight: {n}. The total needs it. ',
    id: 'Baris dengan realisasi tetapi tanpa bobot: {n}. Total memerlukannya. ',
  },
  nothing: {
    en: 'No row has a realization yet. ',
    id: 'Belum ada baris yang memiliki realisasi. ',
  },
  unplaced: {
    en: 'Rows in none of the groups below: {n}. The total needs them: name their group in the table or the hierarchy and write this sheet again. ',
    id: 'Baris di luar kelompok di bawah: {n}. Total memerlukannya: lengkapi kelompoknya di tabel atau hierarki lalu tulis ulang lembar ini. ',
  },
  ungrouped: {
    en: 'Rows in none of the groups below: {n}. They count in the total all the same. ',
    id: 'Baris di luar kelompok di bawah: {n}. Baris itu tetap dihitung dalam total. ',
  },
  objectives: {
    en: 'Objectives without a weight: {n}. The total needs it. ',
    id: 'Sasaran tanpa bobot: {n}. Total memerlukannya. ',
  },
  perspectives: {
    en: 'Perspectives without a weight: {n}. The total needs it. ',
    id: 'Perspektif tanpa bobot: {n}. Total memerlukannya. ',
  },
} as const satisfies Record<string, Localized>;
