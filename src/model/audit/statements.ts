/** What sentences say of the rows of a table, and where the table says otherwise. */
import { halfUnit } from './estimate';
import type { Figure } from './grid';
import type { SaidNumber, SaidOf, Sentence, TextCell } from './reading/texts';
import type { Item, ScoreTable } from './table';

export interface Contradiction {
  readonly cell: TextCell;
  readonly item: Item;
  readonly table: ScoreTable;
  readonly measure: SaidOf | 'step';
  readonly said: SaidNumber;
  readonly printed: Figure;
}

/** A row with its table, and the year that the heading of a measure says. */
interface Named {
  readonly item: Item;
  readonly table: ScoreTable;
}

export function contradictions(texts: readonly TextCell[], scores: readonly ScoreTable[]): Contradiction[] {
  const rows = scores.flatMap((table) => table.items.map((item): Named => ({ item, table })));
  const codes = new Set(rows.map(({ item }) => item.name).filter((name) => CODE.test(name)));
  let spoken: readonly Named[] = [];
  return texts.flatMap((cell) =>
    cell.sentences.flatMap((sentence) => {
      const named = namedIn(sentence, rows, codes);
      // "KPI ini" in the sentences that follow is the one that was named last.
      if (named !== null) spoken = named;
      return sentence.numbers.flatMap((said) => against(cell, spoken, said, named !== null));
    }),
  );
}

const CODE = /^\p{L}{1,4}[-.]?\d+[\p{L}\d.-]*$/u;

/** The rows that a sentence is about; none of them where it names several, null where it names none. */
function namedIn({ text }: Sentence, rows: readonly Named[], codes: ReadonlySet<string>): readonly Named[] | null {
  const said = new Set(text.match(/\p{L}{1,4}[-.]?\d+[\p{L}\d-]*/gu) ?? []);
  const coded = [...said].filter((word) => codes.has(word));
  if (coded.length > 0) return coded.length > 1 ? [] : rows.filter(({ item }) => item.name === coded[0]);
  const words = stems(text);
  const named = rows.filter(({ item }) => isNamed(item.name, words));
  const names = new Set(named.map(({ item }) => item.name));
  if (names.size === 0) return null;
  return names.size > 1 ? [] : named;
}

const LEAST_WORDS = 3;
const STEM = 5;

/** Every longer word of a name, whatever its ending: "transfer of funds", "transferring funds". */
function isNamed(name: string, words: ReadonlySet<string>): boolean {
  const own = stems(name);
  return !CODE.test(name) && own.size >= LEAST_WORDS && [...own].every((word) => words.has(word));
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
}

/** Numbers so near one of the row speak of it. */
const NEAR = 0.05;

function against(cell: TextCell, rows: readonly Named[], said: SaidNumber, isNamedHere: boolean): Contradiction[] {
  const all = rows.flatMap((row) => figuresOf(row, said).map((one) => ({ ...one, ...row })));
  const dated = all.filter(({ year }) => said.years.length > 0 && year !== null && said.years.includes(year));
  const measured = dated.length > 0 ? dated : all;
  if (measured.length === 0 || measured.some(({ figure }) => isSaid(said, figure))) return [];
  // Of no measure, or of none that has its year, only a number that is nearly the printed one is about it.
  const isSure = said.step !== null || (said.of !== null && (said.years.length === 0 || dated.length > 0));
  const near = isSure && !isNamedFar(said) ? measured : measured.filter(({ figure }) => isNear(said, figure));
  const [first] = near;
  if (first === undefined || (!isNamedHere && said.of === null && said.step === null)) return [];
  const measure = said.step === null ? first.measure : 'step';
  return [{ cell, item: first.item, table: first.table, measure, said, printed: first.figure }];
}

/** A whole number without a measure counts something. */
const isNamedFar = ({ of, step }: SaidNumber): boolean => of === null && step === null;

function isNear(said: SaidNumber, figure: Figure): boolean {
  return said.decimals > 0 && Math.abs(said.value / figure.value - 1) <= NEAR;
}

/** To the decimals that either has. */
function isSaid(said: SaidNumber, figure: Figure): boolean {
  const value = figure.counted?.count ?? figure.value;
  const half = Math.max(halfUnit(said.decimals), figure.counted === undefined ? halfUnit(figure.decimals) : 0);
  const isCoarse = said.decimals !== figure.decimals;
  return Math.abs(said.value - value) <= (isCoarse ? half : 0) + 1e-9 * Math.max(1, Math.abs(value));
}

interface Said {
  readonly measure: SaidOf;
  readonly figure: Figure;
  readonly year: string | null;
}

const MEASURES: readonly SaidOf[] = ['target', 'realization', 'level', 'weight', 'index'];

function figuresOf({ item, table }: Named, { of, step }: SaidNumber): Said[] {
  if (step !== null) {
    const found = item.ladder.find(({ level }) => level === step);
    return found === undefined ? [] : [{ measure: 'level', figure: found.figure, year: null }];
  }
  return MEASURES.filter((measure) => of === null || of === measure).flatMap((measure): Said[] => {
    const figure = item.figures[measure];
    const year = /(?:19|20)\d\d/.exec(table.headings[measure] ?? '')?.[0] ?? null;
    return figure === undefined ? [] : [{ measure, figure, year }];
  });
}
