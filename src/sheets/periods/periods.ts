/**
 * The periods of a scorecard: targets and realizations month by month or quarter by quarter, typed, divided or weighed,
 * and what they come to up to the period that is asked. Its key is periods/<id>.
 */
import { firstOfYear } from '../../model/periods/names';
import { usualFactor } from '../../model/periods/settings';
import { cellAddress, columnLetters } from '../address';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import { AS_TYPED } from '../plan';
import type { Block, KeptInputs, PlannedCell, SheetPlan } from '../plan';
import { inLanguage } from '../say';
import type { Say } from '../say';
import { columnOf, rawCell } from '../scorecard/sourceTable';
import { cellFormat, percentFormat, unroundedFormat } from '../scorecard/shownFormats';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../textSize';
import { countedRealization, countedTarget, realizationFormula, valueFormula, withinFormula } from './formulas';
import type { Fixed, KpiRows, PeriodsLayout } from './layout';
import { columnOfFixed, FIXED, FROM_ROW, HEADING_ROW, isMade, periodsLayout, UP_TO_ROW } from './layout';
import type { PeriodsInput } from './names';
import { periodRows, periodsKey, periodsName } from './names';
import { PERIOD_NOTES, PERIODS, RULE_WORDS } from './texts';

const WIDTHS: Readonly<Record<Fixed, number>> = {
  code: 60,
  name: 170,
  row: 82,
  rule: 78,
  value: 78,
  words: 150,
  factor: 60,
};
const PERIOD_WIDTH = 76;

export const PERIODS_SHEET: SheetKind<PeriodsInput> = {
  key: ({ scorecard }) => periodsKey(scorecard),
  name: ({ language, scorecard }) => `${PERIODS.name[language]} ${scorecard.title}`,
  plan: periodsPlan,
};

function periodsPlan(input: PeriodsInput): SheetPlan {
  const layout = periodsLayout(input);
  const say = inLanguage(input.language);
  const { names, first, counted, keys, last, rows } = layout;
  const notes = notesOf(layout).map((text) => [say(text)]);
  const headings = FIXED.map((key) => headingOf(say, key));
  const numbers = names.map((_, index) => index + 1);
  const asked = `B${FROM_ROW}:B${UP_TO_ROW}`;
  return {
    key: periodsKey(input.scorecard),
    name: PERIODS_SHEET.name(input),
    columns: [
      ...FIXED.map((key) => Math.max(WIDTHS[key], widthOfWords(headingOf(say, key)))),
      ...names.map((name) => Math.max(PERIOD_WIDTH, widthOfTexts([name], 'bold'))),
      ...numbers.map(() => PERIOD_WIDTH),
      PERIOD_WIDTH,
    ],
    hidden: [...numbers.map((_, index) => counted + index), keys],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(PERIODS.title, { title: input.scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(PERIODS.how)]] },
      { at: `A${FROM_ROW}`, style: 'subtitle', cells: [[say(PERIODS.from)], [say(PERIODS.upTo)]] },
      // Text before its cells take everything as text: an apostrophe would be one of its letters.
      { at: `B${FROM_ROW}`, style: 'input', cells: askedAtFirst(layout) },
      { at: `B${FROM_ROW}`, format: AS_TYPED, cells: [[null], [null]] },
      { at: cellAddress(HEADING_ROW - 2, counted), style: 'note', cells: [[withinFormula(layout), ...rest(names)]] },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [heightOfLines(2)],
        cells: [[...headings, ...names.map((text) => ({ text })), ...numbers]],
      },
      ...rows.flatMap((one) => kpiBlocks(layout, say, one)),
      { at: `A${last + 2}`, style: 'note', cells: notes },
    ],
    choices: [{ range: asked, words: names }],
    freeze: { rows: HEADING_ROW },
    names: [
      { name: periodsName(input.scorecard, 'from'), at: `B${FROM_ROW}` },
      { name: periodsName(input.scorecard, 'upTo'), at: `B${UP_TO_ROW}` },
    ],
    kept: [
      { name: 'asked', labels: asked, cells: asked, isByPlace: true, isNeeded: true },
      ...rows.map((one) => keptRows(layout, one)),
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(first + names.length - 1)}${last + 1 + notes.length}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: `B${UP_TO_ROW}`,
    foot: { language: input.language, method: say(PERIODS.foot) },
  };
}

/** Cells that a formula spills into. */
const rest = (cells: readonly unknown[]): null[] => cells.slice(1).map(() => null);

/** The first period of the first year, until somebody asks for more. */
function askedAtFirst({ names, input }: PeriodsLayout): PlannedCell[][] {
  const text = names[firstOfYear(input.periods, 0)] ?? '';
  return [[{ text }], [{ text }]];
}

function headingOf(say: Say, key: Fixed): string {
  if (key === 'code' || key === 'name') return say({ code: CODE, name: KPI }[key]);
  return say(PERIODS[key]);
}

const CODE = { en: 'Code', id: 'Kode' };
const KPI = { en: 'KPI', id: 'Indikator (KPI)' };

