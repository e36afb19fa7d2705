/** The words on the sheets of what was found between offices: causes, kinds of isomorphism, actions, phases. */
import type { Localized } from '../../../engine/language';

export const FINDINGS = {
  name: { en: 'Findings', id: 'Temuan' },
  title: { en: 'Findings of {own}', id: 'Temuan {own}' },
  subtitle: {
    en: 'Why {own} lies behind, or ahead, and what is to be done. The largest loss stood first when this was written.',
    id: 'Mengapa {own} tertinggal atau unggul, dan apa tindakannya. Kerugian terbesar di atas saat lembar ini ditulis.',
  },
  number: { en: 'No.', id: 'No.' },
  own: { en: 'Own', id: 'Sendiri' },
  best: { en: 'Best of the others', id: 'Terbaik lain' },
  cause: { en: 'Cause', id: 'Penyebab' },
  kind: { en: 'Isomorphism', id: 'Isomorfisme' },
  evidence: { en: 'Evidence', id: 'Bukti' },
  action: { en: 'Action', id: 'Tindakan' },
  owner: { en: 'Owner', id: 'Penanggung jawab' },
  due: { en: 'Due date', id: 'Batas waktu' },
  causes: { en: 'Causes to pick from', id: 'Pilihan penyebab' },
  kinds: { en: 'Kind of isomorphism', id: 'Jenis isomorfisme' },
  count: { en: 'Count', id: 'Jumlah' },
  meaning: { en: 'What it means', id: 'Artinya' },
  mostOften: { en: 'Most often:', id: 'Paling sering:' },
  nothing: { en: 'Nothing picked yet.', id: 'Belum ada yang dipilih.' },
  unlisted: { en: 'Not on the list: {n}.', id: 'Tidak ada di daftar: {n}.' },
  fillIn: {
    en: 'Type or pick in the shaded cells; they stay with their indicator when this sheet is written again. Indicators without a gap may have actions, too.',
    id: 'Ketik atau pilih di sel berwarna; isinya tetap pada indikatornya bila lembar ini ditulis ulang. Indikator tanpa selisih pun boleh diberi tindakan.',
  },
  editable: {
    en: 'The list of causes is yours: change it, or add to it. It begins with those that the study of the treasury offices of Metro and Kotabumi found.',
    id: 'Daftar penyebab milik Anda: ubah atau tambah. Daftar awalnya dari temuan penelitian KPPN Metro dan Kotabumi.',
  },
  source: {
    en: 'Kinds of isomorphism: DiMaggio and Powell (1983). In that study the normative one dominates.',
    id: 'Jenis isomorfisme: DiMaggio dan Powell (1983). Dalam penelitian itu yang normatif dominan.',
  },
} as const satisfies Record<string, Localized>;

/** What the study of Metro and Kotabumi found, in its own order. */
export const CAUSES: readonly Localized[] = [
  { en: 'Education of work units', id: 'Edukasi satuan kerja' },
  { en: 'Innovation', id: 'Inovasi' },
  { en: 'Task force', id: 'Satuan tugas (task force)' },
  { en: 'Understanding of indicators', id: 'Pemahaman indikator kinerja' },
  { en: 'Internal motivation', id: 'Motivasi internal pegawai' },
  { en: 'Internal and external coordination', id: 'Koordinasi internal dan eksternal' },
  { en: 'Compliance of work units', id: 'Kepatuhan satuan kerja' },
  { en: 'Monitoring', id: 'Pemantauan' },
];

/** DiMaggio & Powell, The Iron Cage Revisited (1983). */
export const KINDS: readonly { readonly word: Localized; readonly meaning: Localized }[] = [
  {
    word: { en: 'Coercive', id: 'Koersif' },
    meaning: {
      en: 'by pressure: rules, superiors, those on whom the office depends',
      id: 'karena tekanan: aturan, atasan, pihak tempat kantor bergantung',
    },
  },
  {
    word: { en: 'Mimetic', id: 'Mimetik' },
    meaning: {
      en: 'by imitation: where it is uncertain what is right, others are copied',
      id: 'karena meniru: bila tidak pasti mana yang benar, kantor lain ditiru',
    },
  },
  {
    word: { en: 'Normative', id: 'Normatif' },
    meaning: {
      en: 'by profession: education, training, shared standards and networks of staff',
      id: 'karena profesi: pendidikan, pelatihan, standar dan jejaring pegawai',
    },
  },
];

export const PHASES = {
  name: { en: 'Phases', id: 'Tahapan' },
  title: { en: 'Phases of the benchmarking of {own}', id: 'Tahapan tolok ukur {own}' },
  subtitle: {
    en: 'What was done when, and by whom.',
    id: 'Apa yang dilakukan, kapan, dan oleh siapa.',
  },
  number: { en: 'No.', id: 'No.' },
  phase: { en: 'Phase', id: 'Tahap' },
  what: { en: 'What belongs to it', id: 'Isinya' },
  date: { en: 'Date', id: 'Tanggal' },
  done: { en: 'Done', id: 'Selesai' },
  by: { en: 'By whom', id: 'Oleh' },
  note: { en: 'Note', id: 'Catatan' },
  yes: { en: 'Yes', id: 'Ya' },
  partly: { en: 'Partly', id: 'Sebagian' },
  no: { en: 'No', id: 'Belum' },
  source: {
    en: 'The phases are in general words. Studies adapt those of Anand and Kodali (2008): type the ones of your study.',
    id: 'Tahapan ini memakai kata umum. Penelitian biasanya menyesuaikan Anand dan Kodali (2008): ganti dengan tahapan Anda.',
  },
} as const satisfies Record<string, Localized>;

export const PHASE_LIST: readonly { readonly word: Localized; readonly what: Localized }[] = [
  {
    word: { en: 'Plan', id: 'Rencana' },
    what: {
      en: 'what is compared, with which offices, by whom, until when',
      id: 'apa yang dibandingkan, dengan kantor mana, oleh siapa, sampai kapan',
    },
  },
  {
    word: { en: 'Collect', id: 'Pengumpulan' },
    what: {
      en: 'targets and realizations of the offices, documents, interviews',
      id: 'target dan realisasi tiap kantor, dokumen, wawancara',
    },
  },
  {
    word: { en: 'Analyse', id: 'Analisis' },
    what: {
      en: 'gaps, their part of the gap of the totals, causes, kind of isomorphism',
      id: 'selisih, bagiannya dari selisih total, penyebab, jenis isomorfisme',
    },
  },
  {
    word: { en: 'Adapt and act', id: 'Penyesuaian dan tindakan' },
    what: {
      en: 'what is taken over from the best practice, actions, owners, due dates',
      id: 'apa yang diambil dari praktik terbaik, tindakan, penanggung jawab, batas waktu',
    },
  },
  {
    word: { en: 'Review', id: 'Tinjauan' },
    what: {
      en: 'whether the gap has become smaller, and what comes next',
      id: 'apakah selisih mengecil, dan apa berikutnya',
    },
  },
];
