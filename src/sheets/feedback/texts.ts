/** The words on the sheets of a 360° form. */
import type { Localized } from '../../engine/language';
import type { Aspect, LIMIT_KEYS } from '../../model/feedback/types';

export const ASPECT_WORDS: Readonly<Record<Aspect, Localized>> = {
  service: { en: 'Service orientation', id: 'Orientasi pelayanan' },
  integrity: { en: 'Integrity', id: 'Integritas' },
  commitment: { en: 'Commitment', id: 'Komitmen' },
  discipline: { en: 'Discipline', id: 'Disiplin' },
  cooperation: { en: 'Cooperation', id: 'Kerja sama' },
  leadership: { en: 'Leadership', id: 'Kepemimpinan' },
};

/** Words that formulas compare; kinds are one word each. */
export const WORDS = {
  superior: { en: 'superior', id: 'atasan' },
  peer: { en: 'peers', id: 'rekan' },
  subordinate: { en: 'subordinates', id: 'bawahan' },
  divide: { en: 'divide', id: 'bagi' },
  wait: { en: 'wait', id: 'tunggu' },
  yes: { en: 'yes', id: 'ya' },
  no: { en: 'no', id: 'tidak' },
} as const satisfies Record<string, Localized>;

export const FEEDBACK = {
  name: { en: 'Behaviour 360', id: 'Perilaku 360' },
  title: { en: 'Behaviour values (NP) from a 360° form', id: 'Nilai perilaku (NP) dari formulir 360°' },
  how: {
    en: 'NP = the means of superiors, peers and subordinates, by the weights of the office below.',
    id: 'NP = rata-rata dari atasan, rekan dan bawahan, menurut bobot kantor di bawah.',
  },
  foot: {
    en: 'NP, weighted mean of superiors, peers and subordinates',
    id: 'NP, rata-rata tertimbang atasan, rekan, dan bawahan',
  },
  chosen: { en: 'NP by aspect, of the person below', id: 'NP menurut aspek, dari orang di bawah ini' },
  person: { en: 'Name', id: 'Nama' },
  official: { en: 'Official', id: 'Pejabat' },
  'count-superior': { en: 'Answers: superior', id: 'Jawaban: atasan' },
  'count-peer': { en: 'Answers: peers', id: 'Jawaban: rekan' },
  'count-subordinate': { en: 'Answers: subordinates', id: 'Jawaban: bawahan' },
  'mean-superior': { en: 'Mean: superior', id: 'Rata-rata: atasan' },
  'mean-peer': { en: 'Mean: peers', id: 'Rata-rata: rekan' },
  'mean-subordinate': { en: 'Mean: subordinates', id: 'Rata-rata: bawahan' },
  np: { en: 'NP', id: 'NP' },
  remark: { en: 'Remark', id: 'Keterangan' },
  isOfficial: { en: 'Leadership counts', id: 'Kepemimpinan dihitung' },
  unreadable: { en: 'Not readable', id: 'Tidak terbaca' },
  incomplete: { en: 'Incomplete', id: 'Tidak lengkap' },
  whole: { en: 'Weights that count', id: 'Bobot yang dihitung' },
  kept: { en: 'The table when this was written', id: 'Tabel saat lembar ini ditulis' },
  weights: { en: 'Weights, typed by the office', id: 'Bobot, diisi oleh kantor' },
  value: { en: 'Value', id: 'Nilai' },
  superior: { en: 'Superior', id: 'Atasan' },
  peer: { en: 'Peers', id: 'Rekan' },
  subordinate: { en: 'Subordinates', id: 'Bawahan' },
  sum: { en: 'Together', id: 'Jumlah' },
  mode: {
    en: 'Nobody of a kind answered: divide or wait',
    id: 'Tanpa jawaban dari satu jenis: bagi atau tunggu',
  },
  limits: { en: 'Scale and flags', id: 'Skala dan tanda' },
} as const satisfies Record<string, Localized>;

