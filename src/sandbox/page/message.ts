/** The line above the grid: the sentence behind a selected error as in Excel's error card, else what this page is. */
import type { ErrorNote } from '../functions/errorNotes';
import { make } from './elements';
import type { Words } from './words';

/** What may be done, in a sentence and on a button. */
export interface Offer {
  readonly text: string;
  readonly label: string;
  act(): void;
}

export class MessageLine {
  private readonly words: Words;
  #standing: string;
  #offer: Offer | null = null;
  #isResting = true;

  constructor(
    private readonly line: HTMLElement,
    words: Words,
  ) {
    this.words = words;
    this.#standing = words.notExcel;
    this.rest();
  }

  rest(): void {
    const offer = this.#offer;
    const offered = offer === null ? [] : [offer.text, buttonOf(offer.label, () => offer.act())];
    this.#show('', ...offered, this.#standing);
    this.#isResting = true;
  }

  /** Stands first as long as nothing else is to be said. */
  offer(offer: Offer | null): void {
    if (offer?.text === this.#offer?.text) return;
    this.#offer = offer;
    if (this.#isResting) this.rest();
  }

  /** What it says as long as nothing else is to be said. */
  stand(text: string): void {
    this.#standing = text;
    this.rest();
  }

  /** What takes a while, and a way to stop it; answers what says how far it is. */
  work(cancel: string, stop: () => void): (text: string) => void {
    const progress = make('span');
    this.#show('', progress, buttonOf(cancel, stop));
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
    this.#isResting = false;
    this.line.classList.toggle('error', kind === 'error');
    this.line.replaceChildren(...content);
    // A long sentence is cut at the edge of the grid; the pointer shows all of it.
    this.line.title = this.line.textContent ?? '';
  }
}

function buttonOf(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', className: 'act', textContent: label });
  button.addEventListener('click', act);
  return button;
}
