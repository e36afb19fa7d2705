/** Rows with a target, a realization and whether it was reached, and the same with one of these words wrong. */
import type { Generated, Style } from './generated';
import { Dice, Sheet } from './generated';

const STYLES: readonly Style[] = ['comma', 'point', 'format'];
const WORDS = [
  ['Tercapai', 'Tidak tercapai', 'Keterangan'],
  ['Tercapai', 'Tidak', 'Ket.'],
  ['Achieved', 'Not achieved', 'Status'],
  ['Ya', 'Tidak', 'Tercapai?'],
  ['Yes', 'No', 'Reached?'],
] as const;

type Row = readonly [name: string, target: number, decimals: number, isPercent: boolean, isMoreBetter: boolean];

/** No column says which way is better: revenue and shares more, complaints, days and arrears less. */
export function targets(seed: number, what: 'light' | null = null): Generated {
  const dice = new Dice(seed);
  const amount = (): number => Math.round(dice.between(2e8, 9e9));
  const rows: Row[] = [
    ['Pajak kendaraan', amount(), 0, false, true],
    ['Bea balik nama', amount(), 0, false, true],
    ['Retribusi', amount(), 0, false, true],
    ['Keluhan pelanggan', dice.whole(5, 30), 0, false, false],
    ['Waktu layanan (hari)', dice.whole(3, 20), 0, false, false],
    ['Tunggakan pajak', amount(), 0, false, false],
    ['Kehadiran pegawai', dice.whole(80, 95), 1, true, true],
    ['Pelatihan pegawai', dice.whole(60, 90), 1, true, true],
    ['Laporan tepat', dice.whole(60, 95), 1, true, true],
    ['Pelanggaran', dice.whole(1, 8), 1, true, false],
    ['Berkas terlambat', dice.whole(52, 60), 1, true, false],
  ];
  const [reached, missed, heading] = dice.one(WORDS);
  const wrong = what === null ? -1 : dice.one([0, 1, 2, 6, 7, 8]);
  const sheet = new Sheet(dice.one(STYLES), 4);
  sheet.row('Indikator', 'Target', 'Realisasi', heading);
  rows.forEach(([name, target, decimals, isPercent, isMoreBetter], at) => {
    const realization = Number(
      (target * dice.one(what === null ? [0.8, 0.93, 1, 1.04, 1.2] : [0.8, 0.93, 1.04, 1.2])).toFixed(decimals),
    );
    const off = at === wrong && realization === target ? target * 1.03 : realization;
    const isReached = isMoreBetter ? off >= target : off <= target;
    const row = sheet.row(name, '', '', isReached !== (at === wrong) ? reached : missed);
    sheet.number(row, 1, target, isPercent ? 0 : decimals, isPercent);
    sheet.number(row, 2, off, decimals, isPercent);
  });
  return sheet;
}
