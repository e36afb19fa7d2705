/** Thirty quotes of interviews, coded by two people. All of it is invented data. */
import type { CellValue } from '../../src/model/types';

const OFFICES = ['KPPN Alpha', 'KPPN Beta', 'KPPN Gamma'];
const THEMES = ['Aturan', 'Pelatihan', 'Meniru kantor lain', 'Tuntutan pimpinan'];
/** By the first coder: 8 coercive, 7 mimetic, 15 normative. */
const FIRST = [...'CCNMNNMCNNMNCNNMNCNNMCNNMCNMCN'];
const SECOND = [...'CCNMNMMCNNMNCNCMNCNNMCNNNCNMCN'];
const SPELT: Readonly<Record<string, readonly string[]>> = {
  C: ['Koersif', 'koersif', 'Coercive'],
  M: ['Mimetik', 'mimetik ', 'mimetic'],
  N: ['Normatif', 'normative ', 'NORMATIF'],
};

export const CODED_HEADINGS = ['No', 'Kutipan', 'Informan', 'Kantor', 'Tema', 'Jenis', 'Pengode kedua'];
/** Spelt in every way that is read as one. */
export const CODED_QUOTES: CellValue[][] = FIRST.map((type, index) => [
  index + 1,
  `Pernyataan ${index + 1} tentang pekerjaan (data rekaan)`,
  `Informan ${1 + (index % 6)}`,
  OFFICES[index % 3] ?? '',
  THEMES[(index * 7) % 4] ?? '',
  SPELT[type]?.[index % 3] ?? '',
  SPELT[SECOND[index] ?? '']?.[(index + 1) % 3] ?? '',
]);
