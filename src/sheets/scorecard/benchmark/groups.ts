/** Subtotals of a benchmark: perspectives and objectives, with the scores of all offices and their part in the gap. */
import { methodOf } from '../../../model/scorecard/methods';
import { spilling } from '../../body';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT, SIGNED_FORMAT } from '../../numberFormats';
import type { Block, PlannedCell } from '../../plan';
import * as formulas from './formulas';
import type { Benchmark, GroupRows, Key } from './layout';
import { BENCHMARK } from './texts';

export function groupBlocks(layout: Benchmark, group: GroupRows): Block[] {
  const { body, count } = layout;
  const { names, first, last } = group;
  const at = (key: Key): string => body.cell(key, first);
  const column = (key: Key, format: string, formula: string): Block => ({
    at: at(key),
    style: 'result',
    format,
    cells: spilling(formula, names.length).map((cell) => [cell]),
  });
  const each = (formula: (row: number) => string): PlannedCell[][] => names.map((_, index) => [formula(first + index)]);
  const table = (key: Key, format: string, formula: string): Block => ({
    at: at(key),
    style: 'result',
    format,
    cells: names.map((_, row) => Array.from({ length: count }, (__, office) => (row + office === 0 ? formula : null))),
  });
  const rows = (key: Key): string => `${body.cell(key, first)}:${body.cell(key, last)}`;
  const parts = (['part', 'meanPart'] as const).filter((key) => body.has(key));
  return [
    ...headings(layout, group),
    { at: at('name'), style: 'text', cells: names.map((name) => [{ text: name }]) },
    column('own', SCORE_FORMAT, `=IF(${rows('index0')}="","",${rows('index0')})`),
    {
      at: at('best'),
      style: 'result',
      format: SCORE_FORMAT,
      cells: each((row) => formulas.bestFormula(layout, row)),
    },
    { at: at('holder'), style: 'text', cells: each((row) => formulas.holderFormula(layout, row, true)) },
    {
      at: at('gap'),
      style: 'result',
      format: names.map(() => [SIGNED_FORMAT, SIGNED_FORMAT, COUNT_FORMAT]),
      cells: spilling(formulas.gapFormula(layout, first, last), names.length).map((cell) => [cell, null, null]),
    },
    ...parts.map((key) => column(key, SIGNED_FORMAT, formulas.groupContributions(layout, group, key))),
    table('index0', SCORE_FORMAT, formulas.groupScores(layout, group)),
    table('weight0', SHARE_FORMAT, formulas.groupWeights(layout, group)),
  ];
}

function headings({ body, say, input, count }: Benchmark, { by, heading }: GroupRows): Block[] {
  const [own] = input.offices;
  const score = own === undefined ? '' : say(methodOf(own.scorecard).measure.score);
  const words: Readonly<Partial<Record<Key, string>>> = {
    name: say(by === 'perspective' ? BENCHMARK.byPerspective : BENCHMARK.byObjective),
    own: say(BENCHMARK.own, { score }),
    best: say(BENCHMARK.best, { score }),
    holder: say(BENCHMARK.holder),
    gap: say(BENCHMARK.gap),
    mean: say(BENCHMARK.mean),
    rank: say(BENCHMARK.rank),
    part: say(BENCHMARK.part),
    meanPart: say(BENCHMARK.meanPart),
  };
  const keys = body.keys.slice(body.column('name'), body.column('remark'));
  const band = (key: 'index0' | 'weight0', word: string): Block => {
    const cells: PlannedCell[] = Array.from({ length: count }, (_, office) => (office === 0 ? word : null));
    return { at: body.cell(key, heading), style: 'band', cells: [cells] };
  };
  return [
    { at: body.cell('name', heading), style: 'heading', cells: [keys.map((key) => words[key] ?? null)] },
    band('index0', score),
    band('weight0', say(BENCHMARK.weight)),
  ];
}
