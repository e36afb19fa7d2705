/** The words of the case log and of the sheet with its rules, holidays and results. */
import type { Localized } from '../../engine/language';
import type { FirstRules } from './input';

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
  received: { en: 'Received, or date', id: 'Diterima, atau tanggal' },
  typedDue: { en: 'Due, if set', id: 'Batas, bila ada' },
  done: { en: 'Done', id: 'Selesai' },
  correct: { en: 'Correct', id: 'Benar' },
  due: { en: 'Due', id: 'Batas waktu' },
  taken: { en: 'Working days', id: 'Hari kerja' },
  late: { en: 'Days late', id: 'Hari telat' },
  index: { en: 'Index', id: 'Indeks' },
  standing: { en: 'Standing', id: 'Status' },
  remark: { en: 'Remark', id: 'Catatan' },
  below: { en: 'Below the end, not counted', id: 'Di bawah akhir, tidak dihitung' },
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
    en: 'The deadline of this kind cannot be used: see its rule.',
    id: 'Tenggat jenis ini tidak dapat dipakai: lihat aturannya.',
  },
  noDue: {
    en: 'No due date: set one, or give a date and a kind with a deadline.',
    id: 'Tanpa batas waktu: isi, atau beri tanggal dan jenis bertenggat.',
  },
  dueBefore: { en: 'Due before it was received.', id: 'Batas waktu sebelum diterima.' },
  doneBefore: { en: 'Done before it was received.', id: 'Selesai sebelum diterima.' },
  correct: { en: 'Correct: use Yes or No.', id: 'Benar: isi Ya atau Tidak.' },
  week: { en: 'Exactly a week late: no index.', id: 'Telat tepat seminggu: tanpa indeks.' },
} as const satisfies Record<string, Localized>;

export const TIMELINESS = {
  name: { en: 'Timeliness', id: 'Ketepatan' },
  foot: { en: 'Timeliness by days against deadlines', id: 'Ketepatan waktu menurut hari terhadap tenggat' },
  title: { en: 'Timeliness: {kpi}', id: 'Ketepatan waktu: {kpi}' },
  subtitle: {
    en: 'Counted live from the cases on the sheet {sheet}. Kinds, deadlines and holidays are yours to change.',
    id: 'Dihitung langsung dari kasus di lembar {sheet}. Jenis, tenggat, dan hari libur boleh Anda ubah.',
  },
  kind: { en: 'Kind', id: 'Jenis' },
  days: { en: 'Deadline', id: 'Tenggat' },
  unit: { en: 'Counted as', id: 'Dihitung sebagai' },
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
  shift: { en: 'Deadline on a day off', id: 'Tenggat pada hari libur' },
  shiftHow: {
    en: 'Of deadlines that are not in working days, on a weekend or a holiday. Blank: the date stays; the study says only “the 10th”.',
    id: 'Untuk tenggat yang tidak dalam hari kerja, pada akhir pekan atau hari libur. Kosong: tetap; studi hanya menyebut “tanggal 10”.',
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
  working: {
    en: 'Working days: the day of receiving does not count, Saturdays, Sundays and holidays neither. SPP UP/TUP, GUP and LS: PMK 190/2012 as that study has them (IV.D).',
    id: 'Hari kerja: hari diterima, Sabtu, Minggu, dan hari libur tidak dihitung. SPP UP/TUP, GUP, dan LS: PMK 190/2012 menurut studi itu (IV.D).',
  },
  monthly: {
    en: 'Day of a month: the month next to, of or before the date of the case; the 31st is the last day of a shorter month. LPJ of a month by the 10th of the next: Per-03/2014; salary by the 15th of the month before its payment: an agreement (IV.F–H).',
    id: 'Tanggal bulan: bulan sesudah, pada, atau sebelum tanggal kasus; tanggal 31 ialah hari terakhir bulan yang lebih pendek. LPJ paling lambat tanggal 10 bulan berikutnya: Per-03/2014; gaji tanggal 15 bulan sebelum pembayaran: kesepakatan (IV.F–H).',
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
    en: 'One of the three choices below cannot be read: it is not used.',
    id: 'Salah satu dari tiga pilihan di bawah tidak terbaca: tidak dipakai.',
  },
  rules: {
    en: 'Rules that are not used: {n}. Their deadline is no whole number from 1 (of a month up to 31), it is not said as what it counts, or their kind stands twice.',
    id: 'Aturan yang tidak dipakai: {n}. Tenggatnya bukan bilangan bulat mulai 1 (tanggal sampai 31), satuannya tidak dikenal, atau jenisnya ditulis dua kali.',
  },
  lost: {
    en: 'Rows without a result: {n}. Write the log again.',
    id: 'Baris tanpa hasil: {n}. Tulis ulang lognya.',
  },
  full: {
    en: 'The log is full. Insert rows above its last line, or write it again.',
    id: 'Log sudah penuh. Sisipkan baris di atas baris akhirnya, atau tulis ulang.',
  },
  below: {
    en: 'Below the end of the log, not counted: {n}. Move these cells above its last line.',
    id: 'Di bawah akhir log, tidak dihitung: {n}. Pindahkan sel itu ke atas baris akhirnya.',
  },
} as const satisfies Record<string, Localized>;

/** As what the number of a deadline counts; a blank means working days. */
export const UNITS = {
  working: { en: 'working days', id: 'hari kerja' },
  calendar: { en: 'days', id: 'hari' },
  next: { en: 'day of the next month', id: 'tanggal bulan berikutnya' },
  same: { en: 'day of the same month', id: 'tanggal bulan yang sama' },
  before: { en: 'day of the month before', id: 'tanggal bulan sebelumnya' },
} as const satisfies Record<string, Localized>;

/** What a deadline on a weekend or a holiday becomes. */
export const SHIFTS = {
  stays: { en: 'stays', id: 'tetap' },
  before: { en: 'working day before', id: 'hari kerja sebelumnya' },
  after: { en: 'working day after', id: 'hari kerja sesudahnya' },
} as const satisfies Record<string, Localized>;

interface Rule {
  readonly kind: Localized;
  readonly days: number;
  readonly unit: keyof typeof UNITS;
}

const same = (text: string): Localized => ({ en: text, id: text });

/** Study 001: testing of SPP up to the issue of SPM by PMK 190/2012 (IV.D), LPJ (IV.F, H) and salary (IV.G). */
export const FIRST_RULES: Readonly<Record<FirstRules, readonly Rule[]>> = {
  spp: [
    { kind: same('SPP UP/TUP'), days: 2, unit: 'working' },
    { kind: same('SPP GUP'), days: 4, unit: 'working' },
    { kind: same('SPP LS'), days: 5, unit: 'working' },
  ],
  monthly: [
    { kind: same('LPJ'), days: 10, unit: 'next' },
    { kind: { en: 'Salary', id: 'Gaji' }, days: 15, unit: 'before' },
  ],
  none: [],
};
