/**
 * The KPIs that are not green, with what to do about each (SAMSAT Karang Ploso, Table 4.18). Reads the sheet of its
 * scorecard by its hidden names; key improvement/<id>.
 */
import type { Improvement } from '../../model/scorecard/types';
import type { Block, PlannedCell, SheetPlan } from '../sheets/plan';
import { linesOf } from '../sheets/styles';
import { SCORE_FORMAT } from './numberFormats';
import { IMPROVEMENT } from './planTexts';
import { inLanguage } from './say';
import { scorecardName } from './scorecard';
import type { ImprovementInput } from './scorecardInput';
import { HEADINGS } from './scorecardTexts';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const NAME_WIDTH = 200;
const WIDTHS = [30, 50, NAME_WIDTH, 110, 50, 58, 70, 190, 190, 100, 78];
/** Room to write in. */
const LEAST_LINES = 3;

export function improvementPlan(input: ImprovementInput): SheetPlan {
  const { language, scorecard, improvements } = input;
  const say = inLanguage(language);
  const isOmax = scorecard.kind === 'omax';
  const last = HEADING_ROW + Math.max(1, improvements.length);
  const headings = [
    IMPROVEMENT.number,
    HEADINGS.code,
    HEADINGS.name,
    HEADINGS.perspective,
    isOmax ? HEADINGS.level : HEADINGS.index,
    HEADINGS.light,
    IMPROVEMENT.gain,
    IMPROVEMENT.cause,
    IMPROVEMENT.recommendation,
    IMPROVEMENT.owner,
    IMPROVEMENT.due,
  ];
  const hasCodes = improvements.every(({ row }) => row.kpi.code !== '');
  return {
    key: `improvement/${scorecard.id}`,
    name: say(IMPROVEMENT.title, { title: scorecard.title }),
    columns: WIDTHS,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(IMPROVEMENT.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(IMPROVEMENT.subtitle)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [headings.map((heading) => say(heading))] },
      ...(improvements.length === 0 ? [nothing(say(IMPROVEMENT.nothing))] : rowBlocks(input)),
      { at: `A${last + 2}`, style: 'note', cells: [[say(IMPROVEMENT.fillIn)]] },
    ],
    lights: [{ range: `E${FIRST}:E${last}`, bands: isOmax ? 'omax' : 'index' }],
    freeze: { rows: HEADING_ROW, columns: 3 },
    ...(improvements.length === 0
      ? {}
      : {
          kept: [
            {
              name: 'actions',
              labels: hasCodes ? `B${FIRST}:B${last}` : `C${FIRST}:C${last}`,
              cells: `H${FIRST}:K${last}`,
            },
          ],
        }),
    print: { landscape: true, area: `A1:K${last + 2}`, titleRows: `$${HEADING_ROW}:$${HEADING_ROW}` },
    select: `H${FIRST}`,
  };
}

function nothing(text: string): Block {
  return { at: `C${FIRST}`, style: 'label', cells: [[text]] };
}

function rowBlocks({ scorecard, improvements }: ImprovementInput): Block[] {
  const heights = improvements.map(({ row }) => Math.max(LEAST_LINES, linesOf(row.kpi.name, NAME_WIDTH)) * 15);
  const lookUp = (row: number, { kpi }: Improvement['row'], part: 'score' | 'share' | 'light'): string => {
    const byCode = kpi.code !== '' && scorecard.columns.code !== undefined;
    const key = byCode ? `B${row}` : `C${row}`;
    const labels = scorecardName(scorecard, byCode ? 'code' : 'name');
    return `XLOOKUP(${key}&"",${labels}&"",${scorecardName(scorecard, part)},"")`;
  };
  type CellOf = (one: Improvement, row: number) => PlannedCell;
  const columnOf = (at: string, cells: CellOf, look: Partial<Block>): Block => ({
    at: `${at}${FIRST}`,
    ...look,
    cells: improvements.map((one, index) => [cells(one, FIRST + index)]),
  });
  return [
    columnOf('A', (_, row) => row - HEADING_ROW, { style: 'label', heights }),
    columnOf('B', ({ row }) => ({ text: row.kpi.code }), { style: 'label' }),
    columnOf('C', ({ row: { kpi } }) => ({ text: kpi.name === '' ? kpi.key : kpi.name }), { style: 'text' }),
    columnOf('D', ({ row }) => ({ text: row.perspective }), { style: 'text' }),
    columnOf('E', (one, row) => `=${lookUp(row, one.row, 'score')}`, { style: 'result', format: SCORE_FORMAT }),
    columnOf('F', (one, row) => `=${lookUp(row, one.row, 'light')}`, { style: 'result' }),
    columnOf('G', (one, row) => gainFormula(one, row, lookUp(row, one.row, 'share')), {
      style: 'result',
      format: SCORE_FORMAT,
    }),
    { at: `H${FIRST}`, style: 'inputText', cells: improvements.map(() => [null, null, null]) },
    { at: `K${FIRST}`, style: 'input', format: 'dd/mm/yyyy', cells: improvements.map(() => [null]) },
  ];
}

/** Shares do not depend on scores, so that the total gains in proportion. */
function gainFormula({ gain }: Improvement, row: number, share: string): PlannedCell {
  return gain === null ? '' : `=IF(ISNUMBER(E${row}),MAX(0,${gain.to.score}-E${row})*${share},"")`;
}
