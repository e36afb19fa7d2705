/** Sentences about balanced scorecards and benchmarking. */
export const bscMessages = {
  parentHasScore: {
    en: '{place}: {item} takes its score from the items below it. Keep a score of its own in another column.',
    id: '{place}: skor {item} berasal dari item di bawahnya. Simpan skor miliknya sendiri di kolom lain.',
  },
  boundsNotRising: {
    en: 'Bounds: {first} is followed by {second}. List bounds from the lowest to the highest, and labels in the same order.',
    id: 'Batas: {first} diikuti {second}. Urutkan batas dari yang terendah ke yang tertinggi, dan label dengan urutan yang sama.',
  },
  labelsDoNotFit: {
    en: 'Labels: got {count} for {bounds} bounds, which make {expected} bands. Give each band a label, that below the first bound too.',
    id: 'Label: terdapat {count} untuk {bounds} batas, yang membentuk {expected} pita nilai. Beri setiap pita satu label, termasuk yang di bawah batas pertama.',
  },
  labelMissing: {
    en: '{place}: the label is missing. Type the word for this band.',
    id: '{place}: label belum diisi. Ketikkan kata untuk pita nilai ini.',
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
