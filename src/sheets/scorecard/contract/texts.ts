/** The words on a performance contract. */
import type { Localized } from '../../../engine/language';

export const CONTRACT = {
  name: { en: 'Contract', id: 'Kontrak' },
  offer: { en: 'Performance contract', id: 'Kontrak kinerja' },
  offerText: {
    en: 'Who agrees with whom on which targets and weights, with signatures. Target and weight follow the scorecard.',
    id: 'Siapa bersepakat dengan siapa atas target dan bobot mana, dengan tanda tangan. Target dan bobot mengikuti kartu skor.',
  },
  title: { en: 'Performance contract: {title}', id: 'Kontrak kinerja: {title}' },
  subtitle: {
    en: 'Fill in the shaded cells. Targets follow the KPI table or the sheet of periods, weights the scorecard.',
    id: 'Isi sel berwarna. Target mengikuti tabel KPI atau lembar periode, bobot mengikuti kartu skor.',
  },
  parties: { en: 'Parties', id: 'Para pihak' },
  first: { en: 'First party', id: 'Pihak pertama' },
  second: { en: 'Second party', id: 'Pihak kedua' },
  person: { en: 'Name', id: 'Nama' },
  position: { en: 'Position', id: 'Jabatan' },
  number: { en: 'Staff number', id: 'NIP' },
  promise: {
    en: 'The first party undertakes to reach the targets below; the second party supervises and evaluates how far they are reached.',
    id: 'Pihak pertama menyanggupi pencapaian target di bawah ini; pihak kedua membimbing dan mengevaluasi pencapaiannya.',
  },
  no: { en: 'No.', id: 'No.' },
  objective: { en: 'Strategic objective', id: 'Sasaran strategis' },
  wholeYear: { en: 'Year {year}', id: 'Tahun {year}' },
  target: { en: 'Target', id: 'Target' },
  share: { en: 'Share', id: 'Bagian' },
  total: { en: 'Total', id: 'Jumlah' },
  noWeights: {
    en: 'The sheet of the scorecard is gone or of an earlier version: write it again, and the weights are shown here.',
    id: 'Lembar kartu skor tidak ada atau dari versi sebelumnya: tulis ulang, lalu bobot tampil di sini.',
  },
  behind: {
    en: 'The scorecard is behind its KPI table. In Timbang, open Result and press Update; the weights are shown again then.',
    id: 'Kartu skor tertinggal dari tabel KPI-nya. Di Timbang, buka Hasil lalu tekan Perbarui; lalu bobot tampil lagi.',
  },
  otherKpis: {
    en: 'The KPIs of the scorecard are no longer those of this contract. In Timbang, write the contract again.',
    id: 'KPI pada kartu skor bukan lagi KPI pada kontrak ini. Di Timbang, tulis lagi kontraknya.',
  },
  noWeight: { en: 'KPI without a weight: {n}.', id: 'KPI tanpa bobot: {n}.' },
  someTargets: {
    en: 'KPI with targets in only some periods of the year: {n}.',
    id: 'KPI yang targetnya baru ada pada sebagian periode tahun itu: {n}.',
  },
  noTarget: { en: 'KPI without a number as target: {n}.', id: 'KPI tanpa angka target: {n}.' },
  counted: { en: 'Counted for the line above', id: 'Dihitung untuk baris di atas' },
  targetNote: { en: 'Target: as in the KPI table.', id: 'Target: sesuai tabel KPI.' },
  periodNote: {
    en: 'Targets: as on the sheet of periods; the year is made of them as each KPI is consolidated there, and is the table’s where they are blank; a sum needs all periods.',
    id: 'Target: sesuai lembar periode; target tahun dibentuk darinya menurut konsolidasi tiap KPI, atau dari tabel bila kosong; jumlah memerlukan semua periode.',
  },
  periodNoteOnly: {
    en: 'Targets: as on the sheet of periods; the year is made of them as each KPI is consolidated there; a sum needs all periods.',
    id: 'Target: sesuai lembar periode; target tahun dibentuk darinya menurut konsolidasi tiap KPI; jumlah memerlukan semua periode.',
  },
  shareNote: {
    en: 'Share: the weight divided by the sum of the weights.',
    id: 'Bagian: bobot dibagi jumlah bobot.',
  },
  withinNote: {
    en: 'Weight: of a KPI among those of its objective or perspective; these have weights of their own on the scorecard.',
    id: 'Bobot: bobot KPI di antara KPI pada sasaran atau perspektifnya; sasaran dan perspektif berbobot sendiri pada kartu skor.',
  },
  signatures: { en: 'Signatures', id: 'Pengesahan' },
  place: { en: 'Place, date', id: 'Tempat, tanggal' },
} as const satisfies Record<string, Localized>;
