/** Sentences about questionnaires and their path models. */
export const pathModelMessages = {
  questionUnread: {
    en: 'Row {row}: {got} in {heading} is no answer on the scale. Correct it in the sheet.',
    id: 'Baris {row}: {got} di {heading} bukan jawaban pada skala. Perbaiki di lembar.',
  },
  questionBeyond: {
    en: 'Row {row}: {got} in {heading} lies beyond the scale of {low} to {high}. Correct it in the sheet, or the scale below.',
    id: 'Baris {row}: {got} di {heading} di luar skala {low} sampai {high}. Perbaiki di lembar, atau skalanya di bawah.',
  },
  questionMore: { en: 'And {count} more cells like these.', id: 'Dan {count} sel lain seperti ini.' },
  questionTotals: {
    en: 'Not respondents, and left out: row {rows} (totals and means).',
    id: 'Bukan responden, dan tidak dihitung: baris {rows} (jumlah dan rata-rata).',
  },
  questionNoItems: {
    en: 'No column is an item yet. Press the heading of a column below and say to which construct it belongs.',
    id: 'Belum ada kolom butir. Tekan judul kolom di bawah dan tentukan konstruknya.',
  },
  questionFewPeople: {
    en: '{count} respondents: at least {least} are needed, and far more for numbers that mean something.',
    id: '{count} responden: perlu paling sedikit {least}, dan jauh lebih banyak agar angkanya bermakna.',
  },
  questionWords: {
    en: 'Answers in words that have no number yet: {count}. Say below what each counts.',
    id: 'Jawaban berupa kata yang belum punya angka: {count}. Tentukan angkanya di bawah.',
  },
  questionUnreadCells: {
    en: 'Cells that are no answers: {count}. They are named below; correct them in the sheet.',
    id: 'Sel yang bukan jawaban: {count}. Disebut di bawah; perbaiki di lembar.',
  },
  questionBeyondCells: {
    en: 'Answers beyond the scale: {count}. Correct them in the sheet, or the scale below.',
    id: 'Jawaban di luar skala: {count}. Perbaiki di lembar, atau skalanya di bawah.',
  },
  questionZeros: {
    en: 'Some answers are 0. Is 0 an answer of the scale, or does it say that nothing was answered?',
    id: 'Ada jawaban 0. Apakah 0 jawaban pada skala, atau berarti tidak dijawab?',
  },
  questionZerosAndGaps: {
    en: '0 is an answer here, and {count} answers are missing as well. Fill those in, or take those rows out of the table.',
    id: '0 adalah jawaban di sini, dan {count} jawaban kosong. Isi dulu, atau keluarkan baris itu dari tabel.',
  },
  questionGaps: {
    en: 'Answers that are missing: {count}. Say below what is done with them.',
    id: 'Jawaban yang kosong: {count}. Tentukan di bawah apa yang dilakukan.',
  },
  questionConstant: {
    en: 'Everybody answered {item} alike: it tells nobody apart and has no correlations. Take it out: press its heading under “Columns and their constructs” and choose “Not used”.',
    id: 'Semua orang menjawab {item} sama: butir itu tidak membedakan siapa pun dan tidak berkorelasi. Keluarkan: tekan judulnya di “Kolom dan konstruknya” dan pilih “Tidak dipakai”.',
  },
  constructNameless: { en: 'A construct has no name.', id: 'Ada konstruk tanpa nama.' },
  constructTwice: {
    en: 'Two constructs are called {construct}. Give one another name, or move the items of one to the other.',
    id: 'Dua konstruk bernama {construct}. Ganti nama salah satunya, atau pindahkan butirnya.',
  },
  constructEmpty: {
    en: '{construct} has no items. Give it some, or remove it.',
    id: '{construct} tidak punya butir. Beri butir, atau hapus.',
  },
  constructLonely: {
    en: 'No path joins {construct}. Add one, or remove the construct.',
    id: 'Tidak ada jalur ke atau dari {construct}. Tambahkan, atau hapus konstruk itu.',
  },
  modelTableNeither: {
    en: 'The selected cells are neither blocks (item, construct, mode) nor paths (from, to) of this questionnaire. Select one of those tables.',
    id: 'Sel yang dipilih bukan blok (butir, konstruk, mode) dan bukan jalur (dari, ke) kuesioner ini. Pilih salah satu tabel itu.',
  },
  modelTableItem: {
    en: 'Row {row} of the selection: {got} is no item of this questionnaire. Correct it, or leave the row out.',
    id: 'Baris {row} pilihan: {got} bukan butir kuesioner ini. Perbaiki, atau keluarkan barisnya.',
  },
  modelTableTwice: { en: '{got} stands twice in the blocks.', id: '{got} ada dua kali dalam blok.' },
  modelTableConstruct: {
    en: 'Row {row} of the selection: {got} is no construct here. Correct the name, or take the blocks first.',
    id: 'Baris {row} pilihan: {got} bukan konstruk di sini. Perbaiki namanya, atau ambil bloknya dulu.',
  },
  pathToItself: {
    en: 'A path leads from one construct to another: {construct} cannot explain itself.',
    id: 'Jalur menghubungkan dua konstruk: {construct} tidak bisa menjelaskan dirinya sendiri.',
  },
  pathThere: { en: '{from} → {to} is there already.', id: '{from} → {to} sudah ada.' },
  pathCircle: {
    en: '{from} → {to} would close a circle: {circle}. Remove a path of it first.',
    id: '{from} → {to} akan membentuk lingkaran: {circle}. Hapus dulu salah satu jalurnya.',
  },
} as const;
