/** The words of real tables, in both languages; objects and names are invented. */
import type { Localized } from '../../../src/engine/language';

const both = (en: string, id: string): Localized => ({ en, id });

export type Measured = 'percent' | 'count' | 'money' | 'days' | 'scale' | 'date';

const OBJECTS: readonly Localized[] = [
  both('reports', 'laporan'),
  both('payments', 'pembayaran'),
  both('services', 'layanan'),
  both('audits', 'audit'),
  both('trainings', 'pelatihan'),
  both('contracts', 'kontrak'),
  both('complaints', 'pengaduan'),
  both('permits', 'perizinan'),
  both('inspections', 'pemeriksaan'),
  both('budgets', 'anggaran'),
  both('surveys', 'survei'),
  both('projects', 'proyek'),
  both('invoices', 'tagihan'),
  both('visits', 'kunjungan'),
];

/** Many begin as totals and results do. */
const NAMES: Readonly<Record<Measured, readonly Localized[]>> = {
  percent: [
    both('Percentage of {} completed on time', 'Persentase {} tepat waktu'),
    both('Share of {} without findings', 'Tingkat penyelesaian {}'),
    both('Score of compliance in {}', 'Nilai kepatuhan {}'),
    both('Growth of {}', 'Pertumbuhan {}'),
  ],
  count: [
    both('Number of {}', 'Jumlah {}'),
    both('Total {} handled in the year', 'Total {} yang ditangani'),
    both('New {} opened', 'Penambahan {} baru'),
  ],
  money: [
    both('Value of {}', 'Nilai {}'),
    both('Revenue from {}', 'Pendapatan dari {}'),
    both('Total cost saved on {}', 'Jumlah penghematan {}'),
  ],
  days: [
    both('Average time for {}', 'Rata-rata waktu {}'),
    both('Days to settle {}', 'Lama penyelesaian {}'),
    both('Waiting time for {}', 'Waktu tunggu {}'),
  ],
  scale: [
    both('Index of satisfaction with {}', 'Indeks kepuasan atas {}'),
    both('Satisfaction with {}', 'Kepuasan atas {}'),
    both('Quality rating of {}', 'Mutu {}'),
  ],
  date: [both('Completion of {}', 'Penyelesaian {}'), both('Date of the last of the {}', 'Tanggal selesainya {}')],
};

const UNITS: Readonly<Record<Measured, readonly Localized[]>> = {
  percent: [both('%', '%'), both('percent', 'persen'), both('Percentage', 'Persentase')],
  count: [both('documents', 'dokumen'), both('items', 'kegiatan'), both('people', 'orang')],
  money: [both('Rp', 'Rp'), both('IDR', 'Rupiah')],
  days: [both('days', 'hari'), both('working days', 'hari kerja')],
  scale: [both('index', 'indeks'), both('scale 4', 'skala 4')],
  date: [both('date', 'tanggal')],
};

export function nameOf(measured: Measured, object: number, wording: number): Localized {
  const pattern = at(NAMES[measured], wording);
  const thing = at(OBJECTS, object);
  return both(pattern.en.replace('{}', thing.en), pattern.id.replace('{}', thing.id));
}

export const unitOf = (measured: Measured, wording: number): Localized => at(UNITS[measured], wording);

export const PERSPECTIVES: readonly (readonly Localized[])[] = [
  [
    both('Stakeholder', 'Pemangku Kepentingan'),
    both('Customer', 'Pelanggan'),
    both('Internal Process', 'Proses Internal'),
    both('Learning and Growth', 'Pembelajaran dan Pertumbuhan'),
  ],
  [
    both('Financial', 'Keuangan'),
    both('Customer', 'Pelanggan'),
    both('Internal Business Process', 'Proses Bisnis Internal'),
    both('Learning & Growth', 'Pembelajaran & Pertumbuhan'),
  ],
  [
    both('Finance', 'Keuangan'),
    both('Customers', 'Pengguna Layanan'),
    both('Internal Process', 'Proses Bisnis Internal'),
    both('Learning and Growth', 'Pertumbuhan dan Pembelajaran'),
  ],
];

export const OBJECTIVES: readonly Localized[] = [
  both('Sound public finances', 'Terwujudnya keuangan yang sehat'),
  both('Satisfied users of the service', 'Meningkatnya kepuasan pengguna'),
  both('Reliable processes', 'Terselenggaranya proses yang andal'),
  both('Capable people', 'Tersedianya SDM yang kompeten'),
  both('Useful information', 'Tersedianya informasi yang berguna'),
  both('Effective supervision', 'Meningkatnya efektivitas pengawasan'),
  both('Timely decisions', 'Percepatan pengambilan keputusan'),
  both('Modern equipment', 'Terpenuhinya sarana dan prasarana'),
  both('Wide access to services', 'Meluasnya akses layanan'),
  both('Safe working places', 'Terciptanya tempat kerja yang aman'),
  both('Honest administration', 'Terwujudnya tata kelola yang bersih'),
  both('Good partnerships', 'Terjalinnya kerja sama yang baik'),
];

/** The element at a place, counted round. */
export function at<Value>(list: readonly Value[], place: number): Value {
  return list[place % list.length] as Value;
}
