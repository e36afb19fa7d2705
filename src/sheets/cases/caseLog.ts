/**
 * The log of an indicator's cases: when each came in, was due and was done; working days, days late and the index of
 * timeliness follow. Rules, holidays and results stand on the sheet of timeliness. Its key is caseLog/<kpi>/<scorecard>.
 */
import type { Localized } from '../../engine/language';
import { columnLetters } from '../address';
import { blanks, bodyOf, spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, SheetPlan } from '../plan';
import { AS_TYPED } from '../plan';
import { inLanguage } from '../say';
import { widthOfWords } from '../textSize';
import type { CasesInput } from './input';
import { caseLogKey, caseName, kpiWords, timelinessKey } from './input';
import type { HiddenKey, LiveKey, Log, LogKey, TypedKey } from './logFormulas';
import { headline, logFormula } from './logFormulas';
import { CASE_LOG, CORRECT_WORDS } from './texts';

/** The area of the log starts at its headings and ends at the line below the last case, where no case is deleted. */
const HEADLINE_ROW = 3;
const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
/** Rows below the end in which nothing is counted, so that it is said when something stands there. */
const WATCHED = 50;
export const DATE_FORMAT = 'dd/mm/yyyy';

const WIDTHS: Readonly<Record<Exclude<LogKey, HiddenKey>, number>> = {
  number: 34,
  what: 160,
  kind: 104,
  received: 84,
  typedDue: 74,
  done: 74,
  correct: 56,
  due: 84,
  taken: 68,
  late: 50,
  index: 50,
  standing: 96,
  remark: 320,
};
const HIDDEN: readonly HiddenKey[] = [
  'days',
  'unit',
  'group',
  'from',
  'to',
  'day',
  'sought',
  'problem',
  'state',
  'sound',
];
const HIDDEN_WIDTH = 50;
const SHOWN = Object.keys(WIDTHS) as Exclude<LogKey, HiddenKey>[];

const LOOKS: Readonly<Record<TypedKey | LiveKey, Pick<Block, 'style' | 'format'>>> = {
  what: { style: 'inputText', format: AS_TYPED },
  kind: { style: 'inputText', format: AS_TYPED },
  received: { style: 'input', format: DATE_FORMAT },
  typedDue: { style: 'input', format: DATE_FORMAT },
  done: { style: 'input', format: DATE_FORMAT },
  correct: { style: 'mark' },
  due: { style: 'result', format: DATE_FORMAT },
  taken: { style: 'sign', format: COUNT_FORMAT },
  late: { style: 'sign', format: COUNT_FORMAT },
  index: { style: 'sign', format: COUNT_FORMAT },
  standing: { style: 'sign' },
  remark: { style: 'label' },
};
const TYPED: readonly TypedKey[] = ['what', 'kind', 'received', 'typedDue', 'done', 'correct'];
const FORMATTED: readonly TypedKey[] = ['received', 'typedDue', 'done', 'correct'];
const LIVE: readonly LiveKey[] = ['due', 'taken', 'late', 'index', 'standing', 'remark'];

export const CASE_LOG_SHEET: SheetKind<CasesInput> = {
  key: caseLogKey,
  name: (input) => `${CASE_LOG.name[input.language]} ${kpiWords(input).short}`,
  plan: caseLogPlan,
};

function caseLogPlan(input: CasesInput, nameOf: (key: string) => string): SheetPlan {
  const { language, rows } = input;
  const say = inLanguage(language);
  const body = bodyOf<LogKey>([...SHOWN, ...HIDDEN], HEADING_ROW, rows + 2);
  const log: Log = { of: input, body, say };
  const headingOf = (key: keyof typeof WIDTHS): Localized => CASE_LOG[key];
  const isTyped = (key: LogKey): key is TypedKey => (TYPED as readonly LogKey[]).includes(key);
  const column = (key: LogKey, look: Pick<Block, 'style' | 'format'>): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: blanks(rows).map((cell) => [cell]),
  });
  const end = body.last;
  const headingCell = (key: (typeof SHOWN)[number]): string =>
    isTyped(key) ? say(headingOf(key)) : `=${logFormula(log, key, say(headingOf(key)))}`;
  const title = say(CASE_LOG.title, { kpi: kpiWords(input).long });
  const how = say(CASE_LOG.subtitle, { sheet: nameOf(timelinessKey(input)) });
  return {
    key: caseLogKey(input),
    name: say(CASE_LOG.name),
    columns: [
      ...SHOWN.map((key) => Math.max(WIDTHS[key], widthOfWords(say(headingOf(key))))),
      ...HIDDEN.map(() => HIDDEN_WIDTH),
    ],
    hidden: HIDDEN.map((key) => body.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[{ text: how }]] },
      { at: `A${HEADLINE_ROW}`, style: 'plain', cells: [[headline(log)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', heights: [33], cells: [SHOWN.map(headingCell)] },
      column('number', { style: 'sign' }),
      ...[...TYPED, ...LIVE].map((key) => column(key, LOOKS[key])),
      ...HIDDEN.map((key): Block => ({
        at: body.cell(key, HEADING_ROW),
        style: 'note',
        cells: spilling(`=${logFormula(log, key, '')}`, body.rows).map((cell) => [cell]),
      })),
      { at: `A${end}`, style: 'note', cells: [SHOWN.map(() => null)] },
    ],
    choices: [
      { range: body.range('kind'), from: caseName(input, 'offered') },
      { range: body.range('correct'), words: [say(CORRECT_WORDS.yes), say(CORRECT_WORDS.no)] },
    ],
    freeze: { rows: HEADING_ROW },
    names: [
      ...(['group', 'state', 'index', 'sound'] as const).map((part) => ({
        name: caseName(input, part),
        at: body.range(part),
      })),
      { name: caseName(input, 'below'), at: `${body.cell('what', end + 1)}:${body.cell('correct', end + WATCHED)}` },
      { name: caseName(input, 'log'), at: `${body.cell('what', HEADING_ROW)}:${body.cell('correct', end)}` },
    ],
    // A column each, so that one that people put in between shifts nothing.
    kept: TYPED.map((key) => ({
      name: key,
      labels: body.range(key),
      cells: body.range(key),
      isByPlace: true,
      hasHeading: true,
      keepsFormats: FORMATTED.includes(key),
    })),
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('remark'))}${end}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: body.cell('what', FIRST),
  };
}
