/** What the words for a polarity mean: constants are read at once, cells look their word up in a list on the helper sheet. */
import { readPolarity } from '../../../engine/ckp/indicator';
import type { Polarity } from '../../../engine/ckp/polarity';
import { POLARITIES } from '../../../engine/ckp/polarity';
import type { WordList } from '../../../engine/words';
import { plain } from '../formula/template';
import type { Formula } from '../formula/tree';
import { text } from '../formula/tree';
import { cellsOf } from '../grid';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';
import { lookedUp, wordTable } from './wordTable';

/** The polarity itself, or a formula that says its word. */
export type Known = Polarity | Formula;

/** The polarity of every cell of an argument; the default where it is left out. */
export function polaritiesOf(call: OurCall, index: number): (row: number, column: number) => Known {
  if (!call.isGiven(index)) return () => POLARITIES.default;
  const cells = call.cells(index);
  const all = cellsOf(cells).flat();
  const constants = all.map((cell) => constantOf(call, cell));
  const at = (row: number, column: number): number => {
    const [i, j] = [cells.rows === 1 ? 0 : row, cells.columns === 1 ? 0 : column];
    return i * cells.columns + j;
  };
  if (constants.every((one) => one !== null)) return (row, column) => constants[at(row, column)] ?? POLARITIES.default;
  const said = all.map((cell) => call.compiler.valueOf(cell));
  const words = wordTable(call, HEADINGS.polarities[call.language], spellings(said));
  const table = call.table(HEADINGS.polarity[call.language], [HEADINGS.polarity[call.language]], all.length);
  const read = all.map((cell, line) => {
    return table.put(line, 0, plain`IF(OR(${cell}="",${cell}=0),${POLARITIES.default},${lookedUp(cell, words)})`);
  });
  return (row, column) => read[at(row, column)] ?? POLARITIES.default;
}

/** Chooses by a polarity: at once, or in the cell. */
export function byPolarity(polarity: Known, forms: Readonly<Record<Polarity, Formula>>): Formula {
  if (typeof polarity === 'string') return forms[polarity];
  const { maximize, minimize, stabilize } = forms;
  return plain`IF(${polarity}="maximize",${maximize},IF(${polarity}="minimize",${minimize},IF(${polarity}="stabilize",${stabilize},${forms['maximize-120']})))`;
}

function constantOf(call: OurCall, cell: Formula): Polarity | null {
  if (cell.kind === 'reference') return null;
  return polarityIn(call.compiler.valueOf(cell));
}

function polarityIn(value: unknown): Polarity {
  return readPolarity({ cell: value, place: () => POLARITIES.parameter });
}

/** Every word of the list, and the phrases that stand in the cells now. */
function spellings(said: readonly unknown[]): Map<string, Formula> {
  const known = new Map<string, Formula>([['120', text('maximize-120')]]);
  for (const [choice, word] of wordsOf(POLARITIES)) known.set(word, text(choice));
  for (const value of said) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    try {
      known.set(value.trim().toLowerCase(), text(polarityIn(value)));
    } catch {
      // An unknown word stays one: its row answers #N/A.
    }
  }
  return known;
}

export function wordsOf<Choice extends string>({ choices }: WordList<Choice>): (readonly [Choice, string])[] {
  const names = Object.keys(choices) as Choice[];
  return names.flatMap((name) => [...choices[name].en, ...choices[name].id].map((word) => [name, word] as const));
}
