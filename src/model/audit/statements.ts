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
  const names = namesOf(rows);
  const latest = latestYear(texts, scores);
  let spoken: readonly Named[] = [];
  return texts.flatMap((cell) => {
    const own = rows.filter(({ item }) => item.nameArea.row === cell.area.row);
    // A name says nothing of its row, and a remark beside it speaks of no other.
    if (own.some(({ item }) => isNameOf(item, cell))) return [];
    if (own.length > 0) spoken = own.length > 1 ? [] : own;
    const found = cell.sentences.flatMap((sentence) => {
      const mentions = mentionsIn(sentence, names);
      const against = sentence.numbers.flatMap((said) => {
        const mention = mentions.findLast(({ at }) => at <= said.at);
        return contradicting(cell, mention?.rows ?? spoken, said, { isNamed: mention !== undefined, latest });
      });
      // "KPI ini" in the sentences that follow is the one that was named last.
      spoken = mentions.at(-1)?.rows ?? spoken;
      return against;
    });
    if (own.length > 0) spoken = [];
    return found;
  });
}

function isNameOf(item: Item, { area, sentences }: TextCell): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return item.nameArea.column === area.column || calledOf(item).has(text);
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** The year that a table without one is of: the last that anybody speaks of. */
function latestYear(texts: readonly TextCell[], scores: readonly ScoreTable[]): string | null {
  const said = texts.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.match(YEAR) ?? []));
  const headed = scores.flatMap(({ headings }) => Object.values(headings).flatMap((text) => text.match(YEAR) ?? []));
  return [...said, ...headed].sort().at(-1) ?? null;
}

const CODE = /^\p{L}{1,4}[-.]?\d+[\p{L}\d.-]*$/u;

/** A row that a sentence names; no rows where several are named before their numbers. */
interface Mention {
  readonly at: number;
  readonly rows: readonly Named[];
}

function mentionsIn({ text, numbers }: Sentence, names: readonly Name[]): Mention[] {
  const coded = [...text.matchAll(/\p{L}{1,4}[-.]?\d+[\p{L}\d-]*/gu)].flatMap((found): Mention[] => {
    const named = names.find(({ name, isCode }) => isCode && name === found[0]);
    return named === undefined ? [] : [{ at: found.index, rows: named.rows }];
  });
  const all = coded.length > 0 ? coded : [...literal(text, names), ...byWords(text, names)].slice(0, MOST_NAMED);
  return all
    .sort((one, other) => one.at - other.at)
    .map((mention, at, sorted): Mention => {
      const isApart = (one: Mention | undefined, other: Mention | undefined): boolean =>
        one === undefined ||
        other === undefined ||
        numbers.some((number) => number.at > one.at && number.at < other.at);
      // "C1, C2 and C3 have 0.39, 0.16 and 0.16" says nothing of one of them.
      const isAlone = isApart(sorted[at - 1], mention) && isApart(mention, sorted[at + 1]);
      return isAlone ? mention : { at: mention.at, rows: [] };
    });
}

const MOST_NAMED = 20;
const SHORTEST_NAME = 10;

/** Names as they stand in the table. */
function literal(text: string, names: readonly Name[]): Mention[] {
  const said = text.toLowerCase();
  return names.flatMap(({ lower, rows }): Mention[] => {
    const at = lower.length < SHORTEST_NAME || !/\s/.test(lower) ? -1 : said.indexOf(lower);
    return at < 0 ? [] : [{ at, rows }];
  });
}

/** The one name all of whose longer words are there, whatever their endings: "transfer", "transferring". */
function byWords(text: string, names: readonly Name[]): Mention[] {
  const [said, words] = [text.toLowerCase(), stems(text)];
  const named = names.filter(
    ({ isCode, lower, stems: own }) =>
      !isCode && own.length >= LEAST_WORDS && own.every((word) => words.has(word)) && !said.includes(lower),
  );
  return named.length === 1 ? named.map(({ rows }) => ({ at: 0, rows })) : [];
}

/** What a table calls its rows, with what is compared of it. */
interface Name {
  readonly name: string;
  readonly lower: string;
  readonly isCode: boolean;
  readonly stems: readonly string[];
  readonly rows: readonly Named[];
}

/** Its code and its name, where a table has both. */
function calledOf({ name, kpi }: Item): Set<string> {
  return new Set([name, kpi?.code ?? '', kpi?.name ?? ''].filter((one) => one !== ''));
}

function namesOf(rows: readonly Named[]): Name[] {
  const named = new Map<string, Named[]>();
  for (const row of rows) {
    for (const name of calledOf(row.item)) named.set(name, [...(named.get(name) ?? []), row]);
  }
  return [...named].map(([name, of]) => ({
    name,
    lower: name.toLowerCase(),
    isCode: CODE.test(name),
    stems: ownStems(name),
    rows: of,
  }));
}

const LEAST_WORDS = 3;
const STEM = 5;

/** What many names begin with; a sentence leaves it out. */
const GENERIC = stems(
  'performance value percentage index level rating average quality nilai kinerja persentase indeks tingkat jumlah rata capaian kualitas',
);

/** Without words that names share, where enough are left. */
function ownStems(name: string): string[] {
  const all = [...stems(name)];
  const own = all.filter((word) => !GENERIC.has(word));
  return own.length >= LEAST_WORDS ? own : all;
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
}

/** Numbers so near one of the row speak of it. */
const NEAR = 0.05;

function contradicting(
  cell: TextCell,
  rows: readonly Named[],
  said: SaidNumber,
  { isNamed: isNamedHere, latest }: { isNamed: boolean; latest: string | null },
): Contradiction[] {
  const all = rows.flatMap((row) => figuresOf(row, said).map((one) => ({ ...one, ...row })));
  const dated = all.filter(({ year }) => said.years.length > 0 && year !== null && said.years.includes(year));
  const measured = dated.length > 0 ? dated : all;
  if (measured.length === 0 || measured.some(({ figure }) => isSaid(said, figure))) return [];
  // Of several years the table has the last, where it says none.
  if (dated.length === 0 && said.years.length > 0 && latest !== null && !said.years.includes(latest)) return [];
  // Of no measure, or of none that has its year, only a number that is nearly the printed one is about it.
  const isSure = said.step !== null || (said.of !== null && (said.years.length === 0 || dated.length > 0));
  const near = measured.filter(({ figure }) => (isSure ? isOfItsSize(said, figure) : isNear(said, figure)));
  const [first] = near;
  if (first === undefined || (!isNamedHere && said.of === null && said.step === null)) return [];
  const measure = said.step === null ? first.measure : 'step';
  return [{ cell, item: first.item, table: first.table, measure, said, printed: first.figure }];
}

/** A whole number that is far from the printed one counts something else: "a target that 3 of the staff reached". */
function isOfItsSize({ value, decimals, step }: SaidNumber, figure: Figure): boolean {
  const ratio = value / (figure.counted?.count ?? figure.value);
  return decimals > 0 || step !== null || (ratio >= 0.5 && ratio <= 2);
}

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
  // What a text calls a score is an index where the table has no levels.
  const wanted = of === 'level' && item.figures.level === undefined ? 'index' : of;
  return MEASURES.filter((measure) => wanted === null || wanted === measure).flatMap((measure): Said[] => {
    const figure = item.figures[measure];
    const year = /(?:19|20)\d\d/.exec(table.headings[measure] ?? '')?.[0] ?? null;
    return figure === undefined ? [] : [{ measure, figure, year }];
  });
}
