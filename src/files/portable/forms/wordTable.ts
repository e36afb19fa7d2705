import { asItStands } from '../formula/exactMatch';
import type { Formula, Reference } from '../formula/tree';
import { MISTAKE, plain } from '../formula/template';
import { part } from '../grid';
import { text } from '../formula/tree';
import { HEADINGS } from './headings';
import type { OurCall } from './ourCall';

/** A list of words and what they mean, for VLOOKUP; capitals make no difference to it. */
export function wordTable(call: OurCall, title: string, words: ReadonlyMap<string, Formula>): Reference {
  return call.compiler.shared(JSON.stringify([...words]), () => newTable(call, title, words));
}

function newTable(call: OurCall, title: string, words: ReadonlyMap<string, Formula>): Reference {
  const headings = [HEADINGS.word, HEADINGS.meaning].map((heading) => heading[call.language]);
  const table = call.compiler.helper.table(title, headings, words.size);
  [...words].forEach(([word, meaning], row) => {
    table.put(row, 0, text(word));
    table.put(row, 1, meaning);
  });
  return table.range(0, 0, words.size, 2);
}

/** What the word in a cell means; an unknown one is a mistake. */
export function lookedUp(cell: Formula, words: Reference): Formula {
  const rows = words.area.bottom - words.area.top + 1;
  const word = asItStands(plain`TRIM(${cell})`);
  const isKnown = plain`ISNUMBER(MATCH(${word},${part(words, 0, 0, rows, 1)},0))`;
  return plain`IF(${isKnown},VLOOKUP(${word},${words},2,FALSE),${MISTAKE})`;
}
