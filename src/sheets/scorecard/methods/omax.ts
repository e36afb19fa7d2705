/** The scores of an Objective Matrix: one OMAX.LEVEL for all KPIs, and one OMAX.INDEX. */
import { guarded, spilling } from '../../body';
import type { MethodSheet, Scores } from './methodSheet';
import { partsOfRows } from './rows';
import type { Layout, PlannedColumn } from '../layout';
import { anchoringOf, anchorLevels, hasBest } from '../../../model/scorecard/anchoring';
import { stepsToTarget } from '../../../model/scorecard/scales';
import { numberWidth } from '../columnSizes';
import { numberFormats } from '../givenColumns';
import { SCORE_FORMAT, SHARE_FORMAT } from '../../numberFormats';
import { HEADINGS } from '../texts';
import { asRead, liveNumbers } from '../liveNumbers';
import { columnOf, overRuns } from '../sourceTable';

export const OMAX_SHEET: MethodSheet = {
  ownRows: 0,
  partsOf: (layout, below) => partsOfRows(layout, below, omaxScores(layout)),
};

function omaxScores(layout: Layout): Scores {
  const { body, input } = layout;
  const { normalize, rule } = input.scorecard;
  const [realization, weight] = [body.range('realization'), body.range('weight')];
  const [score, share] = [body.range('score'), body.range('share')];
  const anchors = `${body.cell('anchor0', body.first)}:${body.cell('anchor10', body.last)}`;
  const levels = `{${anchorLevels(input.kpis, input.scorecard).join(',')}}`;
  const byRule = rule === 'hurdle' ? ',"hurdle"' : '';
  // A row with an impossible anchor counts as one that has data: its error reaches the total, its weight goes nowhere.
  const hasData = `IFERROR(${realization}<>"",TRUE)`;
  const used = `SUM(IF(${hasData},${weight},0))`;
  const divided = normalize ? `${weight}/${used}` : `${weight}/${used}*SUM(${weight})`;
  return {
    columns: [
      {
        key: 'score',
        heading: layout.say(layout.measure.score),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        cells: spilling(
          `=IF(${realization}="","",OMAX.LEVEL(${realization},${anchors},${levels}${byRule}))`,
          body.rows,
        ),
      },
      {
        key: 'share',
        heading: layout.say(HEADINGS.share),
        width: 58,
        style: 'result',
        format: SHARE_FORMAT,
        cells: spilling(`=IF(${hasData},${divided},"")`, body.rows),
      },
      {
        key: 'value',
        heading: layout.say(HEADINGS.value),
        width: 58,
        style: 'result',
        format: SCORE_FORMAT,
        cells: spilling(`=IF(${score}="","",${score}*${share})`, body.rows),
      },
      ...anchorColumns(layout),
    ],
    totals: {
      share: `=SUM(${share})`,
      value: `=OMAX.INDEX(${score},${weight}${normalize ? '' : ',FALSE'})`,
    },
  };
}

/**
 * The values that earn the levels. Without a best value the target stands at level 10 and its own level on the straight line
 * from the start, so that all KPIs have the same four levels.
 */
function anchorColumns(layout: Layout): PlannedColumn[] {
  const { input, body } = layout;
  const best = columnOf(input, 'best');
  const { start, target: between } = anchoringOf(input.scorecard);
  const levels = { start, target: between };
  const { done, all } = stepsToTarget(input.scorecard);
  const formats = numberFormats(layout, 'target');
  type AnchorKey = 'anchor0' | 'anchor3' | 'anchor8' | 'anchor10';
  const planned = (key: AnchorKey, cells: PlannedColumn['cells']): PlannedColumn => ({
    key,
    heading: layout.say(HEADINGS[key], levels),
    width: numberWidth(layout.input.kpis),
    style: 'result',
    format: formats,
    cells,
  });
  const target = body.range('target');
  if (!hasBest(input.kpis) || best === null) {
    const top = planned('anchor10', spilling(`=${guarded(target)}`, body.rows));
    return [planned('anchor0', liveNumbers(layout, 'worst')), planned('anchor3', liveNumbers(layout, 'start')), top];
  }
  const part = (key: 'target' | 'anchor3', from: number, count: number): string =>
    `${body.cell(key, body.first + from)}:${body.cell(key, body.first + from + count - 1)}`;
  const level8 = overRuns(input, [best], ([beyond = ''], from, count) => {
    const [begin, end] = [part('anchor3', from, count), part('target', from, count)];
    const between = `IF(ISNUMBER(${begin})*ISNUMBER(${end}),${begin}+(${end}-${begin})*${done}/${all},"")`;
    return `IF(${asRead(layout, 'best', beyond, { from, count })}="",${between},${end})`;
  });
  const level10 = overRuns(input, [best], ([beyond = ''], from, count) => {
    const end = part('target', from, count);
    const read = asRead(layout, 'best', beyond, { from, count });
    return `IF(${read}="",${guarded(end)},${read})`;
  });
  return [
    planned('anchor0', liveNumbers(layout, 'worst')),
    planned('anchor3', liveNumbers(layout, 'start')),
    planned('anchor8', level8),
    planned('anchor10', level10),
  ];
}