export const LIMIT_WORDS: Readonly<Record<(typeof LIMIT_KEYS)[number], Localized>> = {
  from: { en: 'Scale from', id: 'Skala dari' },
  to: { en: 'Scale to', id: 'Skala sampai' },
  spread: { en: 'Halo: values differ by at most', id: 'Halo: nilai berbeda paling banyak' },
  middle: { en: 'Central tendency: the middle', id: 'Tendensi sentral: titik tengah' },
  around: { en: '… all values this near to it', id: '… semua nilai sedekat ini' },
  people: { en: '… about so many people or more', id: '… tentang orang sebanyak ini atau lebih' },
};

/** Sentences of cells; # stands for one. */
export const SAID = {
  behind: {
    en: 'The table of answers has other rows or headings than when this sheet was written. In Timbang, open Scorecard, press Change beside this sheet, and write it again; until then no value is shown.',
    id: 'Baris atau judul tabel jawaban tidak lagi seperti saat lembar ini ditulis. Di Timbang, buka Kartu skor, tekan Ubah di samping lembar ini, lalu tulis lagi; sampai itu nilai tidak ditampilkan.',
  },
  weights: {
    en: 'No NP yet: type the weights of superior, peers and subordinates in row {row} and below. No regulation that we know prints them.',
    id: 'Belum ada NP: isi bobot atasan, rekan dan bawahan di baris {row} dan seterusnya. Tidak ada peraturan yang kami tahu mencantumkannya.',
  },
  sum: {
    en: 'No NP: the weights add up to #%, not 100%.',
    id: 'Tidak ada NP: jumlah bobot #%, bukan 100%.',
  },
  steps: {
    en: 'No NP: the scale ends at #, and NP is in points of 100. Convert the values in the table, and let the scale end above {highest}.',
    id: 'Tidak ada NP: skala berakhir di #, sedangkan NP dalam poin dari 100. Ubah nilainya di tabel, dan biarkan skala berakhir di atas {highest}.',
  },
  counts: {
    en: 'People: #; with NP: #. Answers that do not count: #. To look at: halo #, central tendency #.',
    id: 'Orang: #; dengan NP: #. Jawaban yang tidak dihitung: #. Perlu dilihat: halo #, tendensi sentral #.',
  },
  strangers: {
    en: 'Answers about people who are not in this list: #; press Change in Timbang and write it again. ',
    id: 'Jawaban tentang orang di luar daftar ini: #; tekan Ubah di Timbang dan tulis lagi. ',
  },
} as const satisfies Record<string, Localized>;

/** Beside a person; they go on with numbers or words. */
export const REMARKS = {
  unreadable: {
    en: 'No NP until these answers can be read: ',
    id: 'Tidak ada NP sampai jawaban ini terbaca: ',
  },
  official: { en: 'Official: type yes or no.', id: 'Pejabat: ketik ya atau tidak.' },
  nobody: { en: 'No answer counts yet.', id: 'Belum ada jawaban yang dihitung.' },
  incomplete: { en: 'Incomplete answers, not counted: ', id: 'Jawaban tidak lengkap, tidak dihitung: ' },
  nobodyOf: { en: 'No answers: ', id: 'Tanpa jawaban: ' },
  divided: { en: '; the weight is divided among the others.', id: '; bobotnya dibagi ke yang lain.' },
  waits: { en: '; NP waits for them.', id: '; NP menunggu.' },
} as const satisfies Record<string, Localized>;

