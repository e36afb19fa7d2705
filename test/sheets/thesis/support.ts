/** Shown cells as the tests of tables for a thesis type them. */
import type { ShownCell } from '../../../src/sheets/thesis/shownCells';

/** A text with ** before it is bold; numbers are told by their digits. */
export function shown(text: string, size = 11): ShownCell {
  const isBold = text.startsWith('**');
  const words = isBold ? text.slice(2) : text;
  const isNumber = /^-?\d+([.,]\d+)?%?$/.test(words);
  const kind = words === '' ? 'blank' : words.startsWith('#') ? 'error' : isNumber ? 'number' : 'text';
  return { text: words, kind, isBold, isItalic: false, size };
}

export const cellsOf = (rows: readonly (readonly string[])[]): ShownCell[][] =>
  rows.map((row) => row.map((text) => shown(text)));

/** Invented data. */
export const WEIGHTS = [
  ['**Item', '**Nama', '**Bobot'],
  ['F', 'Keuangan & aset', '0,4058'],
  ['C', 'Pelanggan_50%', '#N/A'],
  ['L', '', '-0,05'],
  ['**Jumlah', '', '**1,0000'],
];
