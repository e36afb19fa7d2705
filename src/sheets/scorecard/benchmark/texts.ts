/** The words on the sheets that compare offices. */
import type { Localized } from '../../../engine/language';

export const BENCHMARK = {
  name: { en: 'Benchmark', id: 'Tolok ukur' },
  title: { en: 'Benchmark: {own} and {others}', id: 'Perbandingan: {own} dan {others}' },
  manyOthers: { en: '{count} others', id: '{count} kantor lain' },
  subtitle: {
    en: '{own} is your office. Everything follows the scorecards of the offices.',
    id: '{own} adalah kantor Anda. Semua angka mengikuti kartu skor tiap kantor.',
  },
  compareWith: { en: 'Compare the total with', id: 'Bandingkan total dengan' },
  ifBlank: { en: 'left blank: the best of the others', id: 'bila kosong: yang terbaik dari yang lain' },
  noGap: {
    en: 'No gap of totals: {office} has no total; its scorecard says why.',
    id: 'Belum ada selisih total: {office} tanpa nilai akhir; alasannya di kartu skornya.',
  },
  noOthers: {
    en: 'No gap of totals: no other office has a total; their scorecards say why.',
    id: 'Belum ada selisih total: kantor lain tanpa nilai akhir; alasannya di kartu skor mereka.',
  },
  unknownOffice: {
    en: 'The office typed above is not on this sheet.',
    id: 'Kantor yang diketik di atas tidak ada di lembar ini.',
  },
  gapOfTotals: {
    en: '{own} {ownTotal}, {other} {otherTotal}: a gap of {gap}. The parts of the indicators add up to it.',
    id: '{own} {ownTotal}, {other} {otherTotal}: selisih {gap}. Jumlah bagian tiap indikator sama dengan selisih itu.',
  },
  own: { en: '{score}, own', id: '{score} sendiri' },
  best: { en: '{score}, best of the others', id: '{score} terbaik lain' },
  holder: { en: 'Best practice', id: 'Praktik terbaik' },
  gap: { en: 'Gap to the best', id: 'Selisih ke terbaik' },
  mean: { en: 'Gap to the mean', id: 'Selisih ke rata-rata' },
  rank: { en: 'Rank', id: 'Peringkat' },
  part: { en: 'Part of the gap of totals', id: 'Bagian dari selisih total' },
  meanPart: { en: 'Part of the gap to the mean', id: 'Bagian selisih ke rata-rata' },
  remark: { en: 'Remark', id: 'Keterangan' },
  target: { en: 'Target', id: 'Target' },
  realization: { en: 'Realization', id: 'Realisasi' },
  uncapped: { en: 'Index before the cap', id: 'Indeks sebelum batas atas' },
  weight: { en: 'Share of the total', id: 'Bobot terpakai' },
  notMeasured: { en: 'Not an indicator of ', id: 'Bukan indikator ' },
  noData: { en: 'No data of ', id: 'Tanpa data dari ' },
  total: { en: 'Total', id: 'Total' },
  rest: { en: 'Weights that do not add up alike', id: 'Jumlah bobot yang tidak sama' },
  byPerspective: { en: 'By perspective', id: 'Menurut perspektif' },
  byObjective: { en: 'By objective', id: 'Menurut sasaran' },
} as const satisfies Record<string, Localized>;

export const BENCHMARK_NOTES = {
  gaps: {
    en: 'Gap: the own score less the best, or the mean, of the others; above 0 the own office leads. Rank 1 is the best, equals share it.',
    id: 'Selisih: nilai sendiri dikurangi yang terbaik, atau rata-rata, dari yang lain; di atas 0 berarti unggul. Peringkat 1 terbaik, yang sama berbagi.',
  },
  uncapped: {
    en: 'Gaps and ranks count capped indices, as totals do. Best practice goes by the index before the cap, which tells apart offices that all reach the cap. Below 0 it counts as 0.',
    id: 'Selisih dan peringkat memakai indeks yang dibatasi, seperti nilai akhir. Praktik terbaik memakai indeks sebelum batas atas, yang membedakan kantor-kantor di batas yang sama. Di bawah 0 dihitung 0.',
  },
  part: {
    en: 'Part of the gap: gap × share where both offices have the same share. The parts add up to the gap of the totals.',
    id: 'Bagian dari selisih: selisih × bobot terpakai bila bobot kedua kantor sama. Jumlah semua bagian sama dengan selisih total.',
  },
  lacking: {
    en: 'An indicator that one of the two lacks, or has no data for, has its weight spread over the others there: its part is share × (score − the middle of both totals).',
    id: 'Indikator yang tidak ada atau tanpa data di salah satu kantor, bobotnya tersebar ke yang lain: bagiannya bobot × (nilai − titik tengah kedua total).',
  },
  matched: {
    en: 'Indicators are matched by code, then by name.',
    id: 'Indikator dicocokkan menurut kode, lalu menurut nama.',
  },
  named: {
    en: 'The same code stands for other names in some offices; please check: {kpis}.',
    id: 'Kode yang sama bernama lain di beberapa kantor; mohon diperiksa: {kpis}.',
  },
  right: {
    en: 'At the right, not printed: target, realization, index and share of every office.',
    id: 'Di sebelah kanan, tidak dicetak: target, realisasi, indeks, dan bobot setiap kantor.',
  },
} as const satisfies Record<string, Localized>;
