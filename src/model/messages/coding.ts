/** Sentences about coded quotes. */
export const codingMessages = {
  codingUnknown: {
    en: 'Row {row}: {got} is no type that is known. Say below which it is.',
    id: 'Baris {row}: {got} bukan jenis yang dikenal. Tentukan di bawah.',
  },
  codingUnknownMany: {
    en: 'Rows {rows}: {got} is no type that is known. Say below which it is.',
    id: 'Baris {rows}: {got} bukan jenis yang dikenal. Tentukan di bawah.',
  },
  codingOwnTypes: {
    en: 'None of the words is coercive, mimetic or normative: each word is a type of its own. Look for slips of typing among them.',
    id: 'Tidak ada kata koersif, mimetik, atau normatif: setiap kata menjadi jenis sendiri. Periksa salah ketik di antaranya.',
  },
} as const;
