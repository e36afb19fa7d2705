/** Sentences about alternatives and how they are rated. */
export const alternativeMessages = {
  alternativeNameMissing: {
    en: 'An alternative needs a name. Type one.',
    id: 'Alternatif memerlukan nama. Ketikkan namanya.',
  },
  alternativeTaken: {
    en: 'There is an alternative {name} already. Type another name.',
    id: 'Alternatif {name} sudah ada. Ketikkan nama lain.',
  },
  alternativeGone: {
    en: 'This alternative is no longer in the list; somebody may have deleted it. Choose another one.',
    id: 'Alternatif ini tidak ada lagi dalam daftar; mungkin sudah dihapus orang lain. Pilih alternatif lain.',
  },
  valueNotPositive: {
    en: 'A measured value must be above 0, got {got} for {name}. Compare in pairs where it can be 0 or below.',
    id: 'Nilai terukur harus di atas 0, bukan {got} untuk {name}. Bandingkan berpasangan bila dapat 0 atau kurang.',
  },
} as const;
