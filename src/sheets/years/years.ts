/**
 * Scorecards of several periods side by side: the total of each with its light and its change, and each indicator with
 * target, realization, score, change and whether it was achieved. Its key is years/<id of one of them>.
 */
import { directionOf, factorTo } from '../../model/change/direction';
import { scorecardFoot } from '../scorecard/methodLine';
import type { Direction } from '../../model/change/direction';
import { methodOf } from '../../model/scorecard/methods';
import type { Kpi } from '../../model/scorecard/types';
import { cellAddress, columnLetters } from '../address';
import { guarded, spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SIGNED_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { numberWidth } from '../scorecard/columnSizes';
import { keyOf, nameBeside } from '../scorecard/foundRows';
import { lightLimits, lightsFormula } from '../scorecard/layout';
import { scorecardName } from '../scorecard/names';
import { shownFormat } from '../scorecard/shownFormats';
import { HEADINGS } from '../scorecard/texts';
import { heightOfLines, linesOf, widthOfWords } from '../textSize';
import {
  changeFormula,
  countFormula,
  missingIn,
  otherNamesIn,
  periodFormula,
  resultFormula,
  unlikeFormula,
  verdictFormula,
  withoutFormula,
} from './formulas';
import { chartBlocks, chartNames } from './chart';
import { areYears, ASPECTS, HEADING_ROW, REMARK_ROW, yearsLayout } from './layout';
import type { Aspect, Hidden, Years, YearsInput } from './layout';
import { YEARS } from './texts';

const [CODE_WIDTH, NAME_WIDTH] = [50, 180];
/** Of a page with few periods, and with so many that it would be printed below 7 points otherwise. */
const [PERIOD_WIDTH, NARROW_WIDTH, MANY] = [84, 64, 9];
const SIGNS: Readonly<Record<Direction, number>> = { up: 1, down: -1, target: 0 };

export const YEARS_SHEET: SheetKind<YearsInput> = {
  key: ({ key }) => `years/${key}`,
  name: nameOf,
  plan: yearsPlan,
};

function nameOf(input: YearsInput): string {
  return YEARS[areYears(input) ? 'nameOfYears' : 'name'][input.language];
}

function yearsPlan(input: YearsInput): SheetPlan {
  const years = yearsLayout(input);
  const { say, width, last, lines } = years;
  const notes = [YEARS.absent, YEARS.written].map((text) => [say(text)]);
  const heads = periodHeadings(years);
  const [first] = input.periods;
  return {
    key: `years/${input.key}`,
    name: nameOf(input),
    columns: Array.from({ length: width + years.hidden.length }, (_, column) => widthOf(years, column, heads)),
    hidden: years.hidden,
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(YEARS[areYears(input) ? 'titleOfYears' : 'title'])]] },
      { at: 'A2', style: 'subtitle', cells: [[say(YEARS.subtitle)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [heads] },
      ...periodBlocks(years),
      ...chartBlocks(years),
      ...(lines.length === 0 ? [] : ASPECTS.flatMap((aspect) => aspectBlocks(years, aspect))),
      ...(lines.length === 0 ? [] : hiddenBlocks(years)),
      ...(lines.length === 0
        ? []
        : [{ at: `A${REMARK_ROW}`, style: 'remark' as const, cells: [[otherNamesIn(years)]] }]),
      { at: `A${last + 2}`, style: 'note', cells: notes },
    ],
    lights: lightsOf(years),
    freeze: { rows: HEADING_ROW },
    names: chartNames(years),
    print: {
      landscape: true,
      area: `A1:${columnLetters(width - 1)}${last + 3}`,
      footer: pageFooter(input.language),
    },
    select: 'A1',
    ...(first && { foot: scorecardFoot(first.evaluation, input.language) }),
  };
}

function periodHeadings({ input, say }: Years): PlannedCell[] {
  const [first] = input.periods;
  const total = first === undefined ? YEARS.period : methodOf(first.evaluation.scorecard).words.total;
  const own = [
    HEADINGS.light,
    total,
    YEARS.change,
    YEARS.achieved,
    YEARS.missed,
    YEARS.without,
    YEARS.new,
    YEARS.dropped,
  ];
  return [null, say(YEARS[areYears(input) ? 'year' : 'period']), ...own.map((text) => say(text))];
}

