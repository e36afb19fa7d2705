/**
 * The scores of two or many offices side by side, the own one first: who does best in each indicator, how far the own
 * office is from it, and what the gap of the totals is made of. Reads the sheets of their scorecards by their hidden
 * names; its key is benchmark/<id of the own scorecard>.
 */
import { methodOf } from '../../../model/scorecard/methods';
import { differentlyNamed, labelsOf } from '../../../model/scorecard/offices/indicators';
import { namesOf } from '../../../model/scorecard/lists';
import { columnLetters } from '../../address';
import { spilling } from '../../body';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords } from '../../textSize';
import { numberWidth } from '../givenColumns';
import type { BenchmarkInput, BenchmarkOffice } from '../input';
import { lightLimits } from '../layout';
import { benchmarkName, scorecardName } from '../names';
import { shownFormat } from '../shownFormats';
import { HEADINGS } from '../texts';
import * as formulas from './formulas';
import { groupBlocks } from './groups';
import type { Benchmark, Key, Measured } from './layout';
import { BAND_ROW, benchmarkLayout, cellsOf, CHOICE_ROW, FIRST, GAP_ROW, HEADING_ROW, hiddenColumns } from './layout';
import { BENCHMARK, BENCHMARK_NOTES } from './texts';

const NAME_WIDTH = 190;
const GROUP_WIDTH = 96;
const REMARK_WIDTH = 120;
const NUMBER_WIDTH = 58;
/** Of the column that names the best, all offices of a tie on one line up to here. */
const [LEAST_HOLDER, MOST_HOLDER] = [96, 220];
/** So many offices fit a printed page side by side; of more, the summary is printed. */
const MOST_PRINTED = 3;
/** Own, gap and mean: above 0 the lead. */
export const SIGNED_FORMAT = '+0.00;-0.00;0.00';

export const BENCHMARK_SHEET: SheetKind<BenchmarkInput> = {
  key: ({ offices }) => `benchmark/${offices[0]?.scorecard.id ?? ''}`,
  name: ({ language }) => BENCHMARK.name[language],
  plan: benchmarkPlan,
};

/** Refused where an office has two indicators that neither code nor name tells apart. */
function benchmarkPlan(input: BenchmarkInput): SheetPlan {
  const layout = benchmarkLayout(input);
  const { body, say, total, last, count } = layout;
  const notes = notesOf(layout);
  const noteRow = last + 2;
  const [own] = input.offices;
  const bands = own === undefined ? 'index' : lightLimits(own.scorecard);
  const hidden = hiddenColumns(layout);
  const shown = body.keys.findLastIndex((_, column) => !hidden.includes(column));
  const lastPrinted = count <= MOST_PRINTED ? shown : body.column('remark');
  const choice = formulas.choiceCell(layout).replaceAll('$', '');
  const { title, subtitle } = headOf(layout);
  const lit = (key: 'own' | 'best', to: number): string => `${body.cell(key, FIRST)}:${body.cell(key, to)}`;
  return {
    key: BENCHMARK_SHEET.key(input),
    name: BENCHMARK.name[input.language],
    columns: body.keys.map((key) => widthOf(layout, key)),
    hidden,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: subtitle }]] },
      { at: body.cell('name', CHOICE_ROW), style: 'subtitle', cells: [[say(BENCHMARK.compareWith)]] },
      { at: choice, style: 'input', cells: [[null]] },
      { at: afterChoice(layout), style: 'note', cells: [[say(BENCHMARK.ifBlank)]] },
      { at: formulas.referenceCell(layout).replaceAll('$', ''), cells: [[formulas.referenceFormula(layout)]] },
      { at: body.cell('name', GAP_ROW), style: 'plain', cells: [[formulas.gapSentence(layout)]] },
      ...headingBlocks(layout),
      ...labelBlocks(layout),
      ...input.offices.flatMap((office, index) => officeBlocks(layout, office, index)),
      ...summaryBlocks(layout),
      ...totalBlocks(layout),
      ...layout.groups.flatMap((group) => groupBlocks(layout, group)),
      { at: `A${noteRow}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    lights: [
      { range: lit('own', total), bands },
      { range: lit('best', total), bands },
      { range: cellsOf(layout, 'index', 'all', FIRST, total).replaceAll('$', ''), bands },
    ],
    choices: [{ range: choice, from: cellsOf(layout, 'index', 'others', HEADING_ROW, HEADING_ROW) }],
    freeze: { rows: HEADING_ROW },
    names: namesAt(layout),
    kept: [{ name: 'with', labels: choice, cells: choice, isByPlace: true }],
    print: {
      landscape: true,
      area: `A1:${columnLetters(lastPrinted)}${noteRow + notes.length - 1}`,
      titleRows: `$${BAND_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: 'A1',
  };
}

function afterChoice({ body }: Benchmark): string {
  return body.cell(body.keys[body.column('name') + 3] ?? 'best', CHOICE_ROW);
}

