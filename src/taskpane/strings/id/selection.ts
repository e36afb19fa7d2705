import type { selection as english } from '../en/selection';

/** What the pane says about a selection that it has a question about, in Indonesian. */
export const selection = {
  datesKnown: '{cells}: Excel menganggap penilaian seperti 1/3 sebagai tanggal. Kemungkinan besar yang diketikkan:',
  datesAsked: '{cells}: Excel menganggap penilaian seperti 1/3 sebagai tanggal. Mana yang diketikkan?',
  writeJudgments: 'Tulis {judgments}',
  mendedDates: 'Penilaian menggantikan tanggal di {area}.',
  surveySelected: 'Jawaban {people} orang tentang {items} elemen',
  areAnswers: 'Ini jawaban {people} orang tentang {items} elemen: hitung bobotnya',
  surveyConsistent: '{count} dari {people} menjawab secara konsisten (CR paling tinggi {limit}).',
  groupBelow: 'Di bawah: kelompok, menurut rata-rata geometrik penilaian.',
  negativesFavour: 'Jawaban seperti −3 memihak',
  negativesSecond: 'elemen kedua pasangan',
  negativesFirst: 'elemen pertama pasangan',
  surveyOrder:
    '“{heading}” berada di tempat “{expected}”: pasangan tidak menurut urutan kuesioner (1 dengan 2, 1 dengan 3, …, 2 dengan 3, …), sehingga setiap jawaban akan dihitung untuk pasangan lain. Susun kolomnya menurut urutan itu, atau gunakan AHP.PAIRS untuk jawaban satu orang beserta nama elemennya.',
  beyondNine:
    'Di atas 9, akhir skala. Apakah ini rasio terukur? Bila ya, bobotnya berlaku. Kode skala lain harus diubah dahulu menjadi 1–9.',
  scorecardLost: 'Tabel KPI-nya tidak dapat dibaca.',
  sinceWrittenSame: 'Juga {before} pada {day}, saat lembarnya ditulis.',
  sinceWrittenChanged: '{before} pada {day}, saat lembarnya ditulis: {change} sejak itu.',
  sinceWrittenLost: '{before} pada {day}, saat lembarnya ditulis. Sekarang tidak ada totalnya.',
  selectionUntold: 'Excel tidak memberi tahu saat Anda memilih sel lain. Pilih selnya, lalu tekan ‘Baca pilihan’.',
  readSelectionNow: 'Baca pilihan',
  thesisTitle: 'Salin untuk skripsi',
  thesisText: 'Tabel ini untuk Word atau LaTeX, dengan metode, versi, dan tanggal',
} satisfies Record<keyof typeof english, string>;
