/**
 * The KPIs that are not green, with what to do about each (SAMSAT Karang Ploso, Table 4.18). Reads the sheet of its
 * scorecard by its hidden names; key improvement/<id>.
 */
import { methodOf } from '../../model/scorecard/methods';
import { improvements } from '../../model/scorecard/gains';
import type { Improvement } from '../../model/scorecard/types';
import { followingName } from './following';
import type { FollowingSheet } from './following';
import { columnLetters } from '../address';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import type { Body } from '../body';
import { bodyOf } from '../body';
import { SCORE_FORMAT } from '../numberFormats';
import { IMPROVEMENT, OFFERS } from '../planTexts';
import { inLanguage } from '../say';
import { numberWidth } from './givenColumns';
import type { ImprovementInput } from './input';
import { lightLimits } from './layout';
import { shownFormat } from './shownFormats';
import { HEADINGS } from './texts';
import { heightOfLines, linesOf, widthOfWords } from '../textSize';
import { scorecardName } from './names';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const NAME_WIDTH = 200;
const PERSPECTIVE_WIDTH = 110;
const WIDTHS = {
  number: 34,
  code: 50,
  name: NAME_WIDTH,
  perspective: PERSPECTIVE_WIDTH,
  target: 0,
  realization: 0,
  score: 58,
  light: 58,
  gain: 80,
  cause: 190,
  recommendation: 190,
  owner: 100,
  due: 78,
};
/** Room to write in. */
const LEAST_LINES = 3;

type Key = keyof typeof WIDTHS;
/** What is read from the scorecard's sheet. */
type Part = 'target' | 'realization' | 'score' | 'share' | 'light';

/** Perspectives only where there are any. */
function bodyFor({ improvements }: ImprovementInput): Body<Key> {
  const hasPerspectives = improvements.some(({ row }) => row.perspective !== '');
  const keys = (Object.keys(WIDTHS) as Key[]).filter((key) => key !== 'perspective' || hasPerspectives);
  return bodyOf(keys, FIRST, Math.max(1, improvements.length));
}

export const IMPROVEMENT_SHEET: FollowingSheet = {
  offer: OFFERS.improvement,
  key: ({ evaluation }) => `improvement/${evaluation.scorecard.id}`,
  name: (input) => followingName(OFFERS.improvement.name, input),
  plan: ({ language, evaluation: { scorecard, source, kpis, result }, insight }) =>
    improvementPlan({ language, scorecard, source, kpis, improvements: improvements(result, insight.gains) }),
};

export function improvementPlan(input: ImprovementInput): SheetPlan {
  const { language, scorecard, improvements } = input;
  const say = inLanguage(language);
  const body = bodyFor(input);
  const note = body.last + 2;
  const { measure } = methodOf(scorecard);
  const words = { ...HEADINGS, ...IMPROVEMENT, score: measure.score };
  const hasCodes = improvements.every(({ row }) => row.kpi.code !== '');
  const actions = {
    name: 'actions',
    labels: body.range(hasCodes ? 'code' : 'name'),
    cells: `${body.cell('cause', FIRST)}:${body.cell('due', body.last)}`,
  };
  return {
    key: `improvement/${scorecard.id}`,
    name: say(IMPROVEMENT.title, { title: scorecard.title }),
    columns: body.keys.map((key) => Math.max(widthOf(input, key), widthOfWords(say(words[key])))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(IMPROVEMENT.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(IMPROVEMENT.subtitle)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [body.keys.map((key) => say(words[key]))] },
      ...(improvements.length === 0 ? [nothing(say(IMPROVEMENT.nothing))] : rowBlocks(input, body)),
      { at: `A${note}`, style: 'note', cells: [[say(IMPROVEMENT.fillIn)]] },
    ],
    lights: [{ range: body.range('score'), bands: lightLimits(scorecard) }],
    freeze: { rows: HEADING_ROW },
    ...(improvements.length === 0 ? {} : { kept: [actions] }),
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('due'))}${note}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

/** Targets and realizations as wide as on the scorecard's sheet. */
function widthOf({ kpis }: ImprovementInput, key: Key): number {
  return key === 'target' || key === 'realization' ? numberWidth(kpis) : WIDTHS[key];
}

function nothing(text: string): Block {
  return { at: `C${FIRST}`, style: 'plain', cells: [[text]] };
}

function rowBlocks(input: ImprovementInput, body: Body<Key>): Block[] {
  const { scorecard, improvements } = input;
  const heights = improvements.map(({ row: { kpi, perspective } }) => {
    const lines = [linesOf(kpi.name, NAME_WIDTH, 'plain'), linesOf(perspective, PERSPECTIVE_WIDTH, 'plain')];
    return heightOfLines(Math.max(LEAST_LINES, ...lines));
  });
  const lookUp = (row: number, { kpi }: Improvement['row'], part: Part): string => {
    const by = kpi.code !== '' && scorecard.columns.code !== undefined ? 'code' : 'name';
    const labels = scorecardName(scorecard, by);
    return `XLOOKUP(${body.cell(by, row)}&"",${labels}&"",${scorecardName(scorecard, part)},"")`;
  };
  type CellOf = (one: Improvement, row: number) => PlannedCell;
  const column = (key: Key, look: Omit<Block, 'at' | 'cells'>, cells: CellOf): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: improvements.map((one, index) => [cells(one, FIRST + index)]),
  });
  // The sheet of an earlier version does not name these columns: until it is written again they are blank here.
  const numbers = (key: 'target' | 'realization'): Block =>
    column(
      key,
      { style: 'result', format: improvements.map(({ row: { kpi } }) => [shownFormat(input, kpi, key)]) },
      (one, row) => `=IFERROR(${lookUp(row, one.row, key)},"")`,
    );
  const gain: CellOf = (one, row) => gainFormula(one, body.cell('score', row), lookUp(row, one.row, 'share'));
  return [
    column('number', { style: 'sign', heights }, (_, row) => row - HEADING_ROW),
    column('code', { style: 'label' }, ({ row }) => ({ text: row.kpi.code })),
    column('name', { style: 'text' }, ({ row: { kpi } }) => ({ text: kpi.name === '' ? kpi.key : kpi.name })),
    ...(body.has('perspective')
      ? [column('perspective', { style: 'text' }, ({ row }) => ({ text: row.perspective }))]
      : []),
    numbers('target'),
    numbers('realization'),
    column('score', { style: 'result', format: SCORE_FORMAT }, (one, row) => `=${lookUp(row, one.row, 'score')}`),
    column('light', { style: 'sign' }, (one, row) => `=${lookUp(row, one.row, 'light')}`),
    column('gain', { style: 'result', format: SCORE_FORMAT }, gain),
    { at: body.cell('cause', FIRST), style: 'inputText', cells: improvements.map(() => [null, null, null]) },
    { at: body.cell('due', FIRST), style: 'input', format: 'dd/mm/yyyy', cells: improvements.map(() => [null]) },
  ];
}

/** Shares do not depend on scores, so that the total gains in proportion. */
function gainFormula({ gain }: Improvement, score: string, share: string): PlannedCell {
  return gain === null ? '' : `=IF(ISNUMBER(${score}),MAX(0,${gain.to.score}-${score})*${share},"")`;
}