/** What the sheet of findings reads of each indicator. */
function namesAt({ body, input }: Benchmark): { name: string; at: string }[] {
  const [own] = input.offices;
  if (own === undefined) return [];
  const parts = (['code', 'name', 'own', 'best', 'holder', 'gap', 'part'] as const).filter((key) => body.has(key));
  return parts.map((key) => ({ name: benchmarkName(own.scorecard, key), at: body.range(key) }));
}

function headOf({ say, input: { offices } }: Benchmark): { title: string; subtitle: string } {
  const [own, ...others] = offices.map(({ name }) => name);
  const names = others.length > MOST_PRINTED ? say(BENCHMARK.manyOthers, { count: others.length }) : others.join(', ');
  return {
    title: say(BENCHMARK.title, { own: own ?? '', others: names }),
    subtitle: say(BENCHMARK.subtitle, { own: own ?? '' }),
  };
}

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
function headingBlocks(layout: Benchmark): Block[] {
  const { body, say, input, blocks } = layout;
  const space = body.column('space');
  const texts = body.keys.map((key) => headingOf(layout, key));
  const shown = blocks.filter((block) => block !== 'raw' && block !== 'label');
  const end = space + 1 + shown.length * input.offices.length;
  const bands = shown.flatMap((block) => {
    const band = BANDS[block];
    const word = band ? say(band) : scoreWord(layout);
    return input.offices.map((_, office): PlannedCell => (office === 0 ? word : null));
  });
  return [
    { at: body.cell(body.keys[0] ?? 'name', HEADING_ROW), style: 'heading', cells: [texts.slice(0, space)] },
    { at: body.cell('target0', BAND_ROW), style: 'band', cells: [bands] },
    { at: body.cell('target0', HEADING_ROW), style: 'heading', cells: [texts.slice(space + 1, end)] },
  ];
}

function labelBlocks({ body, indicators, input }: Benchmark): Block[] {
  const column = (key: Key, style: Block['style'], text: (index: number) => string): Block => ({
    at: body.cell(key, FIRST),
    ...(style === undefined ? {} : { style }),
    cells: indicators.map((_, index) => [{ text: text(index) }]),
  });
  const wrapped = [
    ['name', NAME_WIDTH],
    ['perspective', GROUP_WIDTH],
    ['objective', GROUP_WIDTH],
  ] as const;
  const holders = linesOf(input.offices.map(({ name }) => name).join(', '), holderWidth(input), 'plain');
  const heights = indicators.map((one) => {
    const lines = wrapped.map(([key, width]) => (body.has(key) ? linesOf(one[key], width, 'plain') : 1));
    return heightOfLines(Math.max(Math.min(holders, 2), ...lines));
  });
  return [
    ...(body.has('code') ? [column('code', 'label', (index) => indicators[index]?.code ?? '')] : []),
    ...wrapped
      .filter(([key]) => body.has(key))
      .map(([key]) => ({
        ...column(key, 'text', (index) => indicators[index]?.[key] ?? ''),
        ...(key === 'name' ? { heights } : {}),
      })),
    ...input.offices.map(({ name, kpis }, office): Block => {
      const labelOf = labelsOf(name, kpis);
      return column(`label${office}`, undefined, (index) => {
        const row = indicators[index]?.rows[office];
        return row ? labelOf(row.kpi).text : '';
      });
    }),
  ];
}

const asColumn = (cells: readonly PlannedCell[]): PlannedCell[][] => cells.map((cell) => [cell]);

function officeBlocks(layout: Benchmark, office: BenchmarkOffice, index: number): Block[] {
  const { body, indicators, blocks } = layout;
  const numbers = (role: 'target' | 'realization'): string[][] =>
    indicators.map(({ rows }) => {
      const row = rows[index];
      return [row ? shownFormat(office, row.kpi, role) : 'General'];
    });
  const column = (block: Measured, format: Block['format'] | null, formula: string): Block => ({
    at: body.cell(`${block}${index}`, FIRST),
    ...(format === null ? {} : { style: 'result', ...(format === undefined ? {} : { format }) }),
    cells: asColumn(spilling(formula, body.rows)),
  });
  const uncapped = blocks.includes('uncapped')
    ? [
        column('raw', null, formulas.rawFormula(layout, index)),
        column('uncapped', SCORE_FORMAT, formulas.uncappedFormula(layout, index)),
      ]
    : [];
  return [
    column('target', numbers('target'), formulas.partFormula(layout, index, 'target')),
    column('realization', numbers('realization'), formulas.partFormula(layout, index, 'realization')),
    ...uncapped,
    column('index', SCORE_FORMAT, formulas.partFormula(layout, index, 'score')),
    column('weight', SHARE_FORMAT, formulas.partFormula(layout, index, 'share')),
  ];
}

