/** What stands in a sentence of the catalogue where the user's own words and numbers will be. */
import type { Language, Localized } from '../../engine/language';
import type { Html } from './html';
import { html } from './html';

export const PLACEHOLDERS: Readonly<Record<string, Localized>> = {
  allowed: { en: 'number', id: 'jumlah' },
  anchors: { en: 'number', id: 'jumlah' },
  anchorsColumns: { en: 'columns', id: 'kolom' },
  anchorsRows: { en: 'rows', id: 'baris' },
  backward: { en: 'value', id: 'nilai' },
  choices: { en: 'words', id: 'kata-kata' },
  column: { en: 'column', id: 'nomor kolom' },
  columns: { en: 'columns', id: 'kolom' },
  count: { en: 'number', id: 'jumlah' },
  expected: { en: 'number', id: 'jumlah' },
  first: { en: 'first', id: 'pertama' },
  firstColumns: { en: 'columns', id: 'kolom' },
  firstCount: { en: 'number', id: 'jumlah' },
  firstRows: { en: 'rows', id: 'baris' },
  forward: { en: 'value', id: 'nilai' },
  got: { en: 'entry', id: 'isian' },
  green: { en: 'value', id: 'nilai' },
  indicators: { en: 'numbers', id: 'nomor' },
  levels: { en: 'number', id: 'jumlah' },
  limit: { en: 'limit', id: 'batas' },
  list: { en: 'parameter', id: 'parameter' },
  parameter: { en: 'parameter', id: 'parameter' },
  performanceColumns: { en: 'columns', id: 'kolom' },
  performanceRows: { en: 'rows', id: 'baris' },
  place: { en: 'parameter and place', id: 'parameter dan tempatnya' },
  polarity: { en: 'polarity', id: 'polaritas' },
  row: { en: 'row', id: 'nomor baris' },
  rows: { en: 'rows', id: 'baris' },
  second: { en: 'second', id: 'kedua' },
  secondColumns: { en: 'columns', id: 'kolom' },
  secondCount: { en: 'number', id: 'jumlah' },
  secondRows: { en: 'rows', id: 'baris' },
  size: { en: 'size', id: 'ukuran' },
  start: { en: 'value', id: 'nilai' },
  table: { en: 'table', id: 'tabel' },
  target: { en: 'value', id: 'nilai' },
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
