/** Coded quotes as they stand in sheets; all of it is invented. */
import { newCodingDraft } from '../../model/research/coding/draft';
import type { CodingDraft } from '../../model/research/coding/draft';
import type { CellValue } from '../../model/types';
import type { Coding } from '../../taskpane/research/coding/useCoding';
import { UNBROKEN } from './hierarchies';
import { NO_TABLE_LISTING } from './listing';

type Cells = readonly (readonly CellValue[])[];

const nothing = (): void => undefined;

export const NO_CODING: Omit<Coding, 'draft'> = { ...NO_TABLE_LISTING, setRole: nothing, setCode: nothing };

const HEADINGS = ['Kutipan', 'Informan', 'Kantor', 'Tema', 'Jenis isomorfisme', 'Pengode kedua'];
const TYPES = ['Koersif', 'Normatif', 'normative ', 'Mimetik', 'Normatif'];
const THEMES = ['Aturan dan juknis', 'Pelatihan', 'Meniru kantor lain', 'Tuntutan pimpinan'];

function quote(index: number): CellValue[] {
  const type = TYPES[index % 5] ?? '';
  const place = [`Informan ${1 + (index % 6)}`, `Kantor ${'ABC'[index % 3]}`, THEMES[index % 4] ?? ''];
  return [`“Pernyataan ${index + 1} (data rekaan)”`, ...place, type, index % 7 === 3 ? 'Koersif' : type];
}

export const quotes: Cells = [HEADINGS, ...Array.from({ length: 30 }, (_, index) => quote(index))];

/** Codes that are blank, unknown or spelt wrongly, a long name, and a merged theme. */
export const wrongQuotes: Cells = [
  HEADINGS,
  ...quotes.slice(1, 7),
  ['“Kami meniru”', 'Informan 1', 'Kantor A', 'Meniru kantor lain', 'Meniru', 'Mimetik'],
  ['“Sesuai aturan”', 'Informan 1', UNBROKEN, '', 'koersif/normatif', 'Koersif'],
  ['“Belum tahu”', 'Informan 2', 'Kantor B', 'Pelatihan', '', '-'],
];

export const ownQuotes: Cells = [
  ['Kutipan', 'Tema', 'Jenis'],
  ['“a”', 'Kepercayaan', 'Pendukung'],
  ['“b”', 'Kepercayaan', 'Penghambat'],
  ['“c”', 'Beban kerja', 'penghambat '],
  ['“d”', 'Beban kerja', 'Pendukung'],
];

export const nameless: Cells = [
  ['Pernyataan', 'Kategori', 'Kolom 3', 'Kolom 4'],
  ['“a”', 'Aturan', 'Koersif', 'ya'],
];

export function codingOf(cells: Cells, below: Cells = []): CodingDraft {
  const area = { sheet: 'Wawancara', row: 3, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newCodingDraft({ area, cells, below }, 'quotes');
  if (!draft) throw new Error('No headings in the quotes.');
  return draft;
}
