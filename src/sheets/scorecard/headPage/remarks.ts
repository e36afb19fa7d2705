/** What makes colours doubtful, as it was on the day of writing; and what is to be done, live from the improvement sheet. */
import { LOCALES } from '../../../engine/phrases';
import type { Language } from '../../../engine/language';
import { blanks, inQuotes } from '../../body';
import { heightOfLines, linesOf } from '../../textSize';
import { improvementName } from '../improvement/readings';
import type { Page, Part } from './layout';
import { cell, columnAt, counted, PAGE_WIDTH } from './layout';
import { hasCodesOf } from './kpis';
import { HEAD_PAGE } from './texts';

/** What one page has room for. */
const [MOST_LINES, MOST_ACTIONS, ACTION_LINES] = [8, 5, 4];

export function fragilePart({ input, say }: Page, row: number): Part {
  const { language, insight, day } = input;
  const sentences = insight.warnings.map((warning) => broken(warning.describe(language)));
  const shown: string[] = [];
  let count = 0;
  for (const lines of sentences) {
    if (shown.length + lines.length > MOST_LINES && count > 0) break;
    shown.push(...lines);
    count += 1;
  }
  const more = sentences.length - count;
  const texts = [
    ...(sentences.length === 0 ? [say(HEAD_PAGE.fragileNone)] : shown),
    ...(more > 0 ? [say(HEAD_PAGE.fragileMore, { n: more })] : []),
  ];
  return {
    blocks: [
      {
        at: `A${row}`,
        style: 'band',
        cells: [[say(HEAD_PAGE.fragile, { day: dayText(day, language) }), ...blanks(6)]],
      },
      { at: `A${row + 1}`, style: 'plain', cells: texts.map((text) => [{ text }]) },
    ],
    next: row + texts.length + 2,
  };
}

function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A sentence in lines as wide as the page: no cell is that wide. */
function broken(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || linesOf(together, PAGE_WIDTH, 'plain') > 1) lines.push(word);
    else lines[lines.length - 1] = together;
  }
  return lines.map((line, index) => (index === 0 ? `• ${line}` : `   ${line}`));
}

export function actionsPart(page: Page, row: number): Part {
  const { scorecard, say } = page;
  const [first, last] = [row + 1, row + MOST_ACTIONS];
  const rows = Array.from({ length: MOST_ACTIONS }, (_, index) => first + index);
  const urgency = improvementName(scorecard, 'urgency');
  // Code and name stand in the first row of their KPI, in the words of that sheet.
  const ofKpi = (part: 'codes' | 'names', at: number): string => {
    const keys = improvementName(scorecard, 'keys');
    return `INDEX(${improvementName(scorecard, part)},XMATCH(${of('keys', at)}&"",${keys}&""))&""`;
  };
  const of = (part: 'keys' | 'actions' | 'owners' | 'dues', at: number): string =>
    `INDEX(${improvementName(scorecard, part)},${cell('place', at)})`;
  const column = columnAt(first);
  const shown = (value: string, at: number): string => `=IF(ISNUMBER(${cell('place', at)}),IFERROR(${value},""),"")`;
  const place = (index: number): string => `=IFERROR(XMATCH(SMALL(${urgency},${index + 1}),${urgency}),"")`;
  const due = (at: number): string => `IF(${of('dues', at)}="","",${of('dues', at)})`;
  const seen = `COUNT(${urgency})`;
  // Rows that people put in have no urgency until their sheet is written again.
  const written = `SUM(IFERROR(IF(${improvementName(scorecard, 'actions')}="",0,1),0))`;
  const noActions = inQuotes(say(HEAD_PAGE.noActions));
  const lacking = `IF(${written}>${seen},${inQuotes(say(HEAD_PAGE.actionsPutIn))},IF(${seen}=0,${noActions},""))`;
  const more = `IF(${seen}>${MOST_ACTIONS},${counted(say(HEAD_PAGE.moreActions), `(${seen}-${MOST_ACTIONS})`)},"")`;
  const headings = [
    null,
    say(HEAD_PAGE.actions),
    say(HEAD_PAGE.owner),
    null,
    null,
    say(HEAD_PAGE.due),
    say(HEAD_PAGE.recommendation),
  ];
  return {
    blocks: [
      { at: `A${row}`, style: 'band', cells: [headings] },
      { at: `A${first}`, style: 'row', cells: rows.map(() => blanks(headings.length)) },
      column(
        'code',
        { style: 'label' },
        rows.map((at) => (hasCodesOf(page) ? shown(ofKpi('codes', at), at) : '')),
      ),
      column(
        'name',
        { style: 'text', heights: rows.map(() => heightOfLines(ACTION_LINES)) },
        rows.map((at) => shown(ofKpi('names', at), at)),
      ),
      column(
        'score',
        { style: 'label' },
        rows.map((at) => shown(`${of('owners', at)}&""`, at)),
      ),
      column(
        'change',
        { style: 'fact', format: 'dd/mm/yyyy' },
        rows.map((at) => shown(due(at), at)),
      ),
      column(
        'wide',
        { style: 'text' },
        rows.map((at) => shown(`${of('actions', at)}&""`, at)),
      ),
      column(
        'place',
        { style: 'note' },
        rows.map((_, index) => place(index)),
      ),
      { at: `A${last + 1}`, style: 'printed', cells: [[`=IFERROR(TRIM(${lacking}&" "&${more}),${noActions})`]] },
    ],
    next: last + 3,
  };
}
