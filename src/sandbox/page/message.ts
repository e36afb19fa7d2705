/** The line above the grid: the sentence behind a selected error as in Excel's error card, else what this page is. */
import type { ErrorNote } from '../functions/errorNotes';
import { make } from './elements';
import type { Words } from './words';

export class MessageLine {
  private readonly words: Words;
  #standing: string;

  constructor(
    private readonly line: HTMLElement,
    words: Words,
  ) {
    this.words = words;
    this.#standing = words.notExcel;
    this.rest();
  }

  rest(): void {
    this.#show('', this.#standing);
  }

  /** What it says as long as nothing else is to be said. */
  stand(text: string): void {
    this.#standing = text;
    this.rest();
  }

  /** What takes a while, and a way to stop it; answers what says how far it is. */
  work(cancel: string, stop: () => void): (text: string) => void {
    const progress = make('span');
    const button = make('button', { type: 'button', className: 'cancel', textContent: cancel });
    button.addEventListener('click', stop);
    this.#show('', progress, button);
    return (text) => {
      progress.textContent = text;
    };
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
