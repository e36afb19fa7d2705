/** The table of hypotheses: β live, what the bootstrap said as values, and the verdict at the level in its cell. */
import { oneLine } from '../../../model/hierarchy/tree';
import type { PathSpread } from '../../../model/research/pathModel/types';
import { cellAddress } from '../../address';
import { blanks } from '../../body';
import { COUNT_FORMAT } from '../../numberFormats';
import type { Block, PlannedCell } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import * as of from './formulas';
import type { PathModelLayout } from './layout';
import { FACTS } from './layout';
import { PATH_MODEL, SMALLEST_P } from './texts';
import { widthsOf } from './widths';

const NUMBER_FORMAT = '0.000';
const HEADINGS = ['hypotheses', 'coefficient', 'mean', 'deviation', 't', 'p', 'low', 'high', 'verdict'] as const;
const VALUES = ['mean', 'deviation', 't', 'p', 'low', 'high'] as const satisfies readonly (keyof PathSpread)[];

export function hypothesisBlocks(layout: PathModelLayout): Block[] {
  const { hypotheses: rows, say, input, estimates } = layout;
  if (rows === null) return [];
  const { paths, bootstrap } = input;
  const spreads = paths.map(({ from, to }) => bootstrap?.paths.find((one) => one.from === from && one.to === to));
  const column = (at: number): string => cellAddress(rows.first - 1, at);
  const number = (value: number | undefined): PlannedCell =>
    value === undefined || !Number.isFinite(value) ? '' : value;
  return [
    { at: `A${rows.title}`, style: 'band', cells: [[say(PATH_MODEL.hypotheses), ...blanks(layout.last)]] },
    {
      at: `A${rows.heading}`,
      style: 'heading',
      heights: [heightOfLines(2)],
      cells: [HEADINGS.map((key) => say(PATH_MODEL[key]))],
    },
    {
      at: column(0),
      style: 'text',
      heights: heightsOf(layout),
      cells: paths.map((_, path) => [of.hypothesisName(layout, path)]),
    },
    {
      at: column(1),
      style: 'result',
      format: NUMBER_FORMAT,
      cells: paths.map((_, path) => [of.coefficientFormula(layout, path)]),
    },
    {
      at: column(2),
      style: 'result',
      format: spreads.map(() => VALUES.map((key) => (key === 'p' ? say(SMALLEST_P) : NUMBER_FORMAT))),
      cells: spreads.map((spread) => VALUES.map((key) => number(spread?.[key]))),
    },
    {
      at: column(8),
      style: 'label',
      cells: paths.map((_, path) => [of.verdictFormula(layout, rows.first + path), null]),
    },
    { at: column(estimates), style: 'note', cells: spreads.map((spread) => [number(spread?.estimate)]) },
    ...factBlocks(layout),
  ];
}

/** Names stand in the first column, wrapped. */
function heightsOf(layout: PathModelLayout): number[] {
  const [width = 0] = widthsOf(layout);
  const nameOf = new Map(layout.input.constructs.map(({ id, name }) => [id, oneLine(name)]));
  return layout.input.paths.map(({ from, to }) =>
    heightOfLines(linesOf(`H10: ${nameOf.get(from) ?? ''} → ${nameOf.get(to) ?? ''}`, width, 'plain')),
  );
}

function factBlocks({ facts, say, input, fact }: PathModelLayout): Block[] {
  const { bootstrap, level } = input;
  const at = (key: (typeof FACTS)[number]): string => fact(key).replaceAll('$', '');
  const shown = bootstrap === null ? FACTS.slice(0, 1) : FACTS;
  return [
    { at: `A${facts}`, style: 'label', cells: shown.map((key) => [say(PATH_MODEL[key])]) },
    { at: at('level'), style: 'input', format: '0%', cells: [[level]] },
    ...(bootstrap === null
      ? []
      : [
          {
            at: at('resamples'),
            style: 'result' as const,
            format: COUNT_FORMAT,
            cells: [[bootstrap.resamples], [bootstrap.used], [bootstrap.seed], [bootstrap.respondents]],
          },
          { at: at('day'), style: 'fact' as const, cells: [[{ text: bootstrap.day }]] },
        ]),
  ];
}
