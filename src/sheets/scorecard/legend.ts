/** The legend: the half-open bands of the lights, or of the scorecard's own words, and how many KPIs are in each. */
import type { Localized } from '../../engine/language';
import type { Band } from '../../model/scorecard/bands';
import { bandsIn } from '../../model/scorecard/bands';
import { inQuotes } from '../body';
import { COUNT_FORMAT } from '../numberFormats';
import type { Block, PlannedCell } from '../plan';
import { rowLines } from './groups';
import { isPresent } from './layout';
import type { ColumnKey, Layout } from './layout';
import { BAND_TEXTS, HEADINGS, TEXTS } from './texts';

/** KPIs without a realization, and with an error. */
const REST = 2;

/** The best band first. */
function bandsOf({ result }: Layout): Band[] {
  return [...bandsIn(result.bands)].reverse();
}

/** How many rows it takes, heading included. */
export function legendRows(layout: Layout): number {
  return 1 + bandsOf(layout).length + REST;
}

/** Where each band begins: scores like any other, with the icon of their light. */
export function legendScores(layout: Layout, heading: number): string {
  const { body } = layout;
  return `${body.cell('weight', heading + 1)}:${body.cell('weight', heading + bandsOf(layout).length)}`;
}

export function legendBlocks(layout: Layout, heading: number): Block[] {
  const { body, label, say } = layout;
  const bands = bandsOf(layout);
  const first = heading + 1;
  const rest = first + bands.length;
  const scores = body.range('score');
  // Its words may run into the columns up to its limit.
  const beside = new Array<PlannedCell>(Math.max(0, body.column('weight') - body.column(label) - 1)).fill(null);
  const counts = [
    ...bands.map((band) => countFormula(layout, band, bands)),
    `=SUM(${isPresent(layout)}*IF(IFERROR(${scores}="",FALSE),1,0))`,
    `=SUM(IF(ISERROR(${scores}),1,0))`,
  ];
  return [
    { at: body.cell(label, heading), style: 'heading', cells: [headings(layout)] },
    rowLines(layout, first, legendRows(layout) - 1, 'score'),
    ...bands.map((band, index): Block => {
      return { at: body.cell(label, first + index), style: band.light, cells: [[nameOf(layout, band), ...beside]] };
    }),
    {
      at: body.cell('weight', first),
      style: 'result',
      format: limitFormat(bands),
      cells: bands.map(({ from }) => [from ?? 0]),
    },
    {
      at: body.cell(label, rest),
      style: 'label',
      cells: [[say(body.has('aside') ? TEXTS.noDataOrAside : TEXTS.noData)], [say(TEXTS.withError)]],
    },
    {
      at: body.cell('score', first),
      style: 'result',
      format: COUNT_FORMAT,
      cells: counts.map((count) => [count]),
    },
  ];
}

function headings({ body, label, say }: Layout): PlannedCell[] {
  const words = new Map<ColumnKey, string>([
    [label, say(HEADINGS.bands)],
    ['weight', say(HEADINGS.from)],
    ['score', say(HEADINGS.count)],
  ]);
  return body.keys.slice(body.column(label), body.column('score') + 1).map((key) => words.get(key) ?? null);
}

/** "Yellow: from 80 to below 100". An own word may begin like a formula. */
function nameOf({ input, result, say }: Layout, { from, below, word }: Band): PlannedCell {
  const text = (): Localized => {
    if (from === null) return BAND_TEXTS.below;
    return below === null ? BAND_TEXTS.from : BAND_TEXTS.between;
  };
  const name = `${word[input.language]}: ${say(text(), { from: from ?? 0, below: below ?? 0 })}`;
  return result.bands.words ? { text: name } : name;
}

/** Limits are shown with the decimals that they have. */
function limitFormat(bands: readonly Band[]): string {
  return bands.every(({ from }) => Number.isInteger(from ?? 0)) ? COUNT_FORMAT : 'General';
}

/**
 * By the words beside the scores. COUNTIF would take an own word such as <50 for a comparison; one that stands in two
 * colours is counted by score, too.
 */
function countFormula({ body, input, result }: Layout, band: Band, all: readonly Band[]): string {
  const [scores, lights] = [body.range('score'), body.range('light')];
  const word = inQuotes(band.word[input.language]);
  if (!result.bands.words) return `=COUNTIF(${lights},${word})`;
  const isAlone = all.every((other) => other === band || other.word[input.language] !== band.word[input.language]);
  const isSaid = `EXACT(${lights},${word})`;
  if (isAlone) return `=SUM(IF(${isSaid},1,0))`;
  const rounded = `ROUND(${scores},10)`;
  const above = band.from === null ? '1' : `IF(${rounded}>=${band.from},1,0)`;
  const inside = band.below === null ? above : `IF(${rounded}<${band.below},${above},0)`;
  return `=SUM(IF(ISNUMBER(${scores}),IF(${isSaid},${inside},0),0))`;
}