export const RATERS = {
  name: { en: 'Answers 360', id: 'Jawaban 360' },
  title: { en: 'Answers to the 360° form, one by one', id: 'Jawaban formulir 360°, satu per satu' },
  how: {
    en: 'For whoever checks the answers. What single raters said is confidential: do not hand this sheet out.',
    id: 'Untuk pemeriksa jawaban. Jawaban setiap penilai bersifat rahasia: jangan bagikan lembar ini.',
  },
  ratee: { en: 'About', id: 'Tentang' },
  rater: { en: 'Rater', id: 'Penilai' },
  kind: { en: 'Kind', id: 'Jenis' },
  mean: { en: 'Mean', id: 'Rata-rata' },
  remark: { en: 'Remark', id: 'Keterangan' },
  place: { en: 'Person', id: 'Orang' },
  kindNumber: { en: 'Kind', id: 'Jenis' },
  isOfficial: { en: 'Leadership counts', id: 'Kepemimpinan dihitung' },
  led: { en: 'Leadership is valued', id: 'Kepemimpinan dinilai' },
  state: { en: 'State', id: 'Keadaan' },
  halo: { en: 'Halo', id: 'Halo' },
  raterNumber: { en: 'Rater', id: 'Penilai' },
  about: { en: 'About the middle', id: 'Di sekitar tengah' },
  central: { en: 'Central tendency', id: 'Tendensi sentral' },
  pair: { en: 'Rater and person', id: 'Penilai dan orang' },
} as const satisfies Record<string, Localized>;

/** Beside an answer. */
export const ANSWER_REMARKS = {
  stranger: { en: 'Not in the list of people.', id: 'Tidak ada dalam daftar orang.' },
  kind: { en: 'The kind of rater is not known.', id: 'Jenis penilai tidak dikenal.' },
  value: {
    en: 'A value is no number of the scale.',
    id: 'Ada nilai yang bukan angka dalam skala.',
  },
  incomplete: { en: 'An aspect is blank: not counted.', id: 'Ada aspek kosong: tidak dihitung.' },
  leftOut: { en: 'Left out: of none of the three kinds.', id: 'Tidak dihitung: bukan dari ketiga jenis.' },
  halo: { en: 'Halo: little or no spread. ', id: 'Halo: sebaran kecil atau tidak ada. ' },
  central: { en: 'Central tendency. ', id: 'Tendensi sentral. ' },
  twice: { en: 'Answered twice. ', id: 'Menjawab dua kali. ' },
} as const satisfies Record<string, Localized>;

export const NOTES = {
  source: {
    en: 'Source: the table {area}. Change it there; this sheet follows.',
    id: 'Sumber: tabel {area}. Ubah di sana; lembar ini mengikuti.',
  },
  np: {
    en: 'NP: of each kind the mean over its raters and over the aspects, times its weight. An answer with a blank aspect does not count.',
    id: 'NP: rata-rata setiap jenis atas para penilai dan aspek, dikali bobotnya. Jawaban dengan aspek kosong tidak dihitung.',
  },
  leadership: {
    en: 'Leadership counts for officials only: yes or no beside the name; blank means whether somebody valued it.',
    id: 'Kepemimpinan hanya dihitung untuk pejabat: ya atau tidak di samping nama; kosong berarti menurut ada tidaknya yang menilai.',
  },
  noLeadership: {
    en: 'The table has no leadership: five aspects count for everybody.',
    id: 'Tabel tidak memiliki kepemimpinan: lima aspek dihitung untuk semua.',
  },
  halo: {
    en: 'Halo: the values of one answer lie no further apart than the number above. Central tendency: all values of a rater, over several people, lie near the middle.',
    id: 'Halo: nilai dalam satu jawaban berbeda tidak lebih dari angka di atas. Tendensi sentral: semua nilai seorang penilai, atas beberapa orang, dekat dengan titik tengah.',
  },
  ours: {
    en: 'These definitions and their numbers are ours, no regulation’s; they may be changed above. A flag changes no value.',
    id: 'Definisi dan angkanya dari kami, bukan dari peraturan; dapat diubah di atas. Tanda tidak mengubah nilai.',
  },
  confidential: {
    en: 'Where one rater answered alone, the mean of the kind is what this rater said.',
    id: 'Jika hanya satu penilai yang menjawab, rata-rata jenis itu adalah jawabannya sendiri.',
  },
  noRater: {
    en: 'No column names the raters: central tendency is not looked for.',
    id: 'Tidak ada kolom nama penilai: tendensi sentral tidak diperiksa.',
  },
} as const satisfies Record<string, Localized>;
