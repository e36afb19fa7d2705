/**
 * The benchmark of a form to be filled in, where neither offices nor indicators are known yet: scores, gaps and ranks of
 * all offices in place. The pane writes another one (`sheets/scorecard/benchmark`), which knows both.
 */
import { sameAs } from '../../model/hierarchy/tree';
import type { Kpi } from '../../model/scorecard/types';
import { columnLetters } from '../../sheets/address';
import { pageFooter } from '../../sheets/pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../sheets/plan';
import { guarded, spilling } from '../../sheets/body';
import { COUNT_FORMAT, SCORE_FORMAT } from '../../sheets/numberFormats';
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
const GAPS = 3;

export const SIDE_BY_SIDE = {
  name: { en: 'Benchmark', id: 'Tolok ukur' },
  title: { en: 'Benchmark: {offices}', id: 'Perbandingan: {offices}' },
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
  readonly name: string;
  readonly scorecard: Scorecard;
  readonly kpis: readonly Kpi[];
}

interface SideBySide {
  readonly language: Language;
  readonly offices: readonly Office[];
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
  const title = say(SIDE_BY_SIDE.title, { offices: offices.map(({ name }) => name).join(', ') });
  const bands = offices[0] === undefined ? 'index' : lightLimits(offices[0].scorecard);
  return {
    key: 'benchmark',
    name: title,
    columns: [50, NAME_WIDTH, ...offices.map(() => 80), holderWidth(offices), ...offices.flatMap(() => [80, 80, 70])],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SIDE_BY_SIDE.subtitle)]] },
      headings(input),
      { at: `A${FIRST}`, style: 'label', cells: indicators.map(({ code }) => [{ text: code }]) },
      {
        at: `B${FIRST}`,
        style: 'text',
        heights: rowHeights(indicators, offices),
        cells: indicators.map(({ name, key }) => [{ text: name === '' ? key : name }]),
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
function rowHeights(indicators: readonly Kpi[], offices: readonly Office[]): number[] {
  const holders = linesOf(tie(offices), holderWidth(offices));
  return indicators.map(({ name }) => heightOfLines(Math.max(holders, linesOf(name, NAME_WIDTH, 'plain'))));
}

/** Every indicator once, in the order in which offices first name it; matched by code, then by name. */
function indicatorsOf(offices: readonly Office[]): Kpi[] {
  const found = new Map<string, Kpi>();
  for (const kpi of offices.flatMap(({ kpis }) => kpis)) {
    const match = sameAs(kpi.code) || sameAs(kpi.name) || kpi.key;
    if (!found.has(match)) found.set(match, kpi);
  }
  return [...found.values()];
}

function headings({ language, offices }: SideBySide): Block {
  const say = inLanguage(language);
  const names: PlannedCell[] = offices.map(({ name }) => ({ text: name }));
  const gaps = offices.flatMap(({ name }) =>
    [SIDE_BY_SIDE.gap, SIDE_BY_SIDE.mean, SIDE_BY_SIDE.rank].map((text) => ({ text: say(text, { office: name }) })),
  );
  const cells = [say(HEADINGS.code), say(HEADINGS.name), ...names, say(SIDE_BY_SIDE.holder), ...gaps];
  return { at: `A${HEADING_ROW}`, style: 'heading', cells: [cells] };
}

function officeBlocks({ scorecard, kpis }: Office, office: number, places: Places, count: number): Block[] {
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