function widthOf(years: Years, column: number, heads: readonly PlannedCell[]): number {
  if (column === 0) return Math.max(CODE_WIDTH, widthOfWords(years.say(HEADINGS.code)));
  if (column === 1) return NAME_WIDTH;
  const head = Math.max(widthOfWords(heads[column] ?? null), column === 2 ? widthOfWords(years.say(YEARS.better)) : 0);
  if (years.input.periods.length < MANY) return Math.max(PERIOD_WIDTH, head);
  return Math.max(NARROW_WIDTH, head, ...years.input.periods.map(({ evaluation }) => numberWidth(evaluation.kpis)));
}

const rowOf = (period: number): number => HEADING_ROW + 1 + period;
const labelsOf = (years: Years): string => {
  const from = years.heading('targets') + 1;
  const hasCodes = years.lines.every(({ kpi }) => kpi.code !== '');
  return `$${hasCodes ? 'A' : 'B'}$${from}:$${hasCodes ? 'A' : 'B'}$${from + years.lines.length - 1}`;
};

/** One row a period. */
function periodBlocks(years: Years): Block[] {
  const { periods, language } = years.input;
  const column = (letter: string, look: Omit<Block, 'at' | 'cells'>, cell: (period: number) => PlannedCell): Block => ({
    at: `${letter}${rowOf(0)}`,
    ...look,
    cells: periods.map((_, period) => [cell(period)]),
  });
  const after =
    (formula: (period: number) => string) =>
    (period: number): PlannedCell =>
      period === 0 || years.lines.length === 0 ? '' : formula(period);
  const labels = labelsOf(years);
  return [
    column('A', { style: 'row' }, () => null),
    column('B', { style: 'label' }, (period) => ({ text: periods[period]?.name ?? '' })),
    column('C', { style: 'sign' }, (period) => {
      const one = periods[period]?.evaluation;
      if (one === undefined) return '';
      const { scorecard, result } = one;
      const of = { input: { language, scorecard }, measure: methodOf(scorecard).measure, result };
      return lightsFormula(of, `D${rowOf(period)}`);
    }),
    column('D', { style: 'result', format: SCORE_FORMAT }, (period) => {
      const of = periods[period]?.evaluation.scorecard;
      return of === undefined ? '' : `=${guarded(scorecardName(of, 'total'))}`;
    }),
    column('E', { style: 'result', format: SIGNED_FORMAT }, (period) => {
      if (period === 0) return '';
      const [now, was] = [`D${rowOf(period)}`, `D${rowOf(period - 1)}`];
      return `=IF(ISNUMBER(${now})*ISNUMBER(${was}),${now}-${was},"")`;
    }),
    column('F', { style: 'sign', format: COUNT_FORMAT }, (period) => countFormula(years, period, 'achieved')),
    column('G', { style: 'sign', format: COUNT_FORMAT }, (period) => countFormula(years, period, 'missed')),
    column('H', { style: 'sign', format: COUNT_FORMAT }, (period) => withoutFormula(years, period)),
    column(
      'I',
      { style: 'text' },
      after((period) => unlikeFormula(years, labels, period, period - 1)),
    ),
    column(
      'J',
      { style: 'text' },
      after((period) => unlikeFormula(years, labels, period - 1, period)),
    ),
  ];
}

function titleOf({ input, say }: Years, aspect: Aspect): string {
  const [first] = input.periods;
  if (aspect !== 'score') return say(YEARS[aspect]);
  return first === undefined ? '' : say(methodOf(first.evaluation.scorecard).measure.score);
}

