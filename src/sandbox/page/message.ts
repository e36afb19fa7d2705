/** The line above the grid: the sentence behind a selected error as in Excel's error card, else what this page is. */
import type { ErrorNote } from '../functions/errorNotes';
import { make } from './elements';
import type { Words } from './words';

export class MessageLine {
  constructor(
    private readonly line: HTMLElement,
    private readonly words: Words,
  ) {
    this.rest();
  }

  rest(): void {
    this.#show('', this.words.notExcel);
  }

  say(text: string): void {
    this.#show('', text);
  }

  fail(text: string): void {
    this.#show('error', text);
  }

  /** An error of one of the add-in's functions, the code first as the cell shows it. */
  explain(note: ErrorNote): void {
    const sentence = note.sentence || this.words.noSentence;
    this.#show('error', make('strong', { textContent: `${note.functionName} ${note.code}` }), sentence);
  }

  #show(kind: '' | 'error', ...content: readonly (Node | string)[]): void {
    this.line.classList.toggle('error', kind === 'error');
    this.line.replaceChildren(...content);
    // A long sentence is cut at the edge of the grid; the pointer shows all of it.
    this.line.title = this.line.textContent ?? '';
  }
}
