/** Recipes for people who hold judgments, and want weights. */
import type { Recipe } from './recipe';

export const WEIGHT_RECIPES: readonly Recipe[] = [
  {
    id: 'google-forms',
    title: { en: 'My answers come from Google Forms', id: 'Jawaban saya dari Google Forms' },
    words: { en: 'survey questionnaire respondents spreadsheet csv', id: 'survei kuesioner responden spreadsheet csv' },
    steps: [
      {
        en: 'Copy the answers into the workbook: one row for each person, one column for each pair.',
        id: 'Salin jawabannya ke buku kerja: satu baris untuk setiap orang, satu kolom untuk setiap pasangan.',
      },
      {
        en: 'Head each column with the two items of its pair, such as `Price – Speed`, in the order 1 with 2, 1 with 3, …, 2 with 3.',
        id: 'Beri judul setiap kolom dengan kedua elemen pasangannya, misalnya `Harga – Kecepatan`, dengan urutan 1 dengan 2, 1 dengan 3, …, 2 dengan 3.',
      },
      {
        en: 'Select the headings and the answers, without the time stamps. *Selection* says how many people answered about how many items.',
        id: 'Pilih judul dan jawabannya, tanpa cap waktu. *Pilihan* menyebut berapa orang menjawab tentang berapa elemen.',
      },
      {
        en: 'Where answers run from −9 to 9, say which item a negative one favours. Then press *Insert weights*.',
        id: 'Bila jawaban berkisar −9 sampai 9, sebutkan elemen mana yang dipihak jawaban negatif. Lalu tekan *Sisipkan bobot*.',
      },
    ],
  },
  {
    id: 'thesis-matrix',
    title: { en: 'I have a matrix in a thesis', id: 'Saya punya matriks di skripsi atau tesis' },
    words: {
      en: 'pairwise comparison eigenvector consistency CR',
      id: 'perbandingan berpasangan eigenvektor konsistensi CR',
    },
    steps: [
      {
        en: 'Type or paste the matrix with the names beside it. One triangle is enough; the other may stay blank.',
        id: 'Ketik atau tempel matriksnya beserta nama di sampingnya. Satu segitiga sudah cukup; yang lain boleh kosong.',
      },
      {
        en: 'Select it with its names. *Selection* shows the weights and the consistency ratio.',
        id: 'Pilih beserta namanya. *Pilihan* menampilkan bobot dan rasio konsistensinya.',
      },
      {
        en: 'To compare with printed weights, choose under *Method* what the thesis used; many use *Column average*.',
        id: 'Untuk mencocokkan dengan bobot tercetak, pilih di *Metode* yang dipakai naskahnya; banyak yang memakai *Rata-rata kolom*.',
      },
      {
        en: '*Insert weights* writes them beside the matrix, as formulas that follow it.',
        id: '*Sisipkan bobot* menuliskannya di samping matriks, sebagai rumus yang mengikutinya.',
      },
    ],
  },
  {
    id: 'thirds',
    title: { en: 'My judgments come as 1/3 and 0.33', id: 'Penilaian saya tertulis 1/3 dan 0,33' },
    words: { en: 'fraction reciprocal date January weights', id: 'pecahan kebalikan tanggal Januari bobot' },
    steps: [
      {
        en: 'Select the matrix as it is: 1/3, 0.33 and 0.333 are taken for the same judgment, a third.',
        id: 'Pilih matriksnya apa adanya: 1/3, 0,33, dan 0,333 dianggap penilaian yang sama, sepertiga.',
      },
      {
        en: 'Where Excel made a date of a typed 1/3, *Selection* names the cells and offers to write the judgments back.',
        id: 'Bila Excel mengubah ketikan 1/3 menjadi tanggal, *Pilihan* menyebut selnya dan menawarkan menulis kembali penilaiannya.',
      },
      {
        en: "To keep Excel from it, type `0 1/3`, or an apostrophe first: `'1/3`.",
        id: "Agar Excel tidak mengubahnya, ketik `0 1/3`, atau awali dengan apostrof: `'1/3`.",
      },
    ],
  },
  {
    id: 'validate',
    title: { en: 'I want experts to validate my KPIs', id: 'Saya ingin KPI saya divalidasi ahli' },
    words: {
      en: 'validation expert judgement relevant representative form signatures content validity',
      id: 'validasi ahli relevan mewakili formulir tanda tangan validitas isi lampiran',
    },
    steps: [
      {
        en: 'On *Weights*, build the hierarchy. Below the tree, under *Validation by experts*, type how many experts there are and write the forms.',
        id: 'Di *Bobot*, susun hierarkinya. Di bawah pohon, pada *Validasi ahli*, ketik jumlah ahli lalu tulis formulirnya.',
      },
      {
        en: 'Print them or have them filled in: Yes or No for each item, remarks, and what each expert says of the whole.',
        id: 'Cetak atau minta diisi: Ya atau Tidak untuk setiap item, catatan, dan pendapat tentang keseluruhan.',
      },
      {
        en: '*Read the answers*, choose when an item is not valid, and *Write summary* for the appendix. What is not valid leaves the hierarchy after a question that says what goes with it.',
        id: '*Baca jawaban*, pilih kapan item tidak valid, dan *Tulis rekap* untuk lampiran. Yang tidak valid keluar dari hierarki setelah pertanyaan yang menyebut apa yang ikut hilang.',
      },
    ],
  },
  {
    id: 'ask-people',
    title: { en: 'I want to ask several people', id: 'Saya ingin bertanya kepada beberapa orang' },
    words: {
      en: 'questionnaire print group geometric mean consensus',
      id: 'kuesioner cetak kelompok rata-rata geometrik konsensus',
    },
    steps: [
      {
        en: 'On *Weights*, build the hierarchy: *Read the selected list*, *Paste an outline*, or *Start with a goal*.',
        id: 'Di *Bobot*, susun hierarkinya: *Baca daftar terpilih*, *Tempel daftar berjenjang*, atau *Mulai dari tujuan*.',
      },
      {
        en: 'Under *People*, add each person by name.',
        id: 'Di *Responden*, tambahkan setiap orang menurut namanya.',
      },
      {
        en: 'Under *Questionnaires*, write one for each. Print them, or have one cell in each row marked.',
        id: 'Di *Kuesioner*, tulis satu untuk masing-masing. Cetak, atau minta satu sel di setiap baris ditandai.',
      },
      {
        en: '*Read back what was filled in* takes the marks. The group is the geometric mean of its judgments.',
        id: '*Baca kembali isiannya* mengambil tandanya. Kelompok dihitung dengan rata-rata geometrik penilaiannya.',
      },
    ],
  },
];
