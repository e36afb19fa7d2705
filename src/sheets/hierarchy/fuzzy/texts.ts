/** The words on the sheet of fuzzy weights. */
import type { Localized } from '../../../engine/language';

export const FUZZY = {
  name: { en: 'Fuzzy weights', id: 'Bobot fuzzy' },
  title: { en: '{goal}: weights by fuzzy AHP', id: '{goal}: bobot menurut AHP fuzzy' },
  live: {
    en: 'Judgments of the sheet ‘{sheet}’ as triangular numbers, beside the crisp weights of ‘{weights}’ ({method}).',
    id: 'Penilaian di lembar ‘{sheet}’ sebagai bilangan segitiga, di samping bobot tegas ‘{weights}’ ({method}).',
  },
  method: { en: 'Method', id: 'Metode' },
  scale: { en: 'Scale', id: 'Skala' },
  item: { en: 'Item', id: 'Elemen' },
  local: { en: 'Local, fuzzy', id: 'Lokal, fuzzy' },
  crispLocal: { en: 'Local, crisp', id: 'Lokal, tegas' },
  difference: { en: 'Difference', id: 'Selisih' },
  global: { en: 'Global, fuzzy', id: 'Global, fuzzy' },
  crispGlobal: { en: 'Global, crisp', id: 'Global, tegas' },
  total: { en: 'Total of the lowest items', id: 'Jumlah elemen terbawah' },
  zero: {
    en: '0 by extent analysis does not mean unimportant: do not decide by it (Wang, Luo & Hua 2008). Buckley’s method gives no zeros.',
    id: '0 menurut analisis extent bukan berarti tidak penting: jangan dijadikan dasar keputusan (Wang, Luo & Hua 2008). Metode Buckley tidak memberi 0.',
  },
  gaps: {
    en: 'Not every item has its fuzzy weight: a matrix below is not judged enough, or shows why it has none.',
    id: 'Belum setiap elemen memiliki bobot fuzzy: ada matriks di bawah yang belum cukup dinilai, atau menunjukkan sebabnya.',
  },
  noMatrix: {
    en: 'No items are compared in pairs, so there are no fuzzy weights.',
    id: 'Tidak ada elemen yang dibandingkan berpasangan, jadi tidak ada bobot fuzzy.',
  },
  methods: {
    en: 'Method: buckley (row geometric means; (l + m + u)/3, divided by their sum) or chang (extent analysis; the least degree of possibility).',
    id: 'Metode: buckley (rata-rata geometrik baris; (l + m + u)/3, dibagi jumlahnya) atau chang (analisis extent; derajat kemungkinan terkecil).',
  },
  scales: {
    en: 'Scale of a judgment k: unit (k − 1, k, k + 1, 9 crisp), capped (the same, 9 as 8, 9, 9) or half (half of k − 1, k, k + 1; whole judgments alone).',
    id: 'Skala penilaian k: satuan (k − 1, k, k + 1, 9 tegas), terbatas (sama, 9 sebagai 8, 9, 9), atau setengah (setengah dari k − 1, k, k + 1; hanya penilaian bulat).',
  },
  group: {
    en: 'Of a group, each judgment is the geometric mean of its people’s, made fuzzy by the scale.',
    id: 'Untuk kelompok, setiap penilaian adalah rata-rata geometrik penilaian orang-orangnya, lalu dijadikan fuzzy menurut skala.',
  },
  given: {
    en: 'Weights given directly and only children have no fuzzy weight of their own: theirs are the crisp ones.',
    id: 'Bobot yang diberikan langsung dan anak tunggal tidak memiliki bobot fuzzy sendiri: dipakai bobot tegasnya.',
  },
  source: {
    en: 'AHP.FUZZY: Buckley 1985; Chang 1996. Consistency is that of the judgments, not of the triangular numbers.',
    id: 'AHP.FUZZY: Buckley 1985; Chang 1996. Konsistensinya adalah konsistensi penilaian, bukan bilangan segitiganya.',
  },
} as const satisfies Record<string, Localized>;
