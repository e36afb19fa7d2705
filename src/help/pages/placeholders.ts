/** What stands in a sentence of the catalogue where the user's own words and numbers will be. */
import type { Language, Localized } from '../../engine/language';
import type { Html } from './html';
import { html } from './html';

export const PLACEHOLDERS: Readonly<Record<string, Localized>> = {
  allowed: { en: 'number', id: 'jumlah' },
  anchors: { en: 'number', id: 'jumlah' },
  anchorsColumns: { en: 'columns', id: 'kolom' },
  anchorsRows: { en: 'rows', id: 'baris' },
  argument: { en: 'number', id: 'nomor' },
  at: { en: 'what is in the way', id: 'penghalangnya' },
  backward: { en: 'value', id: 'nilai' },
  bounds: { en: 'number', id: 'jumlah' },
  bottom: { en: 'share', id: 'bagian' },
  choices: { en: 'words', id: 'kata-kata' },
  circle: { en: 'items', id: 'daftar item' },
  column: { en: 'number', id: 'nomor' },
  columns: { en: 'columns', id: 'kolom' },
  control: { en: 'word', id: 'kata' },
  count: { en: 'number', id: 'jumlah' },
  decree: { en: 'decree', id: 'peraturan' },
  directions: { en: 'number', id: 'jumlah' },
  error: { en: 'error', id: 'galat' },
  example: { en: 'formula', id: 'rumus' },
  expected: { en: 'number', id: 'jumlah' },
  fewer: { en: 'number', id: 'jumlah' },
  fewerItems: { en: 'number', id: 'jumlah' },
  fitting: { en: 'polarity', id: 'polaritas' },
  first: { en: 'first', id: 'pertama' },
  firstColumns: { en: 'columns', id: 'kolom' },
  firstCount: { en: 'number', id: 'jumlah' },
  firstRows: { en: 'rows', id: 'baris' },
  forward: { en: 'value', id: 'nilai' },
  from: { en: 'number', id: 'angka' },
  got: { en: 'entry', id: 'isian' },
  green: { en: 'value', id: 'nilai' },
  indicators: { en: 'numbers', id: 'nomor' },
  item: { en: 'name', id: 'nama' },
  items: { en: 'numbers', id: 'nomor' },
  level: { en: 'number', id: 'nomor' },
  levels: { en: 'number', id: 'jumlah' },
  limit: { en: 'number', id: 'jumlah' },
  list: { en: 'parameter', id: 'parameter' },
  lowest: { en: 'value', id: 'nilai' },
  matrix: { en: 'which matrix', id: 'matriks ke berapa' },
  mirroredColumn: { en: 'number', id: 'nomor' },
  mirroredRow: { en: 'number', id: 'nomor' },
  more: { en: 'number', id: 'jumlah' },
  moreItems: { en: 'number', id: 'jumlah' },
  oneIn: { en: 'one in how many', id: 'satu dari berapa' },
  other: { en: 'other entry', id: 'isian lain' },
  ownColumns: { en: 'columns', id: 'kolom' },
  ownRows: { en: 'rows', id: 'baris' },
  parameter: { en: 'parameter', id: 'parameter' },
  parent: { en: 'name', id: 'nama' },
  peersColumns: { en: 'columns', id: 'kolom' },
  peersRows: { en: 'rows', id: 'baris' },
  performanceColumns: { en: 'columns', id: 'kolom' },
  performanceRows: { en: 'rows', id: 'baris' },
  place: { en: 'place', id: 'tempat' },
  polarity: { en: 'polarity', id: 'polaritas' },
  respondent: { en: 'name', id: 'nama' },
  row: { en: 'number', id: 'nomor' },
  rows: { en: 'rows', id: 'baris' },
  scale: { en: 'word', id: 'kata' },
  second: { en: 'second', id: 'kedua' },
  secondColumns: { en: 'columns', id: 'kolom' },
  secondCount: { en: 'number', id: 'jumlah' },
  secondRows: { en: 'rows', id: 'baris' },
  size: { en: 'number', id: 'jumlah' },
  start: { en: 'value', id: 'nilai' },
  table: { en: 'name', id: 'nama' },
  target: { en: 'value', id: 'nilai' },
  to: { en: 'number', id: 'angka' },
  top: { en: 'share', id: 'bagian' },
  total: { en: 'value', id: 'nilai' },
  validity: { en: 'word', id: 'kata' },
  weights: { en: 'number', id: 'jumlah' },
  worst: { en: 'value', id: 'nilai' },
  yellow: { en: 'value', id: 'nilai' },
};

/** A sentence with its placeholders as words in italics, beginning with a capital. */
export function describedSentence(sentence: string, language: Language): Html {
  const parts = sentence.split(/\{(\w+)\}/);
  return html`${parts.map((part, index) => {
    const text = index % 2 === 0 ? part : (PLACEHOLDERS[part]?.[language] ?? part);
    const shown = parts[0] === '' ? index === 1 : index === 0;
    const capitalised = shown ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return index % 2 === 0 ? capitalised : html`<em>${capitalised}</em>`;
  })}`;
}
