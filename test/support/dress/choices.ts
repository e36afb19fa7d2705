/** How a table is dressed: every choice with the plain one first. Words are chosen by `wording`. */
import fc from 'fast-check';

const CHOICES = {
  /** Headings in one language, in both in one cell, or the second in a row below. */
  language: ['en', 'id', 'slash', 'bracket', 'lines', 'rowBelow'],
  /** A merged heading above target, realization and what is computed of them. */
  groupHeading: ['none', 'measures'],
  /** KPIs in columns; or each measure in a row of its own, with years as columns. Seldom. */
  orientation: ['rows', 'rows', 'rows', 'rows', 'columns', 'measuresInRows'],
  /** Where headings without one above stand when headings take several rows: merged (top) or at the bottom. */
  ownRow: ['top', 'bottom'],
  numbering: ['none', 'brackets', 'numbers', 'formula'],
  periods: ['none', 'yearsAbove', 'rolesAbove', 'inHeadings', 'history', 'months', 'monthDates', 'quarters'],
  title: ['none', 'line', 'lines', 'facts'],
  notes: ['none', 'note', 'signature', 'legend'],
  margin: ['none', 'column', 'rows', 'between'],
  numberColumn: ['none', 'numbers', 'texts'],
  codeColumn: ['yes', 'none', 'inName'],
  unitColumn: ['yes', 'none'],
  extraColumns: ['none', 'person', 'notes', 'both'],
  computed: ['none', 'achievement', 'index', 'weighted', 'status', 'several'],
  order: ['usual', 'weightLast', 'computedFirst', 'realizationFirst', 'shuffled'],
  weights: ['points', 'fraction', 'format', 'text', 'spacedText'],
  targetPercent: ['points', 'format', 'text', 'spacedText', 'fraction'],
  realizationPercent: ['points', 'format', 'text', 'spacedText', 'fraction'],
  /** A heading that says nothing of weights: they are asked about. */
  weightHeading: ['told', 'told', 'told', 'untold'],
  /** Whether `targetPercent` is of both. */
  percentAlike: ['yes', 'no'],
  /** The unit in the headings, where all KPIs have the same. */
  unitHeading: ['no', 'yes'],
  targetNumbers: ['number', 'format', 'text', 'withUnit', 'rupiah'],
  realizationNumbers: ['number', 'format', 'text', 'withUnit', 'rupiah'],
  decimalSign: ['.', ','],
  bound: ['none', 'sign', 'word'],
  missing: ['blank', 'mark', 'words', 'error'],
  polarity: ['words', 'short', 'positive', 'signs', 'triangles', 'arrows', 'sentence', 'letters', 'order', 'benefit'],
  perspectives: ['column', 'merged', 'section', 'weightInName'],
  objectives: ['column', 'merged', 'section'],
  /** Subtotals in the rows of groups. */
  groupNumbers: ['no', 'yes'],
  total: ['none', 'weight', 'score', 'both'],
  blankRows: ['none', 'belowHeadings', 'betweenGroups', 'beforeTotal'],
  dashRow: ['no', 'yes'],
  repeatedHeadings: ['no', 'yes', 'groups'],
} as const;

type Choices = typeof CHOICES;
export type Dress = { readonly [Choice in keyof Choices]: Choices[Choice][number] } & {
  readonly wording: number;
  /** The only place whose words are not the plain ones; all are chosen where it is `null`. */
  readonly wordedPlace: string | null;
};

const NAMES = Object.keys(CHOICES) as (keyof Choices)[];

const PLAIN = {
  ...Object.fromEntries(NAMES.map((name) => [name, CHOICES[name][0]])),
  wording: 0,
  wordedPlace: null,
} as unknown as Dress;

/** A dress that differs from the plain one in some choices, or in nearly half of them. */
export const anyDress: fc.Arbitrary<Dress> = fc.oneof(dressOf(7), dressOf(2));

/** Each choice is plain `usual` times for once that it is not. */
function dressOf(usual: number): fc.Arbitrary<Dress> {
  const choices = NAMES.map((name) => {
    const [first, ...others] = CHOICES[name];
    return fc.oneof(
      { weight: usual, arbitrary: fc.constant<string>(first) },
      { weight: 1, arbitrary: fc.constantFrom<string>(...others) },
    );
  });
  return fc.tuple(fc.nat(0x7fff_ffff), ...choices).map(([wording, ...chosenOnes]) => {
    const entries = NAMES.map((name, place) => [name, chosenOnes[place]]);
    return { ...PLAIN, ...Object.fromEntries(entries), wording } as Dress;
  });
}

/** All choices that are not plain, as `choicesOf` names them. */
export const everyChoice: readonly string[] = NAMES.flatMap((name) =>
  CHOICES[name].filter((choice) => choice !== PLAIN[name]).map((choice) => `${name}: ${choice}`),
);

/** The choices of a dress that are not plain. */
export function choicesOf(dress: Dress): string[] {
  const others = NAMES.filter((name) => dress[name] !== PLAIN[name]).map((name) => `${name}: ${dress[name]}`);
  return dress.wording === 0 ? others : [...others, `words: ${dress.wordedPlace ?? 'all'}`];
}

/** Places where words are chosen, besides those of single rows. */
const WORDED = new Set<string>();
const OF_A_ROW = /\d/;

/** Ways to make a dress plainer: no words of its own, or those of one place alone; then one choice after the other. */
export function plainer(dress: Dress): ((dress: Dress) => Dress)[] {
  const changed = NAMES.filter((name) => dress[name] !== PLAIN[name]);
  const places = [...WORDED].map(
    (place) => (one: Dress) => (one.wording === 0 || one.wordedPlace !== null ? one : { ...one, wordedPlace: place }),
  );
  const wordless = (one: Dress): Dress => ({ ...one, wording: 0, wordedPlace: null });
  return [wordless, ...changed.map((name) => (one: Dress) => ({ ...one, [name]: PLAIN[name] })), wordless, ...places];
}

/** One of a list, by the wording of the dress and the place that asks. */
export function chosen<Value>(list: readonly Value[], { wording, wordedPlace }: Dress, place: string): Value {
  if (!OF_A_ROW.test(place)) WORDED.add(place);
  if (wording === 0 || (wordedPlace !== null && wordedPlace !== place)) return list[0] as Value;
  let hash = wording;
  // Counted through, not iterated: this is asked for every cell of thousands of tables.
  for (let at = 0; at < place.length; at += 1) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return list[((hash ^ (hash >>> 13)) >>> 0) % list.length] as Value;
}

/** The same dress without one of the choices that `choicesOf` names. */
export function withoutChoice(dress: Dress, choice: string): Dress {
  const name = choice.slice(0, choice.indexOf(':'));
  return name === 'words' ? { ...dress, wording: 0 } : { ...dress, [name]: PLAIN[name as keyof Choices] };
}
