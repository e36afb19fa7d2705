/** Sentences about building a hierarchy. */
export const hierarchyMessages = {
  nameMissing: {
    en: 'An item needs a name or a code. Type one of them.',
    id: 'Item memerlukan nama atau kode. Ketikkan salah satunya.',
  },
  codeTaken: {
    en: 'The code {code} already belongs to {item}. Type another one, or leave it blank.',
    id: 'Kode {code} sudah dipakai oleh {item}. Ketikkan kode lain, atau kosongkan.',
  },
  goalExists: {
    en: 'The hierarchy already has a goal, {item}. Add the new item below it.',
    id: 'Hierarki sudah memiliki tujuan, yaitu {item}. Tambahkan item baru di bawahnya.',
  },
  itemGone: {
    en: 'This item is no longer in the hierarchy; somebody may have deleted it. Choose another one.',
    id: 'Item ini tidak ada lagi dalam hierarki; mungkin sudah dihapus orang lain. Pilih item lain.',
  },
  weightNotPositive: {
    en: 'A weight must be above 0, got {got}. Type a fraction, a percentage or any positive number.',
    id: 'Bobot harus di atas 0, bukan {got}. Ketikkan pecahan, persentase, atau angka positif apa pun.',
  },
} as const;
