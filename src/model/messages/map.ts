/** Sentences about the causes on a strategy map. */
export const mapMessages = {
  mapNoArrow: {
    en: '“{piece}” has no arrow. Write causes → effects, as in I3, C2 → F2.',
    id: '“{piece}” tidak memiliki panah. Tulis sebab → akibat, misalnya I3, C2 → F2.',
  },
  mapSideMissing: {
    en: '“{piece}” names nothing on one side of its arrow. Write an objective on both sides.',
    id: '“{piece}” tidak menyebut apa pun di satu sisi panahnya. Tulis sasaran di kedua sisi.',
  },
  mapUnknown: {
    en: '“{name}” in “{piece}” is no objective of this scorecard. Use its code or its whole name.',
    id: '“{name}” dalam “{piece}” bukan sasaran di kartu skor ini. Pakai kode atau nama lengkapnya.',
  },
  mapAmbiguous: {
    en: '“{name}” in “{piece}” is the name of {objectives}. Use the code.',
    id: '“{name}” dalam “{piece}” adalah nama {objectives}. Pakai kodenya.',
  },
  mapToItself: { en: '{name} cannot be its own cause.', id: '{name} tidak bisa menjadi sebab bagi dirinya sendiri.' },
  mapTwice: { en: '{cause} → {effect} is there already.', id: '{cause} → {effect} sudah ada.' },
  mapRing: {
    en: '{cause} → {effect} would close a ring: {ring}. A cause cannot follow from its own effect.',
    id: '{cause} → {effect} akan membentuk lingkaran: {ring}. Sebab tidak bisa mengikuti akibatnya sendiri.',
  },
  mapRingThere: {
    en: 'These links go round in a ring: {ring}. Remove one of them.',
    id: 'Hubungan ini membentuk lingkaran: {ring}. Hapus salah satunya.',
  },
  mapNoWayOne: {
    en: '{names} has no way to {top}.',
    id: '{names} tidak memiliki jalan ke {top}.',
  },
  mapNoWayMany: {
    en: '{names} have no way to {top}.',
    id: '{names} tidak memiliki jalan ke {top}.',
  },
  mapDownward: {
    en: '{cause} → {effect} leads downward, from {from} to {to}. It stands; check that it is meant.',
    id: '{cause} → {effect} mengarah ke bawah, dari {from} ke {to}. Tetap dicatat; periksa apakah memang demikian.',
  },
  mapRenamed: {
    en: '{code} was “{before}” when it was linked or defined and is “{now}” now. Check that its links and its definition still hold.',
    id: '{code} bernama “{before}” saat dihubungkan atau didefinisikan dan kini “{now}”. Periksa apakah hubungan dan definisinya masih berlaku.',
  },
  mapGoneOne: {
    en: '{cause} → {effect} rests: {names} is not in this scorecard now. It counts again when the objective is back; or remove the link.',
    id: '{cause} → {effect} tidak dihitung: {names} kini tidak ada di kartu skor ini. Dihitung lagi bila sasarannya kembali; atau hapus hubungannya.',
  },
  mapGoneMany: {
    en: '{cause} → {effect} rests: {names} are not in this scorecard now. It counts again when both are back; or remove the link.',
    id: '{cause} → {effect} tidak dihitung: {names} kini tidak ada di kartu skor ini. Dihitung lagi bila keduanya kembali; atau hapus hubungannya.',
  },
  mapOneNow: {
    en: '{cause} → {effect} rests: both are {name} now, and no objective is its own cause. Remove the link, or part the two again.',
    id: '{cause} → {effect} tidak dihitung: keduanya kini {name}, dan sasaran bukan sebab bagi dirinya sendiri. Hapus hubungannya, atau pisahkan lagi keduanya.',
  },
  mergedRing: {
    en: 'Two people’s links on the strategy map of {title} make a ring together: {ring}. Both stayed; remove one.',
    id: 'Hubungan dari dua orang pada peta strategi {title} bersama-sama membentuk lingkaran: {ring}. Keduanya tetap; hapus salah satunya.',
  },
} as const;
