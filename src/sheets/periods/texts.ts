/** The words on the sheets of periods. */
import type { ConsolidationRule } from '../../engine/ckp/consolidate';
import type { Localized } from '../../engine/language';

export const PERIODS = {
  name: { en: 'Periods', id: 'Periode' },
  title: { en: 'Periods of {title}', id: 'Periode {title}' },
  foot: {
    en: 'The periods of each KPI put together as its row says',
    id: 'Periode tiap KPI digabungkan menurut barisnya',
  },
  how: {
    en: 'Type into the shaded cells. The periods from … up to … make one target and one realization of each KPI.',
    id: 'Isi sel berwarna. Periode dari … sampai … menjadi satu target dan satu realisasi untuk setiap KPI.',
  },
  from: { en: 'From', id: 'Dari' },
  upTo: { en: 'Up to', id: 'Sampai' },
  row: { en: 'Row', id: 'Baris' },
  rule: { en: 'Made one by', id: 'Konsolidasi' },
  value: { en: 'Up to the period', id: 'Sampai periode' },
  words: { en: 'What is counted', id: 'Yang dihitung' },
  factor: { en: 'Weight or ×', id: 'Bobot atau ×' },
  target: { en: 'Target', id: 'Target' },
  realization: { en: 'Realization', id: 'Realisasi' },
  numerator: { en: 'Numerator', id: 'Pembilang' },
  denominator: { en: 'Denominator', id: 'Penyebut' },
  part: { en: 'Part {number}', id: 'Bagian {number}' },
} as const satisfies Record<string, Localized>;

export const RULE_WORDS: Readonly<Record<ConsolidationRule, Localized>> = {
  last: { en: 'last known', id: 'terakhir' },
  sum: { en: 'sum', id: 'jumlah' },
  average: { en: 'average', id: 'rata-rata' },
};

export const PERIOD_NOTES = {
  counted: {
    en: 'A period counts where it has a realization: its target does not count before. A blank cell, - and n/a are no realization.',
    id: 'Sebuah periode dihitung bila ada realisasinya; sebelum itu targetnya pun tidak dihitung. Sel kosong, - dan n/a berarti belum ada realisasi.',
  },
  missing: {
    en: '#N/A as the target: a period has a realization and no target. #N/A everywhere: From or Up to names no period above, or From comes after Up to.',
    id: '#N/A pada target: ada periode dengan realisasi tetapi tanpa target. #N/A di semua baris: Dari atau Sampai tidak menyebut periode di atas, atau Dari sesudah Sampai.',
  },
  ratio: {
    en: 'Numerator ÷ denominator × the number beside the numerator; 0 of 0 is no realization, anything else of 0 is a mistake.',
    id: 'Pembilang ÷ penyebut × angka di samping pembilang; 0 dari 0 berarti belum ada realisasi, selain itu pembagian dengan 0 adalah kesalahan.',
  },
  parts: {
    en: 'Parts: their weighted mean, once every part of the period has a number; #N/A where a part has no weight.',
    id: 'Bagian: rata-rata tertimbangnya, setelah setiap bagian pada periode itu terisi; #N/A bila suatu bagian tanpa bobot.',
  },
} as const satisfies Record<string, Localized>;

export const PERIOD_TABLE = {
  name: { en: 'KPI up to the period', id: 'KPI sampai periode' },
  title: { en: 'KPI table of {title}', id: 'Tabel KPI {title}' },
  period: { en: 'Period: ', id: 'Periode: ' },
  forward: {
    en: 'Copied from the period before. Fill in the realizations, and change targets where they are others.',
    id: 'Disalin dari periode sebelumnya. Isi realisasinya, dan ubah target yang berbeda.',
  },
  follows: {
    en: 'Target and realization follow the sheet {sheet}; everything else may be changed here.',
    id: 'Target dan realisasi mengikuti lembar {sheet}; selebihnya boleh diubah di sini.',
  },
} as const satisfies Record<string, Localized>;
