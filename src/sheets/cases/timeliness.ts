/**
 * Rules, holidays and results of a case log: how many days each kind of case has, and what share was on time, by kind
 * and in all. Its key is timeliness/<kpi>/<scorecard>.
 */
import { columnLetters } from '../address';
import { bodyOf, spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { AS_TYPED } from '../plan';
import { inLanguage } from '../say';
import { widthOfWords } from '../textSize';
import { DATE_FORMAT } from './caseLog';
import type { CasesInput } from './input';
import { caseLogKey, caseName, kpiWords, timelinessKey } from './input';
import { ATTENTION, SPP_RULES, TIMELINESS } from './texts';
import type { Count } from './timelinessFormulas';
import {
  attentionFormulas,
  beforeFormula,
  countDayFormula,
  countFormula,
  daysFormula,
  heldFormula,
  kindsFormula,
  meanFormula,
  numbersFormula,
  shareFormula,
  weekFormula,
} from './timelinessFormulas';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
/** Kinds of cases, and days, of people's own beside those of the study. */
export const RULES = 12;
export const HOLIDAYS = 40;
/** By which their rows are counted before the sheet is written again. */
export const [KEPT_RULES, KEPT_HOLIDAYS] = ['kinds', 'holidays'] as const;

const COUNTS: readonly Count[] = ['early', 'onDay', 'late', 'open', 'refused'];
const RESULTS = ['cases', ...COUNTS, 'onTime', 'soundOnTime', 'index'] as const;
const SHOWN = ['number', 'kind', 'days', ...RESULTS] as const;
const WIDTHS: Readonly<Partial<Record<(typeof SHOWN)[number], number>>> = { number: 34, kind: 170, days: 74 };
const RESULT_WIDTH = 60;
/** Kinds, days and holidays as they are read, and how many working days lie before each of these. */
const HIDDEN = ['kindRead', 'daysRead', 'held', 'before'] as const;
type Key = (typeof SHOWN)[number] | (typeof HIDDEN)[number];

export const TIMELINESS_SHEET: SheetKind<CasesInput> = {
  key: timelinessKey,
  name: (input) => `${TIMELINESS.name[input.language]} ${kpiWords(input).short}`,
  plan: timelinessPlan,
};

function timelinessPlan(input: CasesInput, nameOf: (key: string) => string): SheetPlan {
  const { language, ruleRows = RULES, holidayRows = HOLIDAYS } = input;
  const say = inLanguage(language);
  const body = bodyOf<Key>([...SHOWN, ...HIDDEN], FIRST, ruleRows);
  const [others, all] = [body.last + 1, body.last + 2];
  const attention = all + 1;
  const [kinds, days] = [body.range('kind'), body.range('days')];
  const lists = attention + Object.keys(ATTENTION).length + 1;
  const choices = { countDay: lists, week: lists + 1 };
  const holidays = { heading: lists + 3, first: lists + 4, last: lists + 3 + holidayRows };
  // From their heading to the blank row below them: rows put in anywhere between count.
  const overHolidays = (key: Key): string => `${body.cell(key, holidays.heading)}:${body.cell(key, holidays.last + 1)}`;
  const [dates, held] = [overHolidays('days'), overHolidays('held')];
  const [countDay, week] = [body.cell('days', choices.countDay), body.cell('days', choices.week)];
  const words = SHOWN.map((key) => (key === 'number' ? '' : say(TIMELINESS[key])));
  const lines = attentionFormulas({
    of: input,
    say,
    kinds,
    kindsRead: body.range('kindRead'),
    daysRead: body.range('daysRead'),
    holidays: dates,
    countDay,
    week,
  });
  const notes = [TIMELINESS.use, TIMELINESS.scale, TIMELINESS.days241, TIMELINESS.blank].map((text) => [say(text)]);
  const last = holidays.last + 1 + notes.length;
  const rules = Array.from({ length: ruleRows }, (_, index) => (input.rules === 'spp' ? SPP_RULES[index] : undefined));
  const hidden = (key: Key, row: number, cells: readonly PlannedCell[]): Block => ({
    at: body.cell(key, row),
    style: 'note',
    cells: cells.map((cell) => [cell]),
  });
  // A row that is free for another kind says nothing.
  const ifNamed = (row: number, formula: string): string =>
    row > body.last ? formula : `=IF(${body.cell('kind', row)}="","",${formula.slice(1)})`;
  // Its place among the rules as they stand, as XMATCH finds it: rows come and go.
  const placeOf = (row: number): string =>
    `ROWS(${body.cell('kind', FIRST).replace(/\d/, '$$$&')}:${body.cell('kind', row)})`;
  const results = (row: number, group: string, style: 'result' | 'total'): Block => ({
    at: body.cell('cases', row),
    style,
    format: [[...[...COUNTS, 'cases'].map(() => COUNT_FORMAT), SHARE_FORMAT, SHARE_FORMAT, SCORE_FORMAT]],
    cells: [
      [
        `=SUM(${body.cell('early', row)}:${body.cell('refused', row)})`,
        ...COUNTS.map((count) => `=${countFormula(input, count, group)}`),
        shareFormula(input, group, false),
        shareFormula(input, group, true),
        meanFormula(input, group),
      ].map((formula) => ifNamed(row, formula)),
    ],
  });
  return {
    key: timelinessKey(input),
    name: say(TIMELINESS.name),
    columns: [
      ...SHOWN.map((key, index) => Math.max(WIDTHS[key] ?? RESULT_WIDTH, widthOfWords(words[index] ?? ''))),
      ...HIDDEN.map(() => RESULT_WIDTH),
    ],
    hidden: HIDDEN.map((key) => body.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(TIMELINESS.title, { kpi: kpiWords(input).long }) }]] },
      {
        at: 'A2',
        style: 'subtitle',
        cells: [[{ text: say(TIMELINESS.subtitle, { sheet: nameOf(caseLogKey(input)) }) }]],
      },
      { at: `A${HEADING_ROW}`, style: 'heading', heights: [48], cells: [words] },
      { at: `A${FIRST}`, style: 'sign', cells: spilling(numbersFormula(kinds), ruleRows).map((cell) => [cell]) },
      {
        at: body.cell('kind', FIRST),
        style: 'input',
        format: rules.map(() => [AS_TYPED, 'General']),
        cells: rules.map((rule) => (rule ? [{ text: rule.kind }, rule.days] : [null, null])),
      },
      ...rules.map((_, index) => results(FIRST + index, placeOf(FIRST + index), 'result')),
      { at: `A${others}`, style: 'label', cells: [[null, say(TIMELINESS.others), null]] },
      results(others, '0', 'result'),
      { at: `A${all}`, style: 'total', cells: [[null, say(TIMELINESS.all), null]] },
      results(all, 'all', 'total'),
      { at: `B${attention}`, style: 'remark', cells: lines.map((line) => [line]) },
      {
        at: body.cell('kind', choices.countDay),
        style: 'label',
        cells: [[say(TIMELINESS.countDay)], [say(TIMELINESS.week)]],
      },
      { at: countDay, style: 'input', format: [[DATE_FORMAT], [COUNT_FORMAT]], cells: [[null], [null]] },
      {
        at: body.cell('cases', choices.countDay),
        style: 'note',
        cells: [[say(TIMELINESS.countDayHow)], [say(TIMELINESS.weekHow)]],
      },
      {
        at: body.cell('kind', holidays.heading),
        style: 'heading',
        cells: [[say(TIMELINESS.holidayName), say(TIMELINESS.holiday)]],
      },
      {
        at: body.cell('kind', holidays.first),
        style: 'input',
        format: Array.from({ length: holidayRows }, () => ['General', DATE_FORMAT]),
        cells: Array.from({ length: holidayRows }, () => [null, null]),
      },
      { at: `A${holidays.last + 2}`, style: 'note', cells: notes },
      hidden('kindRead', FIRST, spilling(kindsFormula(kinds), ruleRows)),
      hidden('daysRead', FIRST, spilling(daysFormula(days), ruleRows)),
      hidden('held', choices.countDay, [countDayFormula(countDay), weekFormula(week)]),
      hidden('held', holidays.heading, spilling(heldFormula(dates), holidayRows + 2)),
      hidden('before', holidays.heading, spilling(beforeFormula(held), holidayRows + 2)),
    ],
    choices: [{ range: week, words: ['2', '1'] }],
    names: [
      { name: caseName(input, 'kinds'), at: body.range('kindRead') },
      { name: caseName(input, 'days'), at: body.range('daysRead') },
      { name: caseName(input, 'held'), at: held },
      { name: caseName(input, 'before'), at: overHolidays('before') },
      { name: caseName(input, 'countDay'), at: body.cell('held', choices.countDay) },
      { name: caseName(input, 'week'), at: body.cell('held', choices.week) },
      { name: caseName(input, 'onTime'), at: body.cell('onTime', all) },
      { name: caseName(input, 'mean'), at: body.cell('index', all) },
    ],
    kept: [
      { name: KEPT_RULES, cells: kinds, keepsFormats: false },
      { name: 'days', cells: days },
      { name: 'choices', cells: `${countDay}:${week}` },
      { name: 'holidayNames', cells: overHolidays('kind'), hasHeading: true },
      { name: KEPT_HOLIDAYS, cells: dates, hasHeading: true },
    ].map((kept) => ({ labels: kept.cells, isByPlace: true, keepsFormats: true, ...kept })),
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('index'))}${last}`,
      footer: pageFooter(language),
    },
    select: body.cell('kind', FIRST),
  };
}
