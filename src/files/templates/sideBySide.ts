/**
 * The benchmark of a form to be filled in, where neither offices nor indicators are known yet: scores, gaps and ranks of
 * all offices in place. The pane writes another one (`sheets/scorecard/benchmark`), which knows both.
 */
import { columnLetters } from '../../sheets/address';
import { pageFooter } from '../../sheets/pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import { guarded, inQuotes, spilling } from '../../sheets/body';
import { COUNT_FORMAT, SCORE_FORMAT, SIGNED_FORMAT } from '../../sheets/numberFormats';
import { fittedHeights } from '../../sheets/fittedRows';
import { inLanguage } from '../../sheets/say';
import type { Scorecard } from '../../model/types';
import type { Language, Localized } from '../../engine/language';
import { lightLimits } from '../../sheets/scorecard/layout';
import { HEADINGS } from '../../sheets/scorecard/texts';
import { heightOfLines, linesOf, widthOfTexts } from '../../sheets/textSize';
import { scorecardName } from '../../sheets/scorecard/names';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const LABELS = 2;
const NAME_WIDTH = 220;
/** Of the column that names the best, all offices of a tie on one line up to here. */
const [LEAST_HOLDER, MOST_HOLDER] = [110, 260];
/** Gap to the best, gap to the mean, rank: what BSC.GAP answers. */
const GAP_WIDTHS = [80, 80, 70];

const SIDE_BY_SIDE = {
  name: { en: 'Benchmark', id: 'Tolok ukur' },
  title: { en: 'Benchmark of offices', id: 'Tolok ukur kantor' },
  subtitle: {
    en: 'Scores side by side. Gap: own score less the best of the others, above 0 the lead; rank 1 is the best.',
    id: 'Selisih: nilai sendiri dikurangi yang terbaik dari yang lain, di atas 0 unggul; peringkat 1 terbaik.',
  },
  holder: { en: 'Best practice', id: 'Praktik terbaik' },
  gap: { en: '{office}: gap to the best', id: '{office}: selisih ke terbaik' },
  mean: { en: '{office}: gap to the mean', id: '{office}: selisih ke rata-rata' },
  rank: { en: '{office}: rank', id: '{office}: peringkat' },
  total: { en: 'Total', id: 'Total' },
  missing: {
    en: 'Indicators are matched by code, then by name. Without the indicator or its realization, an office is blank.',
    id: 'Indikator dicocokkan menurut kode, lalu nama. Yang tidak ada atau belum ada realisasinya dibiarkan kosong.',
  },
} as const satisfies Record<string, Localized>;

interface Office {
  /** Until its scorecard says another. */
  readonly name: string;
  /** What it is called, without "=". */
  readonly nameFormula: string;
  readonly scorecard: Scorecard;
}

interface Indicator {
  /** As long as names usually are: it shapes the row. */
  readonly name: string;
  /** Its name as typed, without "=". */
  readonly nameFormula: string;
}

interface SideBySide {
  readonly language: Language;
  readonly offices: readonly Office[];
  readonly indicators: readonly Indicator[];
}

interface Places {
  readonly total: number;
  /** The letters of the columns of an office, from 0. */
  readonly score: (office: number) => string;
  readonly holder: string;
  readonly gap: (office: number) => string;
  readonly last: string;
}

export function sideBySidePlan(input: SideBySide): SheetPlan {
  const { language, offices, indicators } = input;
  const say = inLanguage(language);
  const count = offices.length;
  const gaps = LABELS + count + 1;
  const places: Places = {
    total: FIRST + indicators.length,
    score: (office) => columnLetters(LABELS + office),
    holder: columnLetters(LABELS + count),
    gap: (office) => columnLetters(gaps + office * GAP_WIDTHS.length),
    last: columnLetters(gaps + count * GAP_WIDTHS.length - 1),
  };
  const bands = offices[0] === undefined ? 'index' : lightLimits(offices[0].scorecard);
  return {
    key: 'benchmark',
    name: say(SIDE_BY_SIDE.name),
    columns: [50, NAME_WIDTH, ...offices.map(() => 80), holderWidth(offices), ...offices.flatMap(() => GAP_WIDTHS)],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(SIDE_BY_SIDE.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SIDE_BY_SIDE.subtitle)]] },
      headings(input, places),
      {
        at: `B${FIRST}`,
        style: 'text',
        heights: rowHeights(indicators, offices),
        cells: indicators.map(({ nameFormula }) => [`=${nameFormula}`]),
      },
      { at: `A${places.total}`, style: 'total', cells: [[null, say(SIDE_BY_SIDE.total)]] },
      ...offices.flatMap((office, index) => officeBlocks(office, index, places, count)),
      holderBlock(places, count),
      { at: `A${places.total + 2}`, style: 'note', cells: [[say(SIDE_BY_SIDE.missing)]] },
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

function tie(offices: readonly Office[]): string {
  return offices.map(({ name }) => name).join(', ');
}

function holderWidth(offices: readonly Office[]): number {
  return Math.min(MOST_HOLDER, Math.max(LEAST_HOLDER, widthOfTexts([tie(offices)], 'bold')));
}

/** High enough for the indicator's name, and for a tie of all its offices, which may come and go. */
function rowHeights(indicators: readonly Indicator[], offices: readonly Office[]): number[] {
  const holders = linesOf(tie(offices), holderWidth(offices));
  return indicators.map(({ name }) => heightOfLines(Math.max(holders, linesOf(name, NAME_WIDTH, 'plain'))));
}

function headings({ language, offices }: SideBySide, { score }: Places): Block {
  const say = inLanguage(language);
  const names = offices.map(({ nameFormula }) => `=${nameFormula}`);
  const ofGaps = [SIDE_BY_SIDE.gap, SIDE_BY_SIDE.mean, SIDE_BY_SIDE.rank];
  // Excel fits no row to what formulas answer.
  const answered = offices.map(({ name }) => ofGaps.map((text) => ({ text: say(text, { office: name }) })));
  const gaps = offices.flatMap((_, office) =>
    ofGaps.map((text) => {
      const [before = '', after = ''] = say(text).split('{office}');
      const words = [before, after].map((part) => (part === '' ? null : inQuotes(part)));
      return `=${[words[0], `${score(office)}$${HEADING_ROW}`, words[1]].filter(Boolean).join('&')}`;
    }),
  );
  const cells = [say(HEADINGS.code), say(HEADINGS.name), ...names, say(SIDE_BY_SIDE.holder), ...gaps];
  const heights = [Math.max(...fittedHeights('heading', answered, GAP_WIDTHS).map(Number))];
  return { at: `A${HEADING_ROW}`, style: 'heading', heights, cells: [cells] };
}

function officeBlocks({ scorecard }: Office, office: number, places: Places, count: number): Block[] {
  const { total } = places;
  const rows = total - FIRST + 1;
  const score = places.score(office);
  const labels = `B${FIRST}:B${total - 1}`;
  const [names, found] = [scorecardName(scorecard, 'name'), scorecardName(scorecard, 'score')];
  const scores = `=IFNA(XLOOKUP(IF(${labels}="",NA(),${labels}&""),${names}&"",${found}),"")`;
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
      format: Array.from({ length: rows }, () => [SIGNED_FORMAT, SIGNED_FORMAT, COUNT_FORMAT]),
      cells: Array.from({ length: rows }, (_, row) => [first, second, third].map((part) => part?.[row] || null)),
    },
  ];
}

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
