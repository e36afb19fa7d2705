import type { manual as english } from '../en/manual';

/** What the pane says of the manual of indicators and of performance contracts, in Indonesian. */
export const manual: Record<keyof typeof english, string> = {
  manualFilled: 'Terisi untuk {filled} dari {count} KPI saat lembarnya terakhir dibaca.',
  manualTaken: 'Terisi untuk {filled} dari {count} KPI. Tulis lembarnya untuk melihat dan mengubahnya.',
  manualEmpty: 'Belum ada isinya: tulis, lalu isi sel berwarnanya.',
  manualUnread: 'Yang diketik pada lembarnya dibaca saat lembar itu ditulis lagi.',
  manualRenamed: 'Berganti sebutan: {kpis}. Isi manualnya ikut.',
  manualNow: '{was} kini {now}',
  manualOrphans: 'Tidak ada lagi di tabel: {kpis}. Isi manualnya disimpan sampai Anda menghapusnya.',
  manualForget: 'Hapus',
  manualForgotten: 'Isi manual KPI yang tidak ada lagi di tabel telah dihapus.',
  contractPeriods: 'Satu target untuk tiap periode tahunnya pada lembar periode, dan satu untuk setahun.',
  contractNoPeriods:
    'Satu target untuk tiap KPI, dari tabel. Dengan ‘Periode’ ada juga satu target untuk tiap periode.',
  contractOtherYear: 'Satu target untuk tiap KPI, dari tabel: lembar periode memuat kurang dari dua periode tahunnya.',
  contractNoTarget: 'Tanpa angka target: {kpis}. Kontrak menampilkan selnya apa adanya.',
};
