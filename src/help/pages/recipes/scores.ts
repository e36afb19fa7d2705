/** Recipes for people who hold numbers of performance, and want a scorecard. */
import type { Recipe } from './recipe';

export const SCORE_RECIPES: readonly Recipe[] = [
  {
    id: 'no-table',
    title: { en: 'I have no table yet', id: 'Saya belum punya tabel' },
    words: { en: 'blank empty template new first', id: 'kosong templat baru pertama' },
    steps: [
      {
        en: 'On the first view press *Score performance*, then *No table yet*.',
        id: 'Di tampilan pertama tekan *Nilai kinerja*, lalu *Belum ada tabel*.',
      },
      {
        en: 'Choose the method and how many rows, and press *Write the blank table*: it comes on a new sheet.',
        id: 'Pilih metode dan jumlah barisnya, lalu tekan *Tulis tabel kosong*: tabelnya ada di lembar baru.',
      },
      {
        en: 'Type one KPI in each row. The preview comes by itself; *Write scorecard* makes the sheet.',
        id: 'Ketik satu KPI di setiap baris. Pratinjaunya muncul sendiri; *Tulis kartu skor* membuat lembarnya.',
      },
    ],
  },
  {
    id: 'last-year',
    title: { en: 'I have last year’s KPI table', id: 'Saya punya tabel KPI tahun lalu' },
    words: { en: 'quarter period update copy', id: 'triwulan periode perbarui salin' },
    steps: [
      {
        en: 'Copy the sheet and type the targets and realizations of this year over those of last year. A blank realization has no data yet.',
        id: 'Salin lembarnya, lalu ketik target dan realisasi tahun ini di atas yang lama. Realisasi yang kosong berarti belum ada data.',
      },
      {
        en: 'Click into the table, and on *Scorecard* press *Use the selected table*.',
        id: 'Klik di dalam tabel, dan di *Kartu skor* tekan *Pakai tabel terpilih*.',
      },
      {
        en: 'Where two years stand side by side, open *Columns* and press the heading of the right one to say what it is used for.',
        id: 'Bila dua tahun bersebelahan, buka *Kolom* dan tekan judul kolom yang benar untuk menyebut kegunaannya.',
      },
      {
        en: '*Write scorecard* makes a sheet that follows the table. Last year’s scorecard stays as it is.',
        id: '*Tulis kartu skor* membuat lembar yang mengikuti tabelnya. Kartu skor tahun lalu tetap seperti semula.',
      },
    ],
  },
  {
    id: 'percent-scores',
    title: { en: 'I have percent scores to colour', id: 'Saya punya nilai persen untuk diwarnai' },
    words: { en: 'traffic lights red yellow green achievement', id: 'lampu lalu lintas merah kuning hijau capaian' },
    steps: [
      {
        en: 'Excel keeps 95% as 0.95, and an index is 95. In a free column multiply by 100: `=B2*100`, filled down, in the format General.',
        id: 'Excel menyimpan 95% sebagai 0,95, sedangkan indeksnya 95. Di kolom kosong kalikan dengan 100: `=B2*100`, salin ke bawah, dengan format Umum.',
      },
      {
        en: 'Select that column. Under *Bands*, *Indices* are yellow from 80 and green from 100.',
        id: 'Pilih kolom itu. Di *Batas warna*, *Indeks* kuning mulai 80 dan hijau mulai 100.',
      },
      {
        en: '*Apply traffic lights* colours them, and the colours follow the numbers. *Clear* takes them off.',
        id: '*Pasang lampu* mewarnainya, dan warnanya mengikuti angkanya. *Hapus* melepasnya.',
      },
    ],
  },
  {
    id: 'weights-known',
    title: { en: 'I have weights and a KPI table', id: 'Saya punya bobot dan tabel KPI' },
    words: { en: 'global weight hierarchy column code', id: 'bobot global hierarki kolom kode' },
    steps: [
      {
        en: 'Weights in a column of the table are used as they stand: *Method and weights* shows *From a column*.',
        id: 'Bobot di kolom tabel dipakai apa adanya: *Metode dan bobot* menunjukkan *Dari kolom*.',
      },
      {
        en: 'Weights of the hierarchy on *Weights* are found by the codes of the KPIs, else by their names: choose *From the hierarchy*.',
        id: 'Bobot hierarki di *Bobot* ditemukan menurut kode KPI, atau menurut namanya: pilih *Dari hierarki*.',
      },
      {
        en: 'Where the pane says that some KPIs are not in the hierarchy, give both the same codes.',
        id: 'Bila panel mengatakan sebagian KPI tidak ada di hierarki, samakan kodenya.',
      },
    ],
  },
  {
    id: 'not-due',
    title: { en: 'A KPI has no data or was not due', id: 'Satu KPI belum ada datanya atau belum jatuh tempo' },
    words: { en: 'blank missing n/a set aside', id: 'kosong hilang n/a sisihkan' },
    steps: [
      {
        en: 'Leave its realization blank: it is left out of the total, and its weight is spread over the others.',
        id: 'Kosongkan realisasinya: KPI itu tidak masuk total, dan bobotnya dibagikan ke yang lain.',
      },
      {
        en: 'To leave it out although there is a number, open *Preview* and choose it under *Set a KPI aside*.',
        id: 'Untuk menyisihkannya walau ada angkanya, buka *Pratinjau* dan pilih di *Sisihkan KPI*.',
      },
      {
        en: 'The sheet says which were set aside.',
        id: 'Lembarnya menyebut mana yang disisihkan.',
      },
    ],
  },
  {
    id: 'what-helps',
    title: { en: 'I want to know what lifts the total', id: 'Saya ingin tahu apa yang menaikkan total' },
    words: { en: 'improve gain yellow green what if', id: 'perbaikan kenaikan kuning hijau bagaimana jika' },
    steps: [
      {
        en: 'On *Result*, *What would help most* ranks the KPIs by what the total gains when each turns green.',
        id: 'Di *Hasil*, *Yang paling membantu* mengurutkan KPI menurut kenaikan total bila masing-masing menjadi hijau.',
      },
      {
        en: 'Press *Try*, or move the sliders under *What if*. The sheet stays as it is.',
        id: 'Tekan *Coba*, atau geser di *Bagaimana jika*. Lembarnya tetap seperti semula.',
      },
      {
        en: '*Keep* types it into the table; *Discard* forgets it.',
        id: '*Simpan* mengetikkannya ke tabel; *Buang* melupakannya.',
      },
    ],
  },
  {
    id: 'offices',
    title: { en: 'I want to compare offices', id: 'Saya ingin membandingkan kantor' },
    words: { en: 'benchmark rank best gap', id: 'tolok ukur peringkat terbaik selisih' },
    steps: [
      {
        en: 'Write a scorecard for each office in one workbook, by the same method and with the same codes or names of KPIs.',
        id: 'Tulis kartu skor setiap kantor dalam satu buku kerja, dengan metode yang sama dan kode atau nama KPI yang sama.',
      },
      {
        en: 'On *Result* choose the own office, and under *Sheets to work with* press *Compare offices*; give each office its name.',
        id: 'Di *Hasil* pilih kantor sendiri, dan di *Lembar kerja lanjutan* tekan *Bandingkan kantor*; beri nama tiap kantor.',
      },
      {
        en: 'Press *Write benchmark*: indices side by side, gaps that add up to the gap of the totals, ranks, findings and a log of phases.',
        id: 'Tekan *Tulis tolok ukur*: indeks berdampingan, selisih yang berjumlah tepat selisih total, peringkat, temuan, dan catatan tahapan.',
      },
    ],
  },
  {
    id: 'side-by-side',
    title: { en: 'My KPIs stand side by side', id: 'KPI saya berjajar ke samping' },
    words: { en: 'columns transpose turned', id: 'kolom transpose diputar' },
    steps: [
      {
        en: 'Copy the table. On a free place choose Paste Special, Transpose: now each KPI has a row. Your table stays as it is.',
        id: 'Salin tabelnya. Di tempat kosong pilih Tempel Khusus, Transpose: kini setiap KPI punya satu baris. Tabel Anda tetap seperti semula.',
      },
      {
        en: 'Select what was pasted, and on *Scorecard* press *Use the selected table*.',
        id: 'Pilih hasil tempelan itu, dan di *Kartu skor* tekan *Pakai tabel terpilih*.',
      },
    ],
  },
];
