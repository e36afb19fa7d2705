/** The three best and the three worst KPIs, live; equal scores stand in the order of the table, and the rest is counted. */
import { methodOf } from '../../../model/scorecard/methods';
import { blanks } from '../../body';
import { SCORE_FORMAT } from '../../numberFormats';
import type { PlannedCell } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import { columnOf } from '../sourceTable';
import { scorecardName } from '../names';
import { HEADINGS } from '../texts';
import type { Page, Part } from './layout';
import { cell, columnAt, counted, range, WIDTHS } from './layout';
import { HEAD_PAGE } from './texts';

const SHOWN = 3;
/** Far below what is shown, so that no two scores are equal. */
const TINY = 1e9;

export function extremesPart(page: Page, row: number, which: 'best' | 'worst'): Part {
  const { scorecard, say, input } = page;
  const { kpis } = input.evaluation;
  const [first, last] = [row + 1, row + SHOWN];
  const places = Array.from({ length: SHOWN }, (_, index) => first + index);
  const score = scorecardName(scorecard, 'score');
  const hasCodes = hasCodesOf(page);
  const found = (part: 'code' | 'name' | 'score' | 'light', at: number): string =>
    `INDEX(${scorecardName(scorecard, part)},${cell('place', at)})`;
  const of = (part: 'code' | 'light', at: number): PlannedCell =>
    `=IF(ISNUMBER(${cell('place', at)}),${found(part, at)}&"","")`;
  // Without a name of its own, a KPI is called by its code.
  const nameOf = (at: number): PlannedCell => {
    const named = hasCodes
      ? `IF(${found('name', at)}="",${found('code', at)},${found('name', at)})`
      : found('name', at);
    return `=IF(ISNUMBER(${cell('place', at)}),${named}&"","")`;
  };
  const number = (at: number): PlannedCell => `=IF(ISNUMBER(${cell('place', at)}),${found('score', at)},"")`;
  const column = columnAt(first);
  // Any KPI may come to stand in any row.
  const lines = Math.min(3, Math.max(1, ...kpis.map(({ name }) => linesOf(name, WIDTHS[1], 'plain'))));
  const headings = [
    null,
    say(HEAD_PAGE[which]),
    say(methodOf(scorecard).measure.score),
    say(HEADINGS.light),
    ...blanks(3),
  ];
  return {
    blocks: [
      { at: `A${row}`, style: 'heading', cells: [headings] },
      { at: `A${first}`, style: 'row', cells: places.map(() => blanks(headings.length)) },
      column(
        'code',
        { style: 'label' },
        places.map((at) => (hasCodes ? of('code', at) : '')),
      ),
      column('name', { style: 'text', heights: places.map(() => heightOfLines(lines)) }, places.map(nameOf)),
      column('score', { style: 'result', format: SCORE_FORMAT }, places.map(number)),
      column(
        'light',
        { style: 'sign' },
        places.map((at) => of('light', at)),
      ),
      column(
        'place',
        { style: 'note' },
        places.map((_, index) => placeOf(score, which, index + 1)),
      ),
      { at: `A${last + 1}`, style: 'printed', cells: [[alike(page, first, last)]] },
    ],
    lights: [range('score', first, last)],
    next: last + 2,
  };
}

export function hasCodesOf({ input: { evaluation } }: Page): boolean {
  const hasBoth = columnOf(evaluation, 'code') !== null && columnOf(evaluation, 'name') !== null;
  return hasBoth && evaluation.kpis.some(({ code }) => code !== '');
}

function placeOf(score: string, which: 'best' | 'worst', place: number): string {
  const [call, sign] = which === 'best' ? ['LARGE', '-'] : ['SMALL', '+'];
  const apart = `IF(ISNUMBER(${score}),${score}${sign}ROW(${score})/${TINY},"")`;
  return `=IFERROR(XMATCH(${call}(${apart},${place}),${apart}),"")`;
}

/** How many KPIs have the score of the last one shown and are not shown themselves. */
function alike({ scorecard, say }: Page, first: number, last: number): string {
  const score = scorecardName(scorecard, 'score');
  const [own, end] = [range('score', first, last), cell('score', last)];
  const like = (cells: string): string => `SUM(IF(ISNUMBER(${cells}),IF(ABS(${cells}-${end})<0.000000001,1,0),0))`;
  const others = `(${like(score)}-${like(own)})`;
  return `=IF(ISNUMBER(${end}),IF(${others}>0,${counted(say(HEAD_PAGE.alike), others)},""),"")`;
}
