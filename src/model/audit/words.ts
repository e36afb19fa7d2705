/** What an audit calls its kinds of findings, how certain they are, and what it computed again. */
import type { Language, Localized } from '../../engine/language';
import { listed, LOCALES } from '../../engine/phrases';
import type { Certainty } from './finding';
import type { Recomputed, RecomputedName } from './recomputed';

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Localized>> = {
  certain: { en: 'Certain', id: 'Pasti' },
  possible: { en: 'Possible', id: 'Mungkin' },
  rounding: { en: 'Rounding', id: 'Pembulatan' },
};

/** What each kind of finding is about, by the name of the kind. */
export const KIND_WORDS: Readonly<Record<string, Localized>> = {
  total: { en: 'Total', id: 'Total' },
  amountTotal: { en: 'Total of amounts', id: 'Jumlah nominal' },
  weights: { en: 'Sum of weights', id: 'Jumlah bobot' },
  value: { en: 'Value', id: 'Nilai' },
  level: { en: 'Level', id: 'Level' },
  index: { en: 'Index', id: 'Indeks' },
  cap: { en: 'Cap', id: 'Batas tertinggi' },
  polarity: { en: 'Polarity', id: 'Polarisasi' },
  mean: { en: 'Mean', id: 'Rata-rata' },
  exchange: { en: 'Exchange', id: 'Tertukar' },
  light: { en: 'Status', id: 'Status' },
  anchors: { en: 'Anchors', id: 'Nilai acuan' },
  ladder: { en: 'Ladder of levels', id: 'Skala level' },
  reciprocal: { en: 'Judgments', id: 'Penilaian' },
  columnSum: { en: 'Column sum', id: 'Jumlah kolom' },
  share: { en: 'Share of a column', id: 'Bagian kolom' },
  priority: { en: 'Weight', id: 'Bobot' },
  lambda: { en: 'λ', id: 'λ' },
  ratio: { en: 'Consistency', id: 'Konsistensi' },
  globalWeight: { en: 'Global weight', id: 'Bobot global' },
  otherTable: { en: 'Another table', id: 'Tabel lain' },
  labels: { en: 'Codes', id: 'Kode' },
  bands: { en: 'Bands', id: 'Rentang' },
  counted: { en: 'Counts', id: 'Cacah' },
  employee: { en: 'Value of an employee', id: 'Nilai pegawai' },
  equalWeights: { en: 'Equal weights', id: 'Bobot sama' },
  formula: { en: 'Formula', id: 'Rumus' },
  listedLight: { en: 'List of a light', id: 'Daftar per warna' },
  ownWords: { en: 'Words for scores', id: 'Sebutan nilai' },
  readings: { en: 'Ways to read', id: 'Cara membaca' },
  synthesis: { en: 'Synthesis', id: 'Sintesis' },
  unmeasured: { en: 'Without a result', id: 'Tanpa hasil' },
  text: { en: 'Text', id: 'Teks' },
};

interface Counted {
  readonly one: string;
  readonly many: string;
}

const alike = (word: string): Counted => ({ one: word, many: word });

const RECOMPUTED_WORDS: Readonly<Record<RecomputedName, Readonly<Record<Language, Counted>>>> = {
  value: { en: { one: 'value', many: 'values' }, id: alike('nilai') },
  level: { en: { one: 'level', many: 'levels' }, id: alike('level') },
  index: { en: { one: 'index', many: 'indices' }, id: alike('indeks') },
  ladder: { en: { one: 'cell of a ladder', many: 'cells of ladders' }, id: alike('sel skala level') },
  weight: { en: { one: 'weight', many: 'weights' }, id: alike('bobot') },
  total: { en: { one: 'total', many: 'totals' }, id: alike('total') },
  light: { en: { one: 'status', many: 'statuses' }, id: alike('status') },
  judgment: { en: { one: 'judgment', many: 'judgments' }, id: alike('penilaian berpasangan') },
  priority: {
    en: { one: 'number of a judgment matrix', many: 'numbers of judgment matrices' },
    id: alike('angka matriks perbandingan'),
  },
  ratio: { en: { one: 'consistency number', many: 'consistency numbers' }, id: alike('angka konsistensi') },
  global: { en: { one: 'global weight', many: 'global weights' }, id: alike('bobot global') },
};

function countedText(counts: readonly (readonly [RecomputedName, number])[], language: Language): string {
  const parts = counts.flatMap(([what, count]) => {
    const { one, many } = RECOMPUTED_WORDS[what][language];
    return count === 0 ? [] : [`${count.toLocaleString(LOCALES[language])} ${count === 1 ? one : many}`];
  });
  return listed(parts, language);
}

/** "22 values, 22 levels and 3 totals"; blank where nothing could be computed again. */
export function againText(recomputed: readonly Recomputed[], language: Language): string {
  return countedText(
    recomputed.map(({ what, again }) => [what, again]),
    language,
  );
}

/** The same of what could not be. */
export function openText(recomputed: readonly Recomputed[], language: Language): string {
  return countedText(
    recomputed.map(({ what, open }) => [what, open]),
    language,
  );
}
