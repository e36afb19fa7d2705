/**
 * The scores of two or many offices side by side, the own one first: who does best in each indicator, how far the own
 * office is from it, and what the gap of the totals is made of. Reads the sheets of their scorecards by their hidden
 * names; its key is benchmark/<id of the own scorecard>.
 */
import { differentlyNamed } from '../../../model/scorecard/offices/indicators';
import { namesOf } from '../../../model/scorecard/lists';
import { columnLetters } from '../../address';
import { spilling } from '../../body';
import { methodFoot } from '../methodLine';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT, SIGNED_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { BenchmarkInput, BenchmarkOffice } from '../input';
import { lightLimits } from '../layout';
import { benchmarkName, scorecardName } from '../names';
import { shownFormat } from '../shownFormats';
import * as formulas from './formulas';
import { groupBlocks } from './groups';
import { headingBlocks, OFFICES_A_BAND, widthOf } from './headings';
import { labelBlocks } from './labels';
import type { Benchmark, Key, Measured } from './layout';
import {
  acrossOffices,
  BAND_ROW,
  benchmarkLayout,
  cellsOf,
  CHOICE_ROW,
  FIRST,
  GAP_ROW,
  HEADING_ROW,
  hiddenColumns,
} from './layout';
import { BENCHMARK, BENCHMARK_NOTES } from './texts';

/** So many offices fit a printed page side by side; of more, the summary is printed. */
const MOST_PRINTED = 2;
/** Other offices that the title names. */
const MOST_NAMED = 3;

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
      { at: `A${BAND_ROW}`, style: 'remark', cells: [[formulas.otherNames(layout)]] },
      ...headingBlocks(layout),
      ...labelBlocks(layout),
      ...officeBlocks(layout),
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
    freeze: { rows: HEADING_ROW, ...(count > OFFICES_A_BAND ? { columns: body.column('name') + 1 } : {}) },
    names: namesAt(layout),
    kept: [{ name: 'with', labels: choice, cells: choice, isByPlace: true }],
    print: {
      landscape: true,
      area: `A1:${columnLetters(lastPrinted)}${noteRow + notes.length - 1}`,
      titleRows: `$${BAND_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language),
    },
    select: 'A1',
    ...(own && { foot: methodFoot(own.scorecard, input.language) }),
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
  const names = others.length > MOST_NAMED ? say(BENCHMARK.manyOthers, { count: others.length }) : others.join(', ');
  return {
    title: say(BENCHMARK.title, { own: own ?? '', others: names }),
    subtitle: say(BENCHMARK.subtitle, { own: own ?? '' }),
  };
}

const asColumn = (cells: readonly PlannedCell[]): PlannedCell[][] => cells.map((cell) => [cell]);

/** What stands of every office, each part of it one rectangle: many offices are hardly more to write than two. */
function officeBlocks(layout: Benchmark): Block[] {
  const { body, indicators, blocks, input } = layout;
  const { offices } = input;
  const numbers = (role: 'target' | 'realization'): string[][] =>
    indicators.map(({ rows }) =>
      offices.map((office, index) => {
        const row = rows[index];
        return row ? shownFormat(office, row.kpi, role) : 'General';
      }),
    );
  const table = (block: Measured, format: string | string[][], formula: (office: number) => string): Block => ({
    at: body.cell(`${block}0`, FIRST),
    style: 'result',
    format,
    cells: acrossOffices(layout, formula),
  });
  const part = (of: Parameters<typeof formulas.partFormula>[2]) => (office: number) =>
    formulas.partFormula(layout, office, of);
  const uncapped = blocks.includes('uncapped')
    ? [
        { at: body.cell('raw0', FIRST), cells: acrossOffices(layout, (office) => formulas.rawFormula(layout, office)) },
        table('uncapped', SCORE_FORMAT, (office) => formulas.uncappedFormula(layout, office)),
      ]
    : [];
  return [
    table('target', numbers('target'), part('target')),
    table('realization', numbers('realization'), part('realization')),
    ...uncapped,
    table('index', SCORE_FORMAT, part('score')),
    table('weight', SHARE_FORMAT, part('share')),
  ];
}

function summaryBlocks(layout: Benchmark): Block[] {
  const { body, indicators, total } = layout;
  const own = body.range('index0');
  const gaps = spilling(formulas.gapFormula(layout, FIRST, total), total - FIRST + 1);
  const result = (key: Key, cells: readonly PlannedCell[], format: string): Block => ({
    at: body.cell(key, FIRST),
    style: 'result',
    format,
    cells: asColumn(cells),
  });
  const spilled = (formula: string): PlannedCell[] => spilling(formula, body.rows);
  const best = indicators.map((_, index) => formulas.bestFormula(layout, FIRST + index));
  return [
    result('own', spilled(`=IF(${own}="","",${own})`), SCORE_FORMAT),
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
    result('part', spilled(formulas.contributionFormula(layout)), SIGNED_FORMAT),
    ...(body.has('meanPart')
      ? [result('meanPart', spilled(formulas.meanContributionFormula(layout)), SIGNED_FORMAT)]
      : []),
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
  const across = (block: Measured, format: string, formula: (office: number) => string): Block => ({
    at: body.cell(`${block}0`, total),
    style: 'total',
    format,
    cells: [input.offices.map((_, office) => formula(office))],
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
  return [
    ...(rest === null ? [] : restBlocks(rest)),
    { at: `A${total}`, style: 'total', cells: [keys.map((key) => (key === 'name' ? say(BENCHMARK.total) : null))] },
    cell('own', `=IF(${own}="","",${own})`, SCORE_FORMAT),
    cell('best', formulas.bestFormula(layout, total), SCORE_FORMAT),
    cell('holder', formulas.holderFormula(layout, total, true), 'General'),
    ...parts.map((key) => {
      const all = `${body.cell(key, FIRST)}:${body.cell(key, to)}`;
      return cell(key, `=IF(COUNT(${all})=0,"",SUM(${all}))`, SIGNED_FORMAT);
    }),
    across('index', SCORE_FORMAT, (office) => {
      const { scorecard } = input.offices[office] as BenchmarkOffice;
      return `=IFERROR(${scorecardName(scorecard, 'total')},"")`;
    }),
    across('weight', SHARE_FORMAT, (office) => {
      const weight: Key = `weight${office}`;
      return `=SUM(${body.cell(weight, FIRST)}:${body.cell(weight, body.last)})`;
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