function summaryBlocks(layout: Benchmark): Block[] {
  const { body, indicators, total } = layout;
  const own = body.range('index0');
  const gaps = spilling(formulas.gapFormula(layout, FIRST, total), total - FIRST + 1);
  const result = (key: Key, formula: string, format: string): Block => ({
    at: body.cell(key, FIRST),
    style: 'result',
    format,
    cells: asColumn(spilling(formula, body.rows)),
  });
  const best = `=IF(${body.range('gap')}="","",${own}-${body.range('gap')})`;
  return [
    result('own', `=IF(${own}="","",${own})`, SCORE_FORMAT),
    result('best', best, SCORE_FORMAT),
    {
      at: body.cell('holder', FIRST),
      style: 'text',
      cells: indicators.map((_, index) => [formulas.holderFormula(layout, FIRST + index, false)]),
    },
    {
      at: body.cell('gap', FIRST),
      style: 'result',
      format: gaps.map(() => [SIGNED_FORMAT, SIGNED_FORMAT, COUNT_FORMAT]),
      cells: gaps.map((cell) => [cell, null, null]),
    },
    {
      at: body.cell('refIndex', FIRST),
      cells: indicators.map((_, index) => formulas.referenceRow(layout, FIRST + index)),
    },
    result('part', formulas.contributionFormula(layout), SIGNED_FORMAT),
    ...(body.has('meanPart') ? [result('meanPart', formulas.meanContributionFormula(layout), SIGNED_FORMAT)] : []),
    {
      at: body.cell('remark', FIRST),
      style: 'text',
      cells: asColumn(spilling(formulas.remarkFormula(layout), body.rows)),
    },
  ];
}

/** Totals of the offices, sums of the contributions, and what comes of weights that do not add up alike. */
function totalBlocks(layout: Benchmark): Block[] {
  const { body, say, total, rest, input } = layout;
  const parts = (['part', 'meanPart'] as const).filter((key) => body.has(key));
  const cell = (key: Key, content: PlannedCell, format: string, row = total): Block => ({
    at: body.cell(key, row),
    style: 'total',
    format,
    cells: [[content]],
  });
  const keys = body.keys.slice(0, body.column('space'));
  const to = rest ?? body.last;
  const own = body.cell('index0', total);
  const restBlocks = (row: number): Block[] => [
    { at: body.cell('name', row), style: 'text', cells: [[say(BENCHMARK.rest)]] },
    ...parts.map((key): Block => {
      const formula = formulas.restFormula(layout, key === 'part' ? 'reference' : 'mean');
      return { at: body.cell(key, row), style: 'result', format: SIGNED_FORMAT, cells: [[formula]] };
    }),
  ];
  const gap = body.cell('gap', total);
  return [
    ...(rest === null ? [] : restBlocks(rest)),
    { at: `A${total}`, style: 'total', cells: [keys.map((key) => (key === 'name' ? say(BENCHMARK.total) : null))] },
    cell('own', `=IF(${own}="","",${own})`, SCORE_FORMAT),
    cell('best', `=IF(${gap}="","",${own}-${gap})`, SCORE_FORMAT),
    cell('holder', formulas.holderFormula(layout, total, true), 'General'),
    ...parts.map((key) => {
      const all = `${body.cell(key, FIRST)}:${body.cell(key, to)}`;
      return cell(key, `=IF(COUNT(${all})=0,"",SUM(${all}))`, SIGNED_FORMAT);
    }),
    ...input.offices.flatMap(({ scorecard }, office) => {
      const weight = `${body.cell(`weight${office}`, FIRST)}:${body.cell(`weight${office}`, body.last)}`;
      return [
        cell(`index${office}`, `=IFERROR(${scorecardName(scorecard, 'total')},"")`, SCORE_FORMAT),
        cell(`weight${office}`, `=SUM(${weight})`, SHARE_FORMAT),
      ];
    }),
  ];
}

function notesOf({ say, blocks, indicators, count }: Benchmark): PlannedCell[] {
  const named = differentlyNamed(indicators).map(({ code }) => code);
  return [
    say(BENCHMARK_NOTES.gaps),
    ...(blocks.includes('uncapped') ? [say(BENCHMARK_NOTES.uncapped)] : []),
    say(BENCHMARK_NOTES.part),
    say(BENCHMARK_NOTES.lacking),
    say(BENCHMARK_NOTES.matched),
    ...(named.length === 0 ? [] : [say(BENCHMARK_NOTES.named, { kpis: namesOf(named) })]),
    ...(count > MOST_PRINTED ? [say(BENCHMARK_NOTES.right)] : []),
  ];
}

function holderWidth({ offices }: BenchmarkInput): number {
  return Math.min(MOST_HOLDER, Math.max(LEAST_HOLDER, widthOfTexts([offices.map(({ name }) => name).join(', ')])));
}

function widthOf(layout: Benchmark, key: Key): number {
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