function kpiBlocks(layout: PeriodsLayout, say: Say, one: KpiRows): Block[] {
  const { input, first, counted, names, keys } = layout;
  const { kpi, how, target, realization } = one;
  const rows = Array.from({ length: realization - target + 1 }, (_, index) => target + index);
  const isTyped = how.way === 'typed';
  const typed = isTyped ? rows : rows.slice(0, -1);
  const shown = percentFormat(input, kpi, 'target') ?? cellFormat(input, kpi, 'target');
  const ofRealization = unroundedFormat(shown, isMade(how));
  const formatOf = (row: number): string => (row === target ? shown : row === realization ? ofRealization : 'General');
  const at = (row: number, key: Fixed): string => cellAddress(row - 1, columnOfFixed(key));
  const name = kpi.name === '' ? kpi.key : kpi.name;
  const lines = linesOf(name, WIDTHS.name, 'plain');
  const isLong = lines > 1;
  const isValue = (row: number): boolean => row === target || row === realization;
  const across = names.length + columnOfFixed('factor') + 1;
  const blank = (): null[] => names.map(() => null);
  return [
    { at: `A${target}`, style: 'row', cells: rows.map(() => Array.from({ length: across }, () => null)) },
    {
      at: at(target, 'code'),
      style: 'text',
      ...(isLong && { heights: [heightOfLines(lines)] }),
      cells: [[{ text: kpi.code }, { text: name }]],
    },
    { at: at(target, 'row'), style: 'label', cells: rows.map((row) => [say(...rowWords(one, row))]) },
    {
      at: at(target, 'rule'),
      style: 'sign',
      cells: rows.map((row) => [isValue(row) ? say(RULE_WORDS[how.rule]) : '']),
    },
    {
      at: at(target, 'value'),
      style: 'result',
      format: rows.map((row) => [formatOf(row)]),
      cells: rows.map((row) => [isValue(row) ? valueFormula(layout, one, row) : '']),
    },
    ...(isTyped ? [] : givenBlocks(one, rows.slice(1, -1), at)),
    {
      at: cellAddress(target - 1, first),
      style: 'input',
      format: typed.map((row) => names.map(() => formatOf(row))),
      cells: typed.map((row) => (row === target ? targetsAtFirst(layout, one) : blank())),
    },
    ...(isTyped
      ? []
      : [
          {
            at: cellAddress(realization - 1, first),
            style: 'result' as const,
            format: [names.map(() => ofRealization)],
            cells: [[realizationFormula(layout, one), ...rest(names)]],
          },
        ]),
    {
      at: cellAddress(target - 1, counted),
      style: 'note',
      cells: [[countedTarget(layout, one), ...rest(names)]],
    },
    {
      at: cellAddress(realization - 1, counted),
      style: 'note',
      cells: [[countedRealization(layout, one), ...rest(names)]],
    },
    { at: cellAddress(target - 1, keys), style: 'note', cells: rows.map((row) => [{ text: keyOf(one, row) }]) },
    { at: `A${realization}`, style: 'groupEnd', cells: [Array.from({ length: across }, () => null)] },
  ];
}

/** What a numerator or a part is, and by what it counts. */
function givenBlocks({ kpi, how }: KpiRows, rows: readonly number[], at: (row: number, key: Fixed) => string): Block[] {
  const [top] = rows;
  if (top === undefined) return [];
  const factors = rows.map((row) => {
    if (how.way === 'parts') return [1];
    return [row === top ? usualFactor(kpi) : null];
  });
  return [
    { at: at(top, 'words'), style: 'inputText', cells: rows.map(() => [null]) },
    { at: at(top, 'factor'), style: 'input', cells: how.way === 'parts' ? factors : factors.slice(0, 1) },
  ];
}

/** Today's target in every period; of what is added up nobody knows how it is spread. */
function targetsAtFirst({ input, names }: PeriodsLayout, { kpi, how }: KpiRows): PlannedCell[] {
  const column = columnOf(input, 'target');
  const raw = column === null ? '' : rawCell(input, kpi, column);
  const isKnown = typeof raw === 'number' && how.rule !== 'sum';
  return names.map(() => (isKnown ? raw : null));
}

type Words = Parameters<Say>;

function rowWords({ how, target, realization }: KpiRows, row: number): Words {
  if (row === target) return [PERIODS.target];
  if (row === realization) return [PERIODS.realization];
  if (how.way === 'parts') return [PERIODS.part, { number: row - target }];
  return [row === target + 1 ? PERIODS.numerator : PERIODS.denominator];
}

/** The row in words of no language. */
function keyOf({ how, target, realization }: KpiRows, row: number): string {
  if (row === target) return 'target';
  return row === realization ? 'realization' : `${how.way}${row - target}`;
}

/** What is typed stays with its KPI and its row, whatever the order of the table. */
function keptRows({ keys, counted }: PeriodsLayout, { kpi, how, target, realization }: KpiRows): KeptInputs {
  const last = how.way === 'typed' ? realization : realization - 1;
  const column = (place: number): string => columnLetters(place);
  return {
    name: periodRows(kpi.key),
    labels: `${column(keys)}${target}:${column(keys)}${last}`,
    cells: `${column(columnOfFixed('words'))}${target}:${column(counted - 1)}${last}`,
  };
}

function notesOf({ rows }: PeriodsLayout) {
  const has = (way: string): boolean => rows.some(({ how }) => how.way === way);
  return [
    PERIOD_NOTES.counted,
    PERIOD_NOTES.missing,
    ...(has('ratio') ? [PERIOD_NOTES.ratio] : []),
    ...(has('parts') ? [PERIOD_NOTES.parts] : []),
  ];
}
