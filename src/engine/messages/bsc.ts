/** Sentences about balanced scorecards and benchmarking. */
export const bscMessages = {
  parentHasScore: {
    en: '{place}: {item} takes its score from the items below it. Clear this cell.',
    id: '{place}: skor {item} berasal dari item di bawahnya. Kosongkan sel ini.',
  },
  peersDoNotFit: {
    en: 'Own is {ownRows} × {ownColumns} and peers are {peersRows} × {peersColumns}. Give own in a column and peers with as many rows, or own in a row and peers with as many columns.',
    id: 'Nilai sendiri berukuran {ownRows} × {ownColumns} dan pembanding {peersRows} × {peersColumns}. Gunakan satu kolom dengan pembanding yang jumlah barisnya sama, atau satu baris dengan pembanding yang jumlah kolomnya sama.',
  },
  peersMissing: {
    code: 'notAvailable',
    en: '{place}: no peer has data yet.',
    id: '{place}: belum ada pembanding yang berisi data.',
  },
} as const;
