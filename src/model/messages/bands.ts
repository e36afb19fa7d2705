/** Sentences about limits and words that a person gives the lights of a scorecard. */
export const bandMessages = {
  coloursNotRising: {
    en: 'Yellow from {yellow} and green from {green}: yellow must begin below green. Lower the one or raise the other.',
    id: 'Kuning mulai {yellow} dan hijau mulai {green}: kuning harus mulai di bawah hijau. Turunkan yang satu atau naikkan yang lain.',
  },
  bandBelowScale: {
    en: 'Nothing can begin at {got}: scores go from 0 to {highest}, and below 0 there are none. Type a number above 0.',
    id: 'Tidak ada yang dapat mulai dari {got}: nilai berkisar dari 0 sampai {highest}, dan tidak ada yang di bawah 0. Ketikkan angka di atas 0.',
  },
  bandAboveScale: {
    en: 'No score reaches {got}: scores end at {highest}. Type {highest} or less.',
    id: 'Tidak ada nilai yang mencapai {got}: nilai berakhir di {highest}. Ketikkan paling tinggi {highest}.',
  },
  firstWordMissing: {
    en: 'The lowest band has no word. Type one.',
    id: 'Rentang terendah belum memiliki kata. Ketikkan.',
  },
  bandWordMissing: {
    en: 'Band {place} has no word. Type one, or take the band away.',
    id: 'Rentang ke-{place} belum memiliki kata. Ketikkan, atau hapus rentangnya.',
  },
  bandWordTwice: {
    en: 'The word {word} stands twice. Give each band a word of its own.',
    id: 'Kata {word} dipakai dua kali. Beri setiap rentang kata tersendiri.',
  },
  bandBoundMissing: {
    en: 'Nothing says where {word} begins. Type the score, or take the band away.',
    id: 'Batas awal {word} belum diisi. Ketikkan nilainya, atau hapus rentangnya.',
  },
  bandBoundsNotRising: {
    en: '{word} from {got} must begin above {before}, which begins at {least}. Correct one of the two.',
    id: '{word} mulai {got} harus mulai di atas {before}, yang mulai {least}. Perbaiki salah satunya.',
  },
} as const;
