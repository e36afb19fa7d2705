/** The total with its light, how many KPIs have which, and the perspectives with what moved. */
import { methodOf } from '../../../model/scorecard/methods';
import { blanks, inQuotes, spilling } from '../../body';
import type { PlannedCell } from '../../plan';
import { SCORE_FORMAT, SIGNED_FORMAT } from '../../numberFormats';
import { lightBands } from '../../plannedCells';
import { heightOfLines, linesOf } from '../../textSize';
import { lightLimits, lightsFormula } from '../layout';
import { countOfLight } from '../lightCount';
import { scorecardName } from '../names';
import { HEADINGS } from '../texts';
import { hasCodesOf } from './kpis';
import type { Page, Part } from './layout';
import { cell, columnAt, counted, range, WIDTHS } from './layout';
import { HEAD_PAGE } from './texts';

/** Blocks of a bar as long as scores go. */
const BAR = 22;

export function totalPart(page: Page, row: number): Part {
  const { scorecard, result, say, input } = page;
  const total = scorecardName(scorecard, 'total');
  const score = cell('score', row);
  const { greenFrom } = lightBands(lightLimits(scorecard));
  const measure = methodOf(scorecard);
  const light = lightsFormula(
    { input: { language: input.language, scorecard }, measure: measure.measure, result },
    score,
  );
  const shown = `IFERROR(IF(${total}="",${inQuotes(say(HEAD_PAGE.noTotal))},${total}),${inQuotes(say(HEAD_PAGE.noTotal))})`;
  const lacking = `ROUND(${greenFrom}-${score},2)`;
  const toGreen = `IF(ISNUMBER(${score}),IF(ROUND(${score},9)<${greenFrom},${counted(say(HEAD_PAGE.toGreen), lacking)},""),"")`;
  return {
    blocks: [
      { at: `A${row}`, style: 'title', cells: [[say(measure.words.total)]] },
      { at: score, style: 'title', format: SCORE_FORMAT, cells: [[`=${shown}`]] },
      { at: cell('light', row), style: 'title', cells: [[light]] },
      { at: cell('change', row), style: 'title', format: SIGNED_FORMAT, cells: [[changeOfTotal(page, score)]] },
      { at: `A${row + 1}`, style: 'plain', cells: [[`=${countsText(page)}&${toGreen}`]] },
      { at: `A${row + 2}`, style: 'printed', cells: [[changeText(page)]] },
    ],
    lights: [score],
    next: row + 4,
  };
}

/** "15 green, 4 yellow, 3 red, 0 without a score." */
function countsText(page: Page): string {
  const { scorecard, say } = page;
  const [code, name] = [scorecardName(scorecard, 'code'), scorecardName(scorecard, 'name')];
  const label = hasCodesOf(page) ? `${code}&${name}` : name;
  const count = (light: 'green' | 'yellow' | 'red'): string => countOfLight(scorecard, light);
  const none = `(SUM(IF(${label}="",0,1))-COUNT(${scorecardName(scorecard, 'score')}))`;
  const values: Readonly<Record<string, string>> = {
    green: count('green'),
    yellow: count('yellow'),
    red: count('red'),
    none,
  };
  return `${say(HEAD_PAGE.counts)}.`
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? inQuotes(part) : (values[part] ?? '""')))
    .join('&');
}

function changeText({ input: { before }, say }: Page): PlannedCell {
  return { text: before === null ? say(HEAD_PAGE.noChange) : say(HEAD_PAGE.changeFrom, { title: before.title }) };
}

function changeOfTotal({ input: { before } }: Page, score: string): PlannedCell {
  if (before === null) return '';
  const was = scorecardName(before, 'total');
  return `=IFERROR(IF(ISNUMBER(${score})*ISNUMBER(${was}),${score}-${was},""),"")`;
}

/** Nothing where the scorecard has no perspectives. */
export function perspectivePart(page: Page, row: number): Part {
  const { scorecard, result, say, input } = page;
  const groups = result.perspectives;
  if (groups.length === 0) return { blocks: [], next: row };
  const { measure } = methodOf(scorecard);
  const [first, last] = [row + 1, row + groups.length];
  const column = columnAt(first);
  const live = (part: 'perspectiveNames' | 'perspectiveScores' | 'perspectiveValues'): PlannedCell[] =>
    groups.map((_, index) => {
      const found = `INDEX(${scorecardName(scorecard, part)},${index + 1})`;
      return `=IFERROR(IF(${found}="","",${found}),"")`;
    });
  const lighting = { input: { language: input.language, scorecard }, measure, result };
  const lights = spilling(lightsFormula(lighting, range('score', first, last)), groups.length);
  const heights = groups.map(({ name }) => heightOfLines(linesOf(name, WIDTHS[1], 'plain')));
  const headings = [
    null,
    say(HEAD_PAGE.perspectives),
    say(measure.score),
    say(HEADINGS.light),
    say(HEADINGS.value),
    input.before === null ? null : say(HEAD_PAGE.change),
    null,
  ];
  return {
    blocks: [
      { at: `A${row}`, style: 'heading', cells: [headings] },
      { at: `A${first}`, style: 'row', cells: groups.map(() => blanks(headings.length)) },
      column('name', { style: 'text', heights }, live('perspectiveNames')),
      column('score', { style: 'result', format: SCORE_FORMAT }, live('perspectiveScores')),
      column('light', { style: 'sign' }, lights),
      // Sheets of earlier versions do not name the values: blank until the scorecard is written again.
      column('value', { style: 'result', format: SCORE_FORMAT }, live('perspectiveValues')),
      column(
        'change',
        { style: 'result', format: SIGNED_FORMAT },
        groups.map((_, index) => changeOf(page, first + index)),
      ),
      column(
        'wide',
        { style: 'note' },
        groups.map((_, index) => barOf(page, cell('score', first + index))),
      ),
    ],
    lights: [range('score', first, last)],
    next: last + 2,
  };
}

function changeOf({ input: { before } }: Page, row: number): PlannedCell {
  if (before === null) return '';
  const [names, scores] = [scorecardName(before, 'perspectiveNames'), scorecardName(before, 'perspectiveScores')];
  const was = `XLOOKUP(${cell('name', row)}&"",${names}&"",${scores},"")`;
  return `=IFERROR(IF(ISNUMBER(${cell('score', row)})*ISNUMBER(${was}),${cell('score', row)}-${was},""),"")`;
}

function barOf({ result: { highest } }: Page, score: string): string {
  return `=IF(ISNUMBER(${score}),REPT("█",MAX(0,MIN(${BAR},ROUND(${score}/${highest}*${BAR},0)))),"")`;
}
