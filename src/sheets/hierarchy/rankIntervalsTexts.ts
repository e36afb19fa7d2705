/** The words on the sheet of ranking intervals. */
import type { Localized } from '../../engine/language';

export const INTERVALS = {
  name: { en: 'Ranking intervals', id: 'Rentang peringkat' },
  nameOfItems: { en: 'Intervals of weights', id: 'Rentang bobot' },
  title: { en: '{goal}: how sure the ranks are', id: '{goal}: seberapa pasti peringkatnya' },
  alternative: { en: 'Alternative', id: 'Alternatif' },
  item: { en: 'Item', id: 'Elemen' },
  score: { en: 'Score now', id: 'Skor kini' },
  weight: { en: 'Global weight now', id: 'Bobot global kini' },
  rank: { en: 'Rank now', id: 'Peringkat kini' },
  highest: { en: 'Highest rank', id: 'Peringkat tertinggi' },
  lowest: { en: 'Lowest rank', id: 'Peringkat terendah' },
  from: { en: '5th percentile', id: 'Persentil 5' },
  to: { en: '95th percentile', id: 'Persentil 95' },
  rankShare: { en: 'Rank {rank}', id: 'Peringkat {rank}' },
  laterRanks: { en: 'Rank {rank} and below', id: 'Peringkat {rank} ke bawah' },
  seed: { en: 'Seed', id: 'Seed' },
  draws: { en: 'Draws', id: 'Pengambilan' },
  day: { en: 'Date', id: 'Tanggal' },
  judgments: { en: 'Judgments drawn', id: 'Penilaian yang diambil' },
  rule: {
    en: 'Each judgment of each person: itself or one step of the scale up or down (1/9 … 1/2, 1, 2 … 9), each equally likely; at its ends one neighbour alone. Reciprocals kept.',
    id: 'Tiap penilaian tiap orang: dirinya atau satu langkah skala naik atau turun (1/9 … 1/2, 1, 2 … 9), sama mungkin; di ujung skala hanya satu tetangga. Kebalikan terjaga.',
  },
  fixed: {
    en: 'Measured values and weights given directly are not drawn. Equal values share a rank. Percentiles as PERCENTILE.INC.',
    id: 'Nilai terukur dan bobot langsung tidak diambil acak. Nilai yang sama berbagi peringkat. Persentil seperti PERCENTILE.INC.',
  },
} as const satisfies Record<string, Localized>;
