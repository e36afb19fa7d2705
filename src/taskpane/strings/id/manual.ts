import type { manual as english } from '../en/manual';

/** What the pane says of the manual of indicators and of performance contracts, in Indonesian. */
export const manual: Record<keyof typeof english, string> = {
  manualFilled: 'Terisi untuk {filled} dari {count} KPI.',
  manualEmpty: 'Belum ada isinya: tulis, lalu isi sel berwarnanya.',
  manualRenamed: 'Berganti sebutan: {kpis}. Isi manualnya ikut.',
  manualNow: '{was} kini {now}',
  manualOrphans: 'Tidak ada lagi di tabel: {kpis}. Isi manualnya disimpan sampai Anda menghapusnya.',
  manualForget: 'Hapus',
  manualForgotten: 'Isi manual KPI yang tidak ada lagi di tabel telah dihapus.',
  contractPeriods: 'Satu target untuk tiap periode pada lembar periode, dan satu untuk setahun.',
  contractNoPeriods: 'Satu target setahun, dari tabel. Dengan ‘Periode’ ada juga satu target untuk tiap periode.',
  contractNoTarget: 'Tanpa target: {kpis}. Selnya pada kontrak tetap kosong.',
};