/** The table of one aspect: a title, headings that follow the names of the periods, and a column for each. */
function aspectBlocks(years: Years, aspect: Aspect): Block[] {
  const { say, lines, input } = years;
  const row = years.heading(aspect);
  const kind = input.periods[0]?.evaluation.scorecard.kind ?? 'nko';
  const heads = [say(HEADINGS.code), say(HEADINGS.name), say(YEARS.better)];
  const count = input.periods.length;
  const names = spilling(`=TRANSPOSE($B$${rowOf(0)}:$B$${rowOf(count - 1)})`, count);
  return [
    {
      at: `A${row - 1}`,
      style: 'band',
      cells: [[titleOf(years, aspect), ...[...heads, ...names].slice(1).map(() => null)]],
    },
    { at: `A${row}`, style: 'heading', cells: [[...heads, ...names]] },
    { at: `A${row + 1}`, style: 'label', cells: lines.map(({ kpi }) => [{ text: kpi.code }]) },
    {
      at: `B${row + 1}`,
      style: 'text',
      heights: lines.map(({ kpi }) => heightOfLines(linesOf(kpi.name || kpi.key, NAME_WIDTH, 'plain'))),
      cells: lines.map(({ kpi }) => [{ text: kpi.name || kpi.key }]),
    },
    { at: `C${row + 1}`, style: 'sign', cells: lines.map(({ kpi }) => [say(YEARS[directionOf(kpi, kind)])]) },
    ...input.periods.map((_, period): Block => {
      const formula = formulaOf(years, aspect, period);
      const [at = ''] = years.range(aspect, period).split(':');
      const isWord = aspect === 'verdicts' || aspect === 'results';
      const style = isWord ? 'sign' : 'resultOrDash';
      const cells = spilling(formula, lines.length).map((cell): PlannedCell[] => [cell === '' ? null : cell]);
      return { at, style, ...(isWord ? {} : { format: formatsOf(years, aspect) }), cells };
    }),
  ];
}

function formulaOf(years: Years, aspect: Aspect, period: number): string {
  switch (aspect) {
    case 'targets':
    case 'realizations':
      return periodFormula(years, aspect === 'targets' ? 'target' : 'realization', period, factorsOf(years, period));
    case 'score':
      return periodFormula(years, 'score', period, '');
    case 'changes':
      return period === 0 ? '' : changeFormula(years, period);
    case 'verdicts':
      return period === 0 ? '' : verdictFormula(years, period);
    case 'results':
      return resultFormula(years, period);
  }
}

/** As the latest period that has the indicator shows its numbers. */
function formatsOf({ lines, input }: Years, aspect: Aspect): string | string[][] {
  if (aspect === 'score') return SCORE_FORMAT;
  return lines.map(({ kpi, inPeriods }) => {
    const of = input.periods[inPeriods.lastIndexOf(kpi)]?.evaluation;
    const format = of === undefined ? 'General' : shownFormat(of, kpi, aspect === 'targets' ? 'target' : 'realization');
    return [aspect === 'changes' && !format.includes(';') ? `+${format};-${format};${format}` : format];
  });
}

/** {1;100}: by what a period's numbers are those of the latest, where a table shows 97 as 97%. '' where by nothing. */
function factorsOf({ lines }: Years, period: number): string {
  const factors = lines.map(({ kpi, inPeriods }) => {
    const own = inPeriods[period];
    return own === null || own === undefined ? 1 : (factorTo(own, kpi) ?? 1);
  });
  return factors.every((factor) => factor === 1) ? '' : `{${factors.join(';')}}`;
}

/** What the formulas need of each indicator in each period. */
function hiddenBlocks(years: Years): Block[] {
  const { lines, input, foundBy } = years;
  return input.periods.flatMap(({ evaluation }, period) => {
    const own = lines.map(({ inPeriods }) => inPeriods[period] ?? null);
    const compares = (kpi: Kpi, line: number): number => {
      const was = period === 0 ? null : (lines[line]?.inPeriods[period - 1] ?? null);
      return was !== null && factorTo(was, kpi) !== null ? 1 : 0;
    };
    const by = foundBy[period] ?? 'name';
    const block = (what: Hidden, cell: (kpi: Kpi, line: number) => PlannedCell): Block => ({
      at: cellAddress(years.heading('targets'), years.hiddenColumn(what, period)),
      style: 'note',
      cells: own.map((kpi, line) => [kpi === null ? '' : cell(kpi, line)]),
    });
    return [
      block('key', (kpi) => keyOf(evaluation, kpi, by)),
      block('name', (kpi) => nameBeside(evaluation, kpi, by)),
      block('direction', (kpi) => SIGNS[directionOf(kpi, evaluation.scorecard.kind)]),
      block('compares', compares),
      {
        at: cellAddress(years.heading('targets'), years.hiddenColumn('missing', period)),
        style: 'note',
        cells: spilling(missingIn(years, period), lines.length).map((cell) => [cell]),
      },
    ];
  });
}

function lightsOf(years: Years): NonNullable<SheetPlan['lights']> {
  return years.input.periods.flatMap(({ evaluation: { scorecard } }, period) => {
    const bands = lightLimits(scorecard);
    const total = { range: `D${rowOf(period)}`, bands };
    return years.lines.length === 0 ? [total] : [total, { range: years.range('score', period), bands }];
  });
}
