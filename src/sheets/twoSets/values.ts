/** What both sets come to: CKP, behaviour, NKP, NPKP and rating; which indicators are in one of them alone; the notes. */
import { NKP, NPKP } from '../../engine/ckp/value';
import { namesOf } from '../../model/scorecard/lists';
import { methodOf } from '../../model/scorecard/methods';
import { sameAs } from '../../model/hierarchy/tree';
import type { Kpi } from '../../model/scorecard/types';
import { guarded } from '../body';
import { SCORE_FORMAT, SIGNED_FORMAT } from '../numberFormats';
import type { Block, PlannedCell } from '../plan';
import { lightsFormula } from '../scorecard/layout';
import { ratingFormula, valueFormula } from '../scorecard/methods/employee';
import { scorecardName } from '../scorecard/names';
import * as formulas from './formulas';
import { ROWS, SIDES, VALUE_COLUMNS, valueCell } from './layout';
import type { Layout, Side } from './layout';
import { TWO_SETS } from './texts';

export function valueBlocks(layout: Layout): Block[] {
  const { body, say, input, sets } = layout;
  const { words } = methodOf(input.after.scorecard);
  const labels = [say(words.total), say(TWO_SETS.light), say(TWO_SETS.behaviour), 'NKP', 'NPKP', say(TWO_SETS.rating)];
  const title = (side: Side): Block[] => [
    { at: body.cell('name', ROWS[side]), style: 'plain', cells: [[say(TWO_SETS[side])]] },
    {
      at: body.cell(VALUE_COLUMNS.before, ROWS[side]),
      style: 'plain',
      cells: [[{ text: input[side].scorecard.title }]],
    },
  ];
  const only = (key: 'onlyBefore' | 'onlyAfter'): Block[] => [
    { at: body.cell('name', ROWS[key]), style: 'plain', cells: [[say(TWO_SETS[key])]] },
    { at: body.cell(VALUE_COLUMNS.before, ROWS[key]), style: 'plain', cells: [[onlyText(layout, sets[key])]] },
  ];
  const heads = [say(TWO_SETS.value), ...SIDES.map((side) => say(TWO_SETS[side])), say(TWO_SETS.change)];
  return [
    ...SIDES.flatMap(title),
    { at: body.cell('name', ROWS.values), style: 'heading', cells: [heads] },
    { at: body.cell('name', ROWS.ckp), style: 'label', cells: labels.map((label) => [label]) },
    ...SIDES.flatMap((side) => sideBlocks(layout, side)),
    ...changeBlocks(layout),
    { at: body.cell('name', ROWS.remark), style: 'remark', cells: [[formulas.remarkFormula(layout)]] },
    ...only('onlyBefore'),
    ...only('onlyAfter'),
  ];
}

function onlyText({ say, input }: Layout, kpis: readonly Kpi[]): PlannedCell {
  if (kpis.length === 0) return say(TWO_SETS.none);
  return { text: namesOf(kpis.map(({ code, name, key }) => code || name || key))[input.language] };
}

function sideBlocks(layout: Layout, side: Side): Block[] {
  const { body, input } = layout;
  const { scorecard, result } = input[side];
  const key = VALUE_COLUMNS[side];
  const [ckp, behaviour] = [valueCell(layout, side, 'ckp'), valueCell(layout, side, 'behaviour')];
  const of = { input: { language: input.language, scorecard }, measure: methodOf(scorecard).measure, result };
  const cell = (row: keyof typeof ROWS, formula: string, isWord = false): Block => ({
    at: body.cell(key, ROWS[row]),
    ...(isWord ? { style: 'sign' } : { style: 'result', format: SCORE_FORMAT }),
    cells: [[formula]],
  });
  return [
    cell('ckp', `=${guarded(scorecardName(scorecard, 'total'))}`),
    cell('light', lightsFormula(of, ckp), true),
    cell('behaviour', `=${guarded(scorecardName(scorecard, 'behaviour'))}`),
    cell('nkp', valueFormula('CKP.NKP', ckp, behaviour)),
    cell('npkp', valueFormula('CKP.NPKP', ckp, behaviour)),
    cell('rating', ratingFormula(valueCell(layout, side, 'npkp'), input.language), true),
  ];
}

function changeBlocks({ body, say }: Layout): Block[] {
  const cells = (['ckp', 'light', 'behaviour', 'nkp', 'npkp', 'rating'] as const).map((row): Block => {
    const [was, now] = SIDES.map((side) => body.cell(VALUE_COLUMNS[side], ROWS[row]));
    const at = body.cell(VALUE_COLUMNS.change, ROWS[row]);
    if (row !== 'light' && row !== 'rating') {
      const formula = `=IF(ISNUMBER(${was})*ISNUMBER(${now}),${now}-${was},"")`;
      return { at, style: 'result', format: SIGNED_FORMAT, cells: [[formula]] };
    }
    const words = `IF(${was}=${now},"${say(TWO_SETS.same)}","${say(TWO_SETS.other)}")`;
    return { at, style: 'sign', cells: [[`=IF(IFERROR(${was}="",TRUE),"",IF(IFERROR(${now}="",TRUE),"",${words}))`]] };
  });
  return cells;
}

export function notesOf({ say, input, sets }: Layout): PlannedCell[] {
  const label = ({ code, name }: Kpi): string => `${code} ${name}`.trim();
  const renamed = sets.change.rows.flatMap(({ before, after }) => {
    if (before === null || after === null || sameAs(label(before.kpi)) === sameAs(label(after.kpi))) return [];
    return [`${label(after.kpi)} (${label(before.kpi)})`];
  });
  const percent = (share: number): number => Math.round(100 * share);
  return [
    say(TWO_SETS.howParts),
    say(TWO_SETS.howValues, { nkp: percent(NKP.share), npkp: percent(NPKP.share) }),
    say(TWO_SETS.paired),
    ...(renamed.length === 0 ? [] : [{ text: say(TWO_SETS.renamed, { names: namesOf(renamed)[input.language] }) }]),
    ...sets.change.remarks.map((remark) => remark.describe(input.language)),
  ];
}
