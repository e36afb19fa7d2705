/**
 * The scores of several offices side by side: who does best in each indicator and how far the others are from it. Reads
 * the sheets of their scorecards by their hidden names; its key is benchmark.
 */
import { sameAs } from '../../model/hierarchy/tree';
import type { Kpi } from '../../model/scorecard/types';
import { columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { guarded, spilling } from '../body';
import { COUNT_FORMAT, SCORE_FORMAT } from '../numberFormats';
import { BENCHMARK } from '../planTexts';
import { inLanguage } from '../say';
import type { BenchmarkInput, BenchmarkOffice } from './input';
import { lightLimits } from './layout';
import { HEADINGS } from './texts';
import { heightOfLines, linesOf, widthOfTexts } from '../textSize';
import { scorecardName } from './names';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const LABELS = 2;
const NAME_WIDTH = 220;
/** Of the column that names the best, all offices of a tie on one line up to here. */
const [LEAST_HOLDER, MOST_HOLDER] = [110, 260];
/** Gap to the best, gap to the mean, rank: what BSC.GAP answers. */
const GAPS = 3;

interface Places {
  readonly total: number;
  /** The letters of the columns of an office, from 0. */
  readonly score: (office: number) => string;
  readonly holder: string;
  readonly gap: (office: number) => string;
  readonly last: string;
}

export const BENCHMARK_SHEET: SheetKind<BenchmarkInput> = {
  key: () => 'benchmark',
  name: ({ language }) => BENCHMARK.name[language],
  plan: benchmarkPlan,
};

export function benchmarkPlan(input: BenchmarkInput): SheetPlan {
  const { language, offices } = input;
  const say = inLanguage(language);
  const indicators = indicatorsOf(offices);
  const count = offices.length;
  const gaps = LABELS + count + 1;
  const places: Places = {
    total: FIRST + indicators.length,
    score: (office) => columnLetters(LABELS + office),
    holder: columnLetters(LABELS + count),
    gap: (office) => columnLetters(gaps + office * GAPS),
    last: columnLetters(gaps + count * GAPS - 1),
  };
  const title = say(BENCHMARK.title, { offices: offices.map(({ name }) => name).join(', ') });
  const bands = offices[0] === undefined ? 'index' : lightLimits(offices[0].scorecard);
  return {
    key: 'benchmark',
    name: title,
    columns: [50, NAME_WIDTH, ...offices.map(() => 80), holderWidth(offices), ...offices.flatMap(() => [80, 80, 70])],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(BENCHMARK.subtitle)]] },
      headings(input),
      { at: `A${FIRST}`, style: 'label', cells: indicators.map(({ code }) => [{ text: code }]) },
      {
        at: `B${FIRST}`,
        style: 'text',
        heights: rowHeights(indicators, offices),
        cells: indicators.map(({ name, key }) => [{ text: name === '' ? key : name }]),
      },
      { at: `A${places.total}`, style: 'total', cells: [[null, say(BENCHMARK.total)]] },
      ...offices.flatMap((office, index) => officeBlocks(office, index, places, count)),
      holderBlock(places, count),
      { at: `A${places.total + 2}`, style: 'note', cells: [[say(BENCHMARK.missing)]] },
    ],
    lights: [{ range: `${places.score(0)}${FIRST}:${places.score(count - 1)}${places.total}`, bands }],
    freeze: { rows: HEADING_ROW },
    print: {
      landscape: true,
      area: `A1:${places.last}${places.total + 2}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: `${places.score(0)}${FIRST}`,
  };
}

function tie(offices: readonly BenchmarkOffice[]): string {
  return offices.map(({ name }) => name).join(', ');
}

function holderWidth(offices: readonly BenchmarkOffice[]): number {
  return Math.min(MOST_HOLDER, Math.max(LEAST_HOLDER, widthOfTexts([tie(offices)], 'bold')));
}

/** High enough for the indicator's name, and for a tie of all its offices, which may come and go. */
function rowHeights(indicators: readonly Kpi[], offices: readonly BenchmarkOffice[]): number[] {
  const holders = linesOf(tie(offices), holderWidth(offices));
  return indicators.map(({ name }) => heightOfLines(Math.max(holders, linesOf(name, NAME_WIDTH, 'plain'))));
}

/** Every indicator once, in the order in which offices first name it; matched by code, then by name. */
function indicatorsOf(offices: readonly BenchmarkOffice[]): Kpi[] {
  const found = new Map<string, Kpi>();
  for (const kpi of offices.flatMap(({ kpis }) => kpis)) {
    const match = sameAs(kpi.code) || sameAs(kpi.name) || kpi.key;
    if (!found.has(match)) found.set(match, kpi);
  }
  return [...found.values()];
}

function headings({ language, offices }: BenchmarkInput): Block {
  const say = inLanguage(language);
  const names: PlannedCell[] = offices.map(({ name }) => ({ text: name }));
  const gaps = offices.flatMap(({ name }) =>
    [BENCHMARK.gap, BENCHMARK.mean, BENCHMARK.rank].map((text) => ({ text: say(text, { office: name }) })),
  );
  const cells = [say(HEADINGS.code), say(HEADINGS.name), ...names, say(BENCHMARK.holder), ...gaps];
  return { at: `A${HEADING_ROW}`, style: 'heading', cells: [cells] };
}

function officeBlocks({ scorecard, kpis }: BenchmarkOffice, office: number, places: Places, count: number): Block[] {
  const { total } = places;
  const rows = total - FIRST + 1;
  const score = places.score(office);
  const found = (labels: string, part: 'code' | 'name'): string => {
    const places = [`${scorecardName(scorecard, part)}&""`, scorecardName(scorecard, 'score')];
    return `XLOOKUP(IF(${labels}="",NA(),${labels}&""),${places.join(',')})`;
  };
  const byName = found(`B${FIRST}:B${total - 1}`, 'name');
  const byCode = found(`A${FIRST}:A${total - 1}`, 'code');
  const hasCodes = scorecard.columns.code !== undefined && kpis.some(({ code }) => code !== '');
  const scores = !hasCodes ? `=IFNA(${byName},"")` : `=IFNA(${byCode},IFNA(${byName},""))`;
  const own = `${score}${FIRST}:${score}${total}`;
  const all = `${places.score(0)}${FIRST}:${places.score(count - 1)}${total}`;
  // Peers are all the others: the own column is blank among them, and what has no score stays blank.
  const peers = `IF(COLUMN(${all})=COLUMN(${score}${FIRST}),"",${guarded(all)})`;
  const gap = `=IFNA(BSC.GAP(${guarded(own)},${peers}),"")`;
  const [first, second, third] = [0, 1, 2].map((part) => spilling(part === 0 ? gap : '', rows));
  return [
    { at: `${score}${FIRST}`, style: 'result', format: SCORE_FORMAT, cells: column(spilling(scores, rows - 1)) },
    {
      at: `${score}${total}`,
      style: 'total',
      format: SCORE_FORMAT,
      cells: [[`=IFNA(${scorecardName(scorecard, 'total')},"")`]],
    },
    {
      at: `${places.gap(office)}${FIRST}`,
      style: 'result',
      format: Array.from({ length: rows }, () => [SIGNED, SIGNED, COUNT_FORMAT]),
      cells: Array.from({ length: rows }, (_, row) => [first, second, third].map((part) => part?.[row] || null)),
    },
  ];
}

const SIGNED = '+0.00;-0.00;0.00';

function column(cells: readonly PlannedCell[]): PlannedCell[][] {
  return cells.map((cell) => [cell]);
}

/** The offices with the best score of each indicator; several when they are equal. */
function holderBlock({ total, score, holder }: Places, count: number): Block {
  const [first, last] = [score(0), score(count - 1)];
  const cells = Array.from({ length: total - FIRST + 1 }, (_, index): PlannedCell[] => {
    const row = FIRST + index;
    const scores = `${first}${row}:${last}${row}`;
    const names = `$${first}$${HEADING_ROW}:$${last}$${HEADING_ROW}`;
    const isBest = `IF(ISNUMBER(${scores}),IF(${scores}>=MAX(${scores})-0.000000001,${names},""),"")`;
    return [`=IF(COUNT(${scores})=0,"",TEXTJOIN(", ",TRUE,${isBest}))`];
  });
  return { at: `${holder}${FIRST}`, style: 'text', cells };
}
