/** The words of the case log and of the sheet with its rules, holidays and results. */
import type { Localized } from '../../engine/language';

export const CASE_LOG = {
  name: { en: 'Cases', id: 'Kasus' },
  title: { en: 'Case log: {kpi}', id: 'Log kasus: {kpi}' },
  subtitle: {
    en: 'One row for each case. Fill in the shaded cells; the rest follows, and the sheet {sheet} counts it.',
    id: 'Satu baris untuk setiap kasus. Isi sel berwarna; selebihnya mengikuti, dan lembar {sheet} menghitungnya.',
  },
  number: { en: 'No.', id: 'No.' },
  what: { en: 'Case', id: 'Kasus' },
  kind: { en: 'Kind', id: 'Jenis' },
  received: { en: 'Received', id: 'Diterima' },
  typedDue: { en: 'Due, if set', id: 'Batas, bila ada' },
  done: { en: 'Done', id: 'Selesai' },
  correct: { en: 'Correct', id: 'Benar' },
  due: { en: 'Due', id: 'Batas waktu' },
  taken: { en: 'Working days', id: 'Hari kerja' },
  late: { en: 'Days late', id: 'Hari telat' },
  index: { en: 'Index', id: 'Indeks' },
  standing: { en: 'Standing', id: 'Status' },
  remark: { en: 'Remark', id: 'Catatan' },
  end: {
    en: 'End of the log. Insert rows above this line when it is full; formulas go on by themselves.',
    id: 'Akhir log. Sisipkan baris di atas baris ini bila penuh; rumusnya mengikuti.',
  },
} as const satisfies Record<string, Localized>;

export const CORRECT_WORDS = {
  yes: { en: 'Yes', id: 'Ya' },
  no: { en: 'No', id: 'Tidak' },
} as const satisfies Record<string, Localized>;

/** By the number of the state, see `State` in logFormulas. */
export const STANDINGS = {
  early: { en: 'Early', id: 'Lebih awal' },
  onDay: { en: 'On time', id: 'Tepat waktu' },
  late: { en: 'Late', id: 'Terlambat' },
  open: { en: 'Not done', id: 'Belum selesai' },
  overdue: { en: 'Overdue', id: 'Lewat batas' },
  refused: { en: 'Not counted', id: 'Tidak dihitung' },
} as const satisfies Record<string, Localized>;

export const PROBLEMS = {
  error: { en: 'An error stands in this row.', id: 'Ada galat di baris ini.' },
  received: { en: 'Received is no date.', id: 'Tanggal diterima bukan tanggal.' },
  typedDue: { en: 'The due date that was set is no date.', id: 'Batas yang diisi bukan tanggal.' },
  done: { en: 'Done is no date.', id: 'Tanggal selesai bukan tanggal.' },
  rule: {
    en: 'The days of this kind are no whole number from 1.',
    id: 'Hari kerja jenis ini bukan bilangan bulat mulai 1.',
  },
  noDue: {
    en: 'No due date: set one, or give received and a kind with days.',
    id: 'Batas waktu tidak ada: isi, atau isi tanggal diterima dan jenis yang berhari kerja.',
  },
  dueBefore: { en: 'Due before it was received.', id: 'Batas waktu sebelum diterima.' },
  doneBefore: { en: 'Done before it was received.', id: 'Selesai sebelum diterima.' },
  correct: { en: 'Correct: use Yes or No.', id: 'Benar: isi Ya atau Tidak.' },
  week: { en: 'Exactly a week late: no index.', id: 'Telat tepat seminggu: tanpa indeks.' },
} as const satisfies Record<string, Localized>;

