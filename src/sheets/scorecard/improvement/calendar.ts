/**
 * Who does what in which month of a year (SAMSAT Karang Ploso, Table 4.17): the actions of the improvement sheet, and
 * lines for groups or steps of one's own. Its key is calendar/<id>.
 */
import { improvementRows } from '../../../model/scorecard/improvement';
import type { Kpi } from '../../../model/scorecard/types';
import type { Scorecard } from '../../../model/types';
import { columnLetters } from '../../address';
import type { Body } from '../../body';
import { bodyOf, inQuotes } from '../../body';
import type { SheetKind } from '../../kind';
import { COUNT_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf, widthOfWords } from '../../textSize';
import { followingName } from '../following';
import type { ImprovementInput } from './input';
import { actionOf } from './readings';
import { CALENDAR, IMPROVEMENT, MONTHS } from './texts';

const YEAR_ROW = 3;
const HEADING_ROW = 5;
const FIRST = HEADING_ROW + 1;
/** The label of lines that belong to no KPI: no code or name, which are trimmed, is a single blank before a word. */
export const OWN_LINE = ' own';
const MARK = '■';
const [KPI_WIDTH, MOST_KPI] = [50, 150];
const MONTH_WIDTH = 28;

type Month = `month${number}`;
type Key = 'number' | 'kpi' | 'action' | 'owner' | 'start' | 'end' | Month | 'key';

const MONTH_KEYS = Array.from({ length: 12 }, (_, index): Month => `month${index + 1}`);
const KEYS: readonly Key[] = ['number', 'kpi', 'action', 'owner', 'start', 'end', ...MONTH_KEYS, 'key'];

export const CALENDAR_SHEET: SheetKind<ImprovementInput> = {
  key: ({ evaluation }) => `calendar/${evaluation.scorecard.id}`,
  name: (input) => followingName(CALENDAR.name, input),
  plan: calendarPlan,
};

/** One line: the `place`-th of its KPI, from 1; without a KPI one's own. */
interface Line {
  readonly kpi: Kpi | null;
  readonly place: number;
}

function linesFor({ evaluation, insight, choices }: ImprovementInput): Line[] {
  const ofKpis = improvementRows(evaluation.result, insight.gains, choices.order).flatMap(({ row: { kpi } }) =>
    Array.from({ length: choices.lines[kpi.key] ?? 0 }, (_, index): Line => ({ kpi, place: index + 1 })),
  );
  const own = Array.from({ length: choices.ownLines }, (_, index): Line => ({ kpi: null, place: index + 1 }));
  const all = [...ofKpis, ...own];
  return all.length > 0 ? all : [{ kpi: null, place: 1 }];
}

