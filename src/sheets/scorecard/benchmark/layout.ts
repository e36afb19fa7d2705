/** Where the parts of a benchmark stand on its sheet. */
import { methodOf } from '../../../model/scorecard/methods';
import type { ComparedIndicator } from '../../../model/scorecard/offices/indicators';
import { comparedIndicators } from '../../../model/scorecard/offices/indicators';
import { sameAs } from '../../../model/hierarchy/tree';
import type { Body } from '../../body';
import { absoluteCells, blanks, bodyOf } from '../../body';
import type { PlannedCell } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import type { BenchmarkInput } from '../input';

/** The row in which the office to compare with is chosen, the sentence below it, and the two rows of headings. */
export const CHOICE_ROW = 3;
export const GAP_ROW = 4;
export const BAND_ROW = 5;
export const HEADING_ROW = 6;
export const FIRST = HEADING_ROW + 1;

/** What stands of every office beside each other; `raw`, `label` and what follows are hidden. */
export type Measured =
  'target' | 'realization' | 'uncapped' | 'index' | 'weight' | 'raw' | 'label' | 'named' | 'missing';
export const HIDDEN_BLOCKS: readonly Measured[] = ['raw', 'label', 'named', 'missing'];
type OfOffice = `${Measured}${number}`;
type Summary =
  | 'code'
  | 'name'
  | 'perspective'
  | 'objective'
  | 'own'
  | 'best'
  | 'holder'
  | 'gap'
  | 'mean'
  | 'rank'
  | 'part'
  | 'meanPart'
  | 'remark'
  | 'space';
/** Of the office that is compared with; hidden. */
type Reference = 'refIndex' | 'refWeight' | 'refLabel';
const REFERENCE: readonly Reference[] = ['refIndex', 'refWeight', 'refLabel'];
export type Key = Summary | OfOffice | Reference;

/** Subtotals of one kind: a table of its own below the total, for a spill cannot be interrupted. */
export interface GroupRows {
  readonly by: 'perspective' | 'objective';
  readonly names: readonly string[];
  readonly heading: number;
  readonly first: number;
  readonly last: number;
}

export interface Benchmark {
  readonly input: BenchmarkInput;
  readonly say: Say;
  readonly count: number;
  readonly indicators: readonly ComparedIndicator[];
  readonly body: Body<Key>;
  readonly blocks: readonly Measured[];
  /** The row of weights that do not add up alike; `null` where all are divided by their sum. */
  readonly rest: number | null;
  readonly total: number;
  readonly groups: readonly GroupRows[];
  readonly last: number;
}

export function benchmarkLayout(input: BenchmarkInput): Benchmark {
  const { offices, language } = input;
  const indicators = comparedIndicators(offices.map(({ result }) => result));
  const [own] = offices;
  const method = own && methodOf(own.scorecard);
  const hasUncapped = method !== undefined && !method.measure.isByAnchors;
  const isDivided = offices.every(
    ({ scorecard }) => scorecard.normalize || methodOf(scorecard).summary.isOfPerspectives,
  );
  const any = (text: (one: ComparedIndicator) => string): boolean => indicators.some((one) => text(one) !== '');
  const blocks: Measured[] = [
    'target',
    'realization',
    ...(hasUncapped ? (['uncapped'] as const) : []),
    'index',
    'weight',
    ...(hasUncapped ? (['raw'] as const) : []),
    'label',
    'named',
    'missing',
  ];
  const isMany = offices.length > 2;
  const summary: [Summary, boolean][] = [
    ['code', any(({ code }) => code)],
    ['name', true],
    ['perspective', any(({ perspective }) => perspective)],
    ['objective', any(({ objective }) => objective)],
    ['own', true],
    ['best', true],
    ['holder', true],
    ['gap', true],
    ['mean', true],
    ['rank', true],
    ['part', true],
    ['meanPart', isMany],
    ['remark', true],
    ['space', true],
  ];
  const keys: Key[] = [
    ...summary.filter(([, isThere]) => isThere).map(([key]) => key),
    ...blocks.flatMap((block) => offices.map((_, office): OfOffice => `${block}${office}`)),
    ...REFERENCE,
  ];
  const body = bodyOf(keys, FIRST, indicators.length);
  const rest = isDivided ? null : body.last + 1;
  const total = body.last + (isDivided ? 1 : 2);
  const groups: GroupRows[] = [];
  let below = total + 2;
  for (const by of ['perspective', 'objective'] as const) {
    const names = namesOf(indicators, by);
    if (names.length === 0) continue;
    groups.push({ by, names, heading: below, first: below + 1, last: below + names.length });
    below += names.length + 2;
  }
  const last = groups.at(-1)?.last ?? total;
  return {
    input,
    say: inLanguage(language),
    count: offices.length,
    indicators,
    body,
    blocks,
    rest,
    total,
    groups,
    last,
  };
}

function namesOf(indicators: readonly ComparedIndicator[], by: GroupRows['by']): string[] {
  const names = new Map(indicators.map((one) => [sameAs(one[by]), one[by]]));
  return [...names.values()].filter((name) => name !== '');
}

/** The cells of offices, own or all the others, in rows `from` to `to`: absolute, as several formulas read them. */
export function cellsOf(
  { body, count }: Pick<Benchmark, 'body' | 'count'>,
  block: Measured,
  of: 'own' | 'others' | 'all',
  from: number,
  to: number,
): string {
  const first = of === 'others' ? 1 : 0;
  const last = of === 'own' ? 0 : count - 1;
  return absoluteCells(`${body.cell(`${block}${first}`, from)}:${body.cell(`${block}${last}`, to)}`);
}

/** A formula for each office in the first row, and room below for what it spills. */
export function acrossOffices(
  { body, count }: Pick<Benchmark, 'body' | 'count'>,
  formula: (office: number) => string,
): PlannedCell[][] {
  const formulas = Array.from({ length: count }, (_, office) => formula(office));
  return Array.from({ length: body.rows }, (_, row) => (row === 0 ? formulas : blanks(count)));
}

/** The columns that only formulas need. With two offices, the mean of the others is the other. */
export function hiddenColumns({ body, count }: Pick<Benchmark, 'body' | 'count'>): number[] {
  return body.keys.flatMap((key, column) =>
    new RegExp(`^(?:${HIDDEN_BLOCKS.join('|')}|ref)`).test(key) || (key === 'mean' && count === 2) ? [column] : [],
  );
}
