/** One row for each indicator of either set, and below them what the parts add up to. */
import { methodOf } from '../../model/scorecard/methods';
import type { KpiChange } from '../../model/change/contributions';
import { spilling } from '../body';
import { SCORE_FORMAT, SHARE_FORMAT, SIGNED_FORMAT } from '../numberFormats';
import type { Block, PlannedCell } from '../plan';
import { foundFormula, keyOf, missingFormula, nameBeside, otherNamesFormula } from '../scorecard/foundRows';
import { shownFormat } from '../scorecard/shownFormats';
import { HEADINGS } from '../scorecard/texts';
import { heightOfLines, linesOf } from '../textSize';
import * as formulas from './formulas';
import { ROWS, SIDES } from './layout';
import type { Key, Layout, Part, Side } from './layout';
import { TWO_SETS } from './texts';

export const NAME_WIDTH = 200;

export function headingTexts({ body, say, input }: Layout): PlannedCell[] {
  const of: Readonly<Record<Part, string>> = {
    target: say(HEADINGS.target),
    realization: say(HEADINGS.realization),
    score: say(methodOf(input.after.scorecard).measure.score),
    share: say(HEADINGS.share),
  };
  const own: Readonly<Partial<Record<Key, string>>> = {
    code: say(HEADINGS.code),
    name: say(HEADINGS.name),
    byScore: say(TWO_SETS.byScore),
    byWeight: say(TWO_SETS.byWeight),
    part: say(TWO_SETS.part),
    fate: say(TWO_SETS.fate),
  };
  const end = body.column('fate') + 1;
  return body.keys.slice(0, end).map((key) => own[key] ?? of[key.split('-')[1] as Part]);
}

const kpiOf = ({ before, after }: KpiChange) => (after ?? before)?.kpi;

export function rowBlocks(layout: Layout): Block[] {
  const { body, say, sets } = layout;
  const { rows } = sets.change;
  const bands = headingTexts(layout).map((_, column): PlannedCell => {
    const key = body.keys[column];
    if (key === 'before-target') return say(TWO_SETS.before);
    if (key === 'after-target') return say(TWO_SETS.after);
    return key === 'byScore' ? say(TWO_SETS.parts) : null;
  });
  const heads: Block[] = [
    { at: body.cell('code', ROWS.bands), style: 'band', cells: [bands] },
    { at: body.cell('code', ROWS.headings), style: 'heading', cells: [headingTexts(layout)] },
  ];
  if (rows.length === 0) return heads;
  const names = rows.map((row) => kpiOf(row)?.name || kpiOf(row)?.key || '');
  const spilled = (key: Key, formula: string, look: Omit<Block, 'at' | 'cells'>): Block => ({
    at: body.cell(key, body.first),
    ...look,
    cells: spilling(formula, rows.length).map((cell) => [cell]),
  });
  const signed = { style: 'result', format: SIGNED_FORMAT } as const;
  return [
    ...heads,
    {
      at: body.cell('code', body.first),
      style: 'label',
      cells: rows.map((row) => [{ text: kpiOf(row)?.code ?? '' }]),
    },
    {
      at: body.cell('name', body.first),
      style: 'text',
      heights: names.map((name) => heightOfLines(linesOf(name, NAME_WIDTH, 'plain'))),
      cells: names.map((text) => [{ text }]),
    },
    ...SIDES.flatMap((side) => sideBlocks(layout, side)),
    {
      at: body.cell('code', ROWS.otherNames),
      style: 'remark',
      cells: [[otherNamesFormula([body.range('before-missing'), body.range('after-missing')], say)]],
    },
    spilled('byScore', formulas.byScoreFormula(layout), signed),
    spilled('byWeight', formulas.byWeightFormula(layout), signed),
    spilled('part', formulas.partFormula(layout), signed),
    spilled('fate', formulas.fateFormula(layout), { style: 'text' }),
  ];
}

function sideBlocks({ body, input, by, sets }: Layout, side: Side): Block[] {
  const evaluation = input[side];
  const kpis = sets.change.rows.map((row) => row[side]?.kpi ?? null);
  const sought = {
    scorecard: evaluation.scorecard,
    by: by[side],
    keys: body.range(`${side}-key`),
    names: body.range(`${side}-name`),
  };
  const column = (part: Part, format: Block['format'] & {}): Block => ({
    at: body.cell(`${side}-${part}`, body.first),
    style: 'resultOrDash',
    format,
    cells: spilling(foundFormula(sought, part), kpis.length).map((cell) => [cell]),
  });
  const shown = (part: 'target' | 'realization'): string[][] =>
    kpis.map((kpi) => [kpi === null ? 'General' : shownFormat(evaluation, kpi, part)]);
  return [
    column('target', shown('target')),
    column('realization', shown('realization')),
    column('score', SCORE_FORMAT),
    column('share', SHARE_FORMAT),
    ...[['key', keyOf] as const, ['name', nameBeside] as const].map(([what, cellOf]): Block => ({
      at: body.cell(`${side}-${what}`, body.first),
      style: 'note',
      cells: kpis.map((kpi) => [kpi === null ? '' : cellOf(evaluation, kpi, by[side])]),
    })),
    {
      at: body.cell(`${side}-missing`, body.first),
      style: 'note',
      cells: spilling(missingFormula(sought), kpis.length).map((cell) => [cell]),
    },
  ];
}

export function totalBlocks(layout: Layout): Block[] {
  const { body, say, rest, sum } = layout;
  const inRow = (row: number, words: string, formula: string): Block => ({
    at: body.cell('code', row),
    style: row === sum ? 'total' : 'result',
    format: SIGNED_FORMAT,
    cells: [
      body.keys
        .slice(0, body.column('fate') + 1)
        .map((key): PlannedCell => (key === 'name' ? words : key === 'part' ? formula : null)),
    ],
  });
  return [
    inRow(rest, say(TWO_SETS.rest), formulas.restFormula(layout)),
    inRow(sum, say(TWO_SETS.sum), formulas.sumFormula(layout)),
    { at: body.cell('name', sum + 1), style: 'remark', cells: [[formulas.behindFormula(layout)]] },
  ];
}