function calendarPlan(input: ImprovementInput): SheetPlan {
  const { language, evaluation } = input;
  const { scorecard, kpis } = evaluation;
  const say = inLanguage(language);
  const lines = linesFor(input);
  const body = bodyOf(KEYS, FIRST, lines.length);
  const hasCodes = kpis.every(({ code }) => code !== '');
  const labelOf = ({ kpi }: Line): string => (kpi === null ? '' : hasCodes ? kpi.code : kpi.name || kpi.key);
  const kpiWidth = hasCodes ? KPI_WIDTH : MOST_KPI;
  const widths: Readonly<Record<Exclude<Key, Month>, number>> = {
    number: 34,
    kpi: kpiWidth,
    action: 210,
    owner: 96,
    start: 70,
    end: 70,
    key: 60,
  };
  const last = body.column('key') - 1;
  const note = body.last + 2;
  const notes = [say(CALENDAR.legend), ...say(CALENDAR.live).split(/(?<=\.) /)].map((text) => [text]);
  const marks = `${body.cell('month1', FIRST)}:${body.cell('month12', body.last)}`;
  return {
    key: `calendar/${scorecard.id}`,
    name: say(CALENDAR.title, { title: scorecard.title }),
    columns: KEYS.map((key) => {
      const width = key in widths ? widths[key as keyof typeof widths] : MONTH_WIDTH;
      return Math.max(width, widthOfWords(headingOf(key, language, say)));
    }),
    hidden: [body.column('key')],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(CALENDAR.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(CALENDAR.subtitle)]] },
      { at: `A${YEAR_ROW}`, style: 'subtitle', cells: [[say(CALENDAR.year)]] },
      { at: yearCell(body), style: 'input', format: COUNT_FORMAT, cells: [[yearFormula(scorecard)]] },
      { at: body.cell('key', YEAR_ROW), style: 'note', cells: [[{ text: 'year' }]] },
      { at: `A${YEAR_ROW + 1}`, style: 'remark', cells: [[remarkFormula(body, say)]] },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        cells: [KEYS.slice(0, last + 1).map((key) => headingOf(key, language, say))],
      },
      ...lineBlocks(input, body, lines, (line) => ({ text: labelOf(line), width: kpiWidth })),
      { at: `A${note}`, style: 'note', cells: notes },
    ],
    freeze: { rows: HEADING_ROW },
    kept: [
      {
        name: 'lines',
        labels: body.range('key'),
        cells: `${body.cell('action', FIRST)}:${marks.split(':')[1] ?? ''}`,
        goesOn: true,
      },
      { name: 'year', labels: body.cell('key', YEAR_ROW), cells: yearCell(body) },
    ],
    names: [
      { name: calendarName(scorecard, 'year'), at: yearCell(body) },
      { name: calendarName(scorecard, 'dates'), at: datesOf(body) },
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(last)}${note + notes.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

function headingOf(key: Key, language: ImprovementInput['language'], say: Say): string {
  const month = MONTH_KEYS.indexOf(key as Month);
  if (month >= 0) return MONTHS[language][month] ?? '';
  const words = { ...CALENDAR, number: IMPROVEMENT.number, owner: IMPROVEMENT.owner };
  return key === 'key' ? '' : say(words[key as Exclude<Key, Month | 'key'>]);
}

const yearCell = (body: Body<Key>): string => body.cell('kpi', YEAR_ROW);

const datesOf = (body: Body<Key>): string => `${body.cell('start', FIRST)}:${body.cell('end', body.last)}`;

/** By name a formula that was not typed over is known as ours, wherever its line and however many there are. */
function calendarName({ id }: Pick<Scorecard, 'id'>, part: 'year' | 'dates'): string {
  return `tb_calendar_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** That of the first date; another may be typed. */
function yearFormula(scorecard: Scorecard): string {
  const dates = calendarName(scorecard, 'dates');
  return `=IF(COUNT(${dates})=0,"",YEAR(MIN(${dates})))`;
}

/** What the marks do not show: dates of other years, and dates that are none. */
function remarkFormula(body: Body<Key>, say: Say): string {
  const year = yearCell(body);
  const [start, end] = [body.range('start'), body.range('end')];
  const either = (better: '<' | '>'): string =>
    `IF(ISNUMBER(${start}),IF(ISNUMBER(${end}),IF(${start}${better}${end},${start},${end}),${start}),${end})`;
  const isNumber = `IF(ISNUMBER(${start})+ISNUMBER(${end})>0,`;
  const before = `SUM(${isNumber}IF(${either('>')}<DATE(${year},1,1),1,0),0))`;
  const later = `SUM(${isNumber}IF(${either('<')}>=DATE(${year}+1,1,1),1,0),0))`;
  const outside = `IFERROR(${before}+${later},0)`;
  const texts = `SUM(IF(ISTEXT(${datesOf(body)}),IF(${datesOf(body)}="",0,1),0))`;
  const said = (count: string, text: string): string => {
    const [from = '', to = ''] = text.split('{n}');
    return `IF(${count}>0,${inQuotes(from)}&${count}&${inQuotes(to)},"")`;
  };
  return `=TRIM(${said(outside, say(CALENDAR.outside))}&" "&${said(texts, say(CALENDAR.texts))})`;
}

interface Label {
  readonly text: string;
  readonly width: number;
}

function lineBlocks(
  { evaluation: { scorecard } }: ImprovementInput,
  body: Body<Key>,
  lines: readonly Line[],
  labelOf: (line: Line) => Label,
): Block[] {
  const column = (
    key: Key,
    look: Omit<Block, 'at' | 'cells'>,
    cell: (line: Line, row: number) => PlannedCell,
  ): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: lines.map((line, index) => [cell(line, FIRST + index)]),
  });
  const live =
    (part: 'actions' | 'owners' | 'dues') =>
    ({ kpi, place }: Line, row: number): PlannedCell =>
      kpi === null ? null : `=${actionOf(scorecard, `$${body.cell('key', row)}`, place, part)}`;
  const heights = lines.map((line) => {
    const { text, width } = labelOf(line);
    return heightOfLines(Math.max(2, linesOf(text, width, 'plain')));
  });
  const dates = { style: 'input', format: 'dd/mm/yyyy' } as const;
  const year = calendarName(scorecard, 'year');
  return [
    column('number', { style: 'sign', heights }, (_, row) => row - HEADING_ROW),
    column('kpi', { style: 'text' }, (line) => ({ text: labelOf(line).text })),
    column('action', { style: 'inputText' }, live('actions')),
    column('owner', { style: 'inputText' }, live('owners')),
    column('start', dates, () => null),
    column('end', dates, live('dues')),
    {
      at: body.cell('month1', FIRST),
      style: 'mark',
      cells: lines.map((_, index) => MONTH_KEYS.map((__, month) => markFormula(body, year, FIRST + index, month + 1))),
    },
    column('key', { style: 'note' }, ({ kpi }) => ({ text: kpi === null ? OWN_LINE : kpi.key })),
  ];
}

/** A mark where the line has a date in this month, or dates before and after it; one date alone is its month. */
function markFormula(body: Body<Key>, year: string, row: number, month: number): string {
  const dates = `$${body.cell('start', row)}:$${body.cell('end', row)}`;
  const isWithin = `AND(DATE(${year},${month + 1},1)>MIN(${dates}),DATE(${year},${month},1)<=MAX(${dates}))`;
  return `=IFERROR(IF(COUNT(${dates})=0,"",IF(${isWithin},"${MARK}","")),"")`;
}
