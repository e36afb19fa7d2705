/**
 * Rules, holidays and results of a case log: which deadline each kind of case has, and what share was on time, by kind
 * and in all. Its key is timeliness/<kpi>/<scorecard>.
 */
import type { Localized } from '../../engine/language';
import { columnLetters } from '../address';
import { blanks, bodyOf, spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { AS_TYPED } from '../plan';
import { inLanguage } from '../say';
import { widthOfWords } from '../textSize';
import { DATE_FORMAT } from './caseLog';
import { daysFormula, shiftFormula, unitsFormula } from './deadlines';
import type { CasesInput } from './input';
import { caseLogKey, caseName, kpiWords, timelinessKey } from './input';
import { ATTENTION, FIRST_RULES, SHIFTS, TIMELINESS, UNITS } from './texts';
import type { Count } from './timelinessFormulas';
import {
  attentionFormulas,
  beforeFormula,
  belowHeading,
  countDayFormula,
  countFormula,
  heldFormula,
  kindsFormula,
  meanFormula,
  numbersFormula,
  placeFormula,
  shareFormula,
  weekFormula,
} from './timelinessFormulas';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
/** Kinds of cases, and days, of people's own beside those of the study. */
export const RULES = 12;
export const HOLIDAYS = 40;
/** By which their rows are counted before the sheet is written again: with one above them and one below. */
export const [KEPT_RULES, KEPT_HOLIDAYS] = ['kinds', 'holidays'] as const;

const COUNTS: readonly Count[] = ['early', 'onDay', 'late', 'open', 'refused'];
const RESULTS = ['cases', ...COUNTS, 'onTime', 'soundOnTime', 'index'] as const;
const SHOWN = ['number', 'kind', 'days', 'unit', ...RESULTS] as const;
const WIDTHS: Readonly<Partial<Record<(typeof SHOWN)[number], number>>> = {
  number: 34,
  kind: 170,
  days: 74,
  unit: 128,
};
const RESULT_WIDTH = 60;
const FORMATS = [...['cases', ...COUNTS].map(() => COUNT_FORMAT), SHARE_FORMAT, SHARE_FORMAT, SCORE_FORMAT];
/** Rules and holidays as they are read, the place of each kind, and how many working days lie before each holiday. */
const HIDDEN = ['kindRead', 'place', 'daysRead', 'unitRead', 'held', 'before'] as const;
type Key = (typeof SHOWN)[number] | (typeof HIDDEN)[number];

export const TIMELINESS_SHEET: SheetKind<CasesInput> = {
  key: timelinessKey,
  name: (input) => `${TIMELINESS.name[input.language]} ${kpiWords(input).short}`,
  plan: timelinessPlan,
};

function timelinessPlan(input: CasesInput, nameOf: (key: string) => string): SheetPlan {
  const { language, ruleRows = RULES, holidayRows = HOLIDAYS } = input;
  const say = inLanguage(language);
  // From the headings to the row of what has no rule: rules put in anywhere between are found and have results.
  const body = bodyOf<Key>([...SHOWN, ...HIDDEN], HEADING_ROW, ruleRows + 2);
  const [others, all] = [body.last, body.last + 1];
  const attention = all + 1;
  const [kinds, days, units] = [body.range('kind'), body.range('days'), body.range('unit')];
  const [kindsRead, unitsRead, place] = [body.range('kindRead'), body.range('unitRead'), body.range('place')];
  // Two of its lines never stand together.
  const lists = attention + Object.keys(ATTENTION).length;
  const choices = { countDay: lists, week: lists + 1, shift: lists + 2 };
  const holidays = { heading: lists + 4, first: lists + 5, last: lists + 4 + holidayRows };
  // From their heading to the blank row below them: rows put in anywhere between count.
  const overHolidays = (key: Key): string => `${body.cell(key, holidays.heading)}:${body.cell(key, holidays.last + 1)}`;
  const [dates, held] = [overHolidays('days'), overHolidays('held')];
  const [countDay, week, shift] = Object.values(choices).map((row) => body.cell('days', row)) as [
    string,
    string,
    string,
  ];
  const word = (key: (typeof SHOWN)[number]): string => (key === 'number' ? '' : say(TIMELINESS[key]));
  const lines = attentionFormulas({
    of: input,
    say,
    kinds,
    kindsRead,
    daysRead: body.range('daysRead'),
    holidays: dates,
    countDay,
    week,
    shift,
  });
  const notes = [TIMELINESS.use, TIMELINESS.scale, TIMELINESS.working, TIMELINESS.monthly, TIMELINESS.blank].map(
    (text) => [say(text)],
  );
  const last = holidays.last + 1 + notes.length;
  const first = FIRST_RULES[input.rules];
  const rules = Array.from({ length: ruleRows }, (_, index) => first[index]);
  const spilled = (heading: string, formula: string): PlannedCell[][] =>
    spilling(belowHeading(heading, kinds, formula), body.rows).map((cell) => [cell]);
  const hidden = (key: Key, row: number, cells: readonly PlannedCell[]): Block => ({
    at: body.cell(key, row),
    style: 'note',
    cells: cells.map((cell) => [cell]),
  });
  const hiddenRule = (key: Key, formula: string): Block => ({
    at: body.cell(key, HEADING_ROW),
    style: 'note',
    cells: spilled('', formula),
  });
  const result = (key: (typeof RESULTS)[number], group: string): string => {
    const sum = COUNTS.map((count) => (group === 'all' ? body.cell(count, all) : body.range(count))).join('+');
    if (key === 'cases') return sum;
    if (key === 'index') return meanFormula(input, group);
    if (key === 'onTime' || key === 'soundOnTime') return shareFormula(input, group, key === 'soundOnTime');
    return countFormula(input, key, group);
  };
  const heading = (key: (typeof SHOWN)[number]): PlannedCell => {
    if (key === 'kind' || key === 'days' || key === 'unit') return word(key);
    const formula =
      key === 'number' ? numbersFormula(kinds, say(TIMELINESS.others)) : `IF(${place}="","",${result(key, place)})`;
    return belowHeading(word(key), kinds, formula);
  };
  const choiceWords = (of: Readonly<Record<string, Localized>>): string[] => Object.values(of).map((text) => say(text));
  return {
    key: timelinessKey(input),
    name: say(TIMELINESS.name),
    columns: [
      ...SHOWN.map((key) => Math.max(WIDTHS[key] ?? RESULT_WIDTH, widthOfWords(word(key)))),
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
      { at: `A${HEADING_ROW}`, style: 'heading', heights: [48], cells: [SHOWN.map(heading)] },
      { at: `A${FIRST}`, style: 'sign', cells: blanks(ruleRows).map((cell) => [cell]) },
      {
        at: body.cell('kind', FIRST),
        style: 'inputText',
        format: AS_TYPED,
        cells: rules.map((rule) => [rule ? { text: say(rule.kind) } : null]),
      },
      { at: body.cell('days', FIRST), style: 'mark', cells: rules.map((rule) => [rule?.days ?? null]) },
      {
        at: body.cell('unit', FIRST),
        style: 'input',
        cells: rules.map((rule) => [rule ? say(UNITS[rule.unit]) : null]),
      },
      { at: `A${others}`, style: 'label', cells: [[null, say(TIMELINESS.others), null, null]] },
      {
        at: body.cell('cases', FIRST),
        style: 'sign',
        format: [...rules, null].map(() => FORMATS),
        cells: [...rules, null].map(() => blanks(RESULTS.length)),
      },
      { at: `A${all}`, style: 'total', cells: [[null, say(TIMELINESS.all), null, null]] },
      {
        at: body.cell('cases', all),
        style: 'totalSign',
        format: [FORMATS],
        cells: [RESULTS.map((key) => `=${result(key, 'all')}`)],
      },
      { at: `B${attention}`, style: 'remark', cells: lines.map((line) => [line]) },
      {
        at: body.cell('kind', choices.countDay),
        style: 'label',
        cells: [[say(TIMELINESS.countDay)], [say(TIMELINESS.week)], [say(TIMELINESS.shift)]],
      },
      {
        at: countDay,
        style: 'input',
        format: [[DATE_FORMAT], [COUNT_FORMAT], ['General']],
        cells: blanks(3).map((cell) => [cell]),
      },
      {
        at: body.cell('cases', choices.countDay),
        style: 'note',
        cells: [[say(TIMELINESS.countDayHow)], [say(TIMELINESS.weekHow)], [say(TIMELINESS.shiftHow)]],
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
      hiddenRule('kindRead', kindsFormula(kinds, say(TIMELINESS.others))),
      hiddenRule('place', placeFormula(kinds, kindsRead, say(TIMELINESS.others))),
      hiddenRule('daysRead', daysFormula(days, units, unitsRead)),
      hiddenRule('unitRead', unitsFormula(units)),
      hidden('held', choices.countDay, [countDayFormula(countDay), weekFormula(week), shiftFormula(shift)]),
      hidden('held', holidays.heading, spilling(heldFormula(dates), holidayRows + 2)),
      hidden('before', holidays.heading, spilling(beforeFormula(held), holidayRows + 2)),
    ],
    choices: [
      { range: units, words: choiceWords(UNITS) },
      { range: week, words: ['2', '1'] },
      { range: shift, words: choiceWords(SHIFTS) },
    ],
    names: [
      { name: caseName(input, 'kinds'), at: kindsRead },
      {
        name: caseName(input, 'offered'),
        at: `${body.cell('kindRead', FIRST)}:${body.cell('kindRead', others - 1)}`,
      },
      { name: caseName(input, 'days'), at: body.range('daysRead') },
      { name: caseName(input, 'units'), at: unitsRead },
      { name: caseName(input, 'held'), at: held },
      { name: caseName(input, 'before'), at: overHolidays('before') },
      ...(['countDay', 'week', 'shift'] as const).map((part) => ({
        name: caseName(input, part),
        at: body.cell('held', choices[part]),
      })),
      { name: caseName(input, 'onTime'), at: body.cell('onTime', all) },
      { name: caseName(input, 'mean'), at: body.cell('index', all) },
    ],
    foot: { language, method: say(TIMELINESS.foot) },
    kept: [
      { name: KEPT_RULES, cells: kinds, keepsFormats: false, hasHeading: true, hasEnd: true },
      { name: 'days', cells: days, hasHeading: true, hasEnd: true },
      { name: 'units', cells: units, hasHeading: true, hasEnd: true },
      { name: 'choices', cells: `${countDay}:${shift}` },
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
