/** The headings of a benchmark, and how wide its columns are. */
import { methodOf } from '../../../model/scorecard/methods';
import type { Block, PlannedCell } from '../../plan';
import { widthOfTexts, widthOfWords } from '../../textSize';
import { numberWidth } from '../columnSizes';
import type { BenchmarkInput } from '../input';
import { HEADINGS } from '../texts';
import type { Benchmark, Key, Measured } from './layout';
import { BAND_ROW, HEADING_ROW, HIDDEN_BLOCKS } from './layout';
import { BENCHMARK } from './texts';

export const NAME_WIDTH = 190;
export const GROUP_WIDTH = 96;
const REMARK_WIDTH = 120;
const NUMBER_WIDTH = 58;
/** After so many offices it is said again what stands there, and what the row is about stays in view. */
export const OFFICES_A_BAND = 10;
/** Of the column that names the best, all offices of a tie on one line up to here. */
const [LEAST_HOLDER, MOST_HOLDER] = [96, 220];

const BANDS: Readonly<Partial<Record<Measured, (typeof BENCHMARK)[keyof typeof BENCHMARK]>>> = {
  target: BENCHMARK.target,
  realization: BENCHMARK.realization,
  uncapped: BENCHMARK.uncapped,
  weight: BENCHMARK.weight,
};

function scoreWord({ input, say }: Benchmark): string {
  const [own] = input.offices;
  return own === undefined ? '' : say(methodOf(own.scorecard).measure.score);
}

function headingOf(layout: Benchmark, key: Key): PlannedCell {
  const { input, say } = layout;
  const values = { score: scoreWord(layout) };
  const words = {
    code: HEADINGS.code,
    name: HEADINGS.name,
    perspective: HEADINGS.perspective,
    objective: HEADINGS.objective,
    own: BENCHMARK.own,
    best: BENCHMARK.best,
    holder: BENCHMARK.holder,
    gap: BENCHMARK.gap,
    mean: BENCHMARK.mean,
    rank: BENCHMARK.rank,
    part: BENCHMARK.part,
    meanPart: BENCHMARK.meanPart,
    remark: BENCHMARK.remark,
  };
  if (key in words) return say(words[key as keyof typeof words], values);
  const office = /\d+$/.exec(key)?.[0];
  return office === undefined ? null : { text: input.offices[Number(office)]?.name ?? '' };
}

/** One row of headings over the summary; over what stands of every office its name, and above that what it is. */
export function headingBlocks(layout: Benchmark): Block[] {
  const { body, say, input, blocks } = layout;
  const space = body.column('space');
  const texts = body.keys.map((key) => headingOf(layout, key));
  const shown = blocks.filter((block) => !HIDDEN_BLOCKS.includes(block));
  const end = space + 1 + shown.length * input.offices.length;
  const bands = shown.flatMap((block) => {
    const band = BANDS[block];
    const word = band ? say(band) : scoreWord(layout);
    return input.offices.map((_, office): PlannedCell => (office % OFFICES_A_BAND === 0 ? word : null));
  });
  return [
    { at: body.cell(body.keys[0] ?? 'name', HEADING_ROW), style: 'heading', cells: [texts.slice(0, space)] },
    { at: body.cell('target0', BAND_ROW), style: 'band', cells: [bands] },
    { at: body.cell('target0', HEADING_ROW), style: 'heading', cells: [texts.slice(space + 1, end)] },
  ];
}

export function holderWidth({ offices }: BenchmarkInput): number {
  return Math.min(MOST_HOLDER, Math.max(LEAST_HOLDER, widthOfTexts([offices.map(({ name }) => name).join(', ')])));
}

export function widthOf(layout: Benchmark, key: Key): number {
  const { input } = layout;
  const fixed: Readonly<Partial<Record<Key, number>>> = {
    code: 50,
    name: NAME_WIDTH,
    perspective: GROUP_WIDTH,
    objective: GROUP_WIDTH,
    holder: holderWidth(input),
    remark: REMARK_WIDTH,
    space: 20,
  };
  const isAmount = /^(?:target|realization)/.test(key);
  const office = input.offices[Number(/\d+$/.exec(key)?.[0] ?? 0)];
  const least = isAmount && office ? numberWidth(office.kpis) : (fixed[key] ?? NUMBER_WIDTH);
  return key === 'space' ? least : Math.max(least, widthOfWords(headingOf(layout, key)));
}
