/** Sentences about the model in the file, and about what two people changed at the same time. */
export const fileMessages = {
  fileNewer: {
    en: 'This workbook was saved by a newer Timbang (format {version}). Update the add-in to open its hierarchy; the sheets can be used as they are.',
    id: 'Buku kerja ini disimpan oleh Timbang yang lebih baru (format {version}). Perbarui add-in untuk membuka hierarkinya; lembarnya tetap dapat dipakai.',
  },
  fileDamaged: {
    en: 'What Timbang keeps in this workbook cannot be read ({what}). The sheets are untouched; read the hierarchy from them again.',
    id: 'Data Timbang dalam buku kerja ini tidak dapat dibaca ({what}). Lembarnya tidak berubah; baca kembali hierarki dari lembar tersebut.',
  },
  fileKept: {
    en: 'What could not be read was kept before new data took its place: it is copy {number} in the XML part {part} of this workbook.',
    id: 'Data yang tidak dapat dibaca disimpan sebelum diganti dengan data baru: salinan {number} dalam bagian XML {part} buku kerja ini.',
  },
  mergedChange: {
    en: 'You and somebody else both changed {what}. Your change was kept.',
    id: 'Anda dan orang lain sama-sama mengubah {what}. Perubahan Anda yang dipakai.',
  },
  mergedDelete: {
    en: '{what} was deleted by one of you and changed by the other. It was kept.',
    id: '{what} dihapus oleh salah satu dari Anda dan diubah oleh yang lain. Data ini dipertahankan.',
  },
  mergedCircle: {
    en: 'You and somebody else moved items below each other. {what} went back to where it was.',
    id: 'Anda dan orang lain memindahkan item ke bawah satu sama lain. {what} dikembalikan ke tempat semula.',
  },
  mergedGoals: {
    en: 'You and somebody else both set a goal. {what} now stands below {goal}.',
    id: 'Anda dan orang lain sama-sama menetapkan tujuan. {what} kini berada di bawah {goal}.',
  },
  mergedCodes: {
    en: 'You and somebody else both gave the code {code}. Give one of the items another code.',
    id: 'Anda dan orang lain sama-sama memberi kode {code}. Beri salah satu item kode lain.',
  },
} as const;