export const TIMELINESS = {
  name: { en: 'Timeliness', id: 'Ketepatan' },
  title: { en: 'Timeliness: {kpi}', id: 'Ketepatan waktu: {kpi}' },
  subtitle: {
    en: 'Counted live from the cases on the sheet {sheet}. Kinds, days and holidays are yours to change.',
    id: 'Dihitung langsung dari kasus di lembar {sheet}. Jenis, hari, dan hari libur boleh Anda ubah.',
  },
  kind: { en: 'Kind', id: 'Jenis' },
  days: { en: 'Working days', id: 'Hari kerja' },
  cases: { en: 'Cases', id: 'Kasus' },
  early: { en: 'Early', id: 'Lebih awal' },
  onDay: { en: 'On the day', id: 'Tepat hari' },
  late: { en: 'Late', id: 'Telat' },
  open: { en: 'Not done', id: 'Belum selesai' },
  refused: { en: 'Not counted', id: 'Tidak dihitung' },
  onTime: { en: 'On time', id: 'Tepat waktu' },
  soundOnTime: { en: 'On time and correct', id: 'Tepat waktu dan benar' },
  index: { en: 'Index', id: 'Indeks' },
  others: { en: 'Other kinds, and none', id: 'Jenis lain, dan tanpa jenis' },
  all: { en: 'All cases', id: 'Semua kasus' },
  countDay: { en: 'Counted on', id: 'Dihitung per' },
  countDayHow: {
    en: 'A date. Cases that are not done and were due before it count as late; without it they do not count.',
    id: 'Tanggal. Kasus yang belum selesai dan sudah lewat batas sebelum tanggal ini dihitung telat; tanpa tanggal, tidak dihitung.',
  },
  week: { en: 'Index of a week late', id: 'Indeks telat seminggu' },
  weekHow: {
    en: '2 or 1. The scale says less than a week and more than a week; of exactly a week it says nothing.',
    id: '2 atau 1. Skala menyebut kurang dari seminggu dan lebih dari seminggu, bukan tepat seminggu.',
  },
  holiday: { en: 'Holiday', id: 'Hari libur' },
  holidayName: { en: 'What it is', id: 'Keterangan' },
  use: {
    en: 'For the realization of the indicator, type = in its cell of the KPI table and click the result here.',
    id: 'Untuk realisasi indikator, ketik = di selnya pada tabel KPI lalu klik hasil di sini.',
  },
  scale: {
    en: 'Index: 4 earlier, 3 on the day, 2 late by less than a week, 1 by more than a week, in days of the calendar (study of the treasurer, 2018, IV.E). Its mean is of the cases that are done.',
    id: 'Indeks: 4 lebih awal, 3 tepat hari, 2 telat kurang dari seminggu, 1 lebih dari seminggu, menurut hari kalender (studi bendahara, 2018, IV.E). Rata-ratanya dari kasus yang selesai.',
  },
  days241: {
    en: 'Days for SPP UP/TUP, GUP and LS: PMK 190/2012 as that study has them (IV.D). The day of receiving does not count, Saturdays, Sundays and holidays neither.',
    id: 'Hari untuk SPP UP/TUP, GUP, dan LS: PMK 190/2012 menurut studi itu (IV.D). Hari diterima, Sabtu, Minggu, dan hari libur tidak dihitung.',
  },
  blank: {
    en: 'A blank under Correct means correct. On time and correct: of the cases done or overdue, those neither late nor wrong.',
    id: 'Kolom Benar yang kosong berarti benar. Tepat waktu dan benar: dari kasus selesai atau lewat batas, yang tidak telat dan tidak salah.',
  },
} as const satisfies Record<string, Localized>;

/** Above the results where something keeps them from being whole; {n} is how many. */
export const ATTENTION = {
  refused: {
    en: 'Not counted: {n}. The log says why under Remark.',
    id: 'Tidak dihitung: {n}. Log menyebut alasannya di kolom Catatan.',
  },
  open: {
    en: 'Not done: {n}. They are in no percentage; give the day of the count, and those overdue count as late.',
    id: 'Belum selesai: {n}. Tidak masuk persentase; isi tanggal hitung agar yang lewat batas dihitung telat.',
  },
  week: {
    en: 'Exactly a week late: {n}. There is no index until you say whether it is 2 or 1.',
    id: 'Telat tepat seminggu: {n}. Indeks belum ada sampai Anda menentukan 2 atau 1.',
  },
  holidays: {
    en: 'Holidays that are no date: {n}. They are not taken off.',
    id: 'Hari libur yang bukan tanggal: {n}. Tidak dikurangkan.',
  },
  choices: {
    en: 'Counted on is no date, or the index of a week is neither 2 nor 1: it is not used.',
    id: 'Tanggal hitung bukan tanggal, atau indeks seminggu bukan 2 atau 1: tidak dipakai.',
  },
  rules: {
    en: 'Rules that are not used: {n}. Their days are no whole number from 1, or their kind stands twice.',
    id: 'Aturan yang tidak dipakai: {n}. Harinya bukan bilangan bulat mulai 1, atau jenisnya ditulis dua kali.',
  },
  lost: {
    en: 'Rows without a result: {n}. Write the log again.',
    id: 'Baris tanpa hasil: {n}. Tulis ulang lognya.',
  },
  full: {
    en: 'The log is full. Insert rows above its last line, or write it again.',
    id: 'Log sudah penuh. Sisipkan baris di atas baris akhirnya, atau tulis ulang.',
  },
} as const satisfies Record<string, Localized>;

/** Study 001, IV.D: testing of SPP up to the issue of SPM, by PMK 190/2012. */
export const SPP_RULES: readonly { readonly kind: string; readonly days: number }[] = [
  { kind: 'SPP UP/TUP', days: 2 },
  { kind: 'SPP GUP', days: 4 },
  { kind: 'SPP LS', days: 5 },
];
