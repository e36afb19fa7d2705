/** Shows a result as the cells of a sheet, with the sentences of its errors below. */
import type { Language } from '../../engine/language';
import type { LiveCell } from './compute';
import { CellError } from './runtime';
import { withDecimalSign } from '../../engine/phrases';

/** Ten digits, and two decimals behind large amounts; a double holds fifteen. */
const DIGITS = 10;
const DECIMALS_OF_AMOUNTS = 2;
const MOST_DIGITS = 15;

export function drawResult(cells: readonly (readonly LiveCell[])[], language: Language): HTMLElement[] {
  const table = make('table', 'cells');
  for (const row of cells) {
    const line = make('tr');
    line.append(...row.map((cell) => drawCell(cell, language)));
    table.append(line);
  }
  const box = make('div', 'scroll');
  box.tabIndex = 0;
  box.append(table);
  const sentences = new Set(cells.flat().map((cell) => (cell instanceof CellError ? cell.message : '')));
  sentences.delete('');
  return [box, ...[...sentences].map(drawSentence)];
}

export function drawSentence(sentence: string): HTMLElement {
  return make('p', 'sentence', sentence);
}

function drawCell(cell: LiveCell, language: Language): HTMLElement {
  if (typeof cell === 'string') return make('td', '', cell);
  if (typeof cell === 'number') return make('td', 'number', shownNumber(cell, language));
  return make('td', 'word', cell instanceof CellError ? cell.code : String(cell).toUpperCase());
}

function shownNumber(value: number, language: Language): string {
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  const digits = Math.min(MOST_DIGITS, Math.max(DIGITS, wholeDigits + DECIMALS_OF_AMOUNTS));
  return withDecimalSign(String(Number(value.toPrecision(digits))), language);
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
