/** Whether each indicator is SMART-C, answered by people; counts and sentences follow. Its key is smart/<id>. */
import type { Localized } from '../../../engine/language';
import { EACH_LANGUAGE } from '../../../engine/language';
import { columnLetters } from '../../address';
import { blanks, bodyOf, inQuotes, spilling } from '../../body';
import { kpiPrint } from '../../kpiPrint';
import { COUNT_FORMAT } from '../../numberFormats';
import { pageFooter } from '../../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import type { Say } from '../../say';
import { inLanguage } from '../../say';
import { heightOfLines, linesOf, widthOfNames } from '../../textSize';
import type { FollowingInput, FollowingSheet } from '../following';
import { followingName } from '../following';
import { HEADINGS } from '../texts';
import { ANSWERS, CRITERIA, SMART } from './texts';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
type Criterion = keyof typeof CRITERIA;
const SIX = Object.keys(CRITERIA) as Criterion[];
/** Rozner's; the sixth is the decree's own. */
const FIVE = SIX.slice(0, 5);

type Key = 'number' | 'code' | 'name' | Criterion | 'five' | 'six' | 'verdict' | 'remark' | 'key';
const WIDTHS: Readonly<Partial<Record<Key, number>>> = {
  number: 34,
  code: 56,
  name: 200,
  verdict: 300,
  remark: 200,
};
const ANSWER_WIDTH = 64;

export const SMART_SHEET: FollowingSheet = {
  offer: SMART,
  key: ({ evaluation }) => `smart/${evaluation.scorecard.id}`,
  name: (input) => followingName(SMART.name, input),
  plan: smartPlan,
};

function isAnswer(cells: string, answer: Localized): string {
  const words = [...new Set(EACH_LANGUAGE.map((language) => answer[language]))];
  return `IF(ISERROR(${cells}),0,${words.map((word) => `(${cells}=${inQuotes(word)})`).join('+')})`;
}

/** A sentence with how many in the place of {n} and {all}. */
export function counting(text: string, values: Readonly<Record<string, string>>): string {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '');
  return parts.map((part) => values[part] ?? inQuotes(part)).join('&');
}

function smartPlan(input: FollowingInput): SheetPlan {
  const { language, evaluation } = input;
  const { kpis, scorecard } = evaluation;
  const say = inLanguage(language);
  const keys: readonly Key[] = ['number', 'code', 'name', ...SIX, 'five', 'six', 'verdict', 'remark', 'key'];
  const body = bodyOf(keys, FIRST, Math.max(1, kpis.length));
  const shown = keys.slice(0, -1);
  const answers = `${body.cell('specific', FIRST)}:${body.cell('continuous', body.last)}`;
  const notes = body.last + 2;
  const lines = [...SIX.map((one) => `${say(CRITERIA[one].word)}: ${say(CRITERIA[one].meaning)}.`), say(SMART.source)];
  const column = (key: Key, look: Omit<Block, 'at' | 'cells'>, cells: readonly PlannedCell[]): Block => ({
    at: body.cell(key, FIRST),
    ...look,
    cells: cells.map((cell) => [cell]),
  });
  const spilled = (key: Key, formula: string, look: Omit<Block, 'at' | 'cells'>): Block =>
    column(key, look, spilling(`=${formula}`, body.rows));
  const yesOf = (all: readonly Criterion[]): string =>
    all.map((one) => isAnswer(body.range(one), ANSWERS.yes)).join('+');
  // What fails stands in a formula, by which no row grows.
  const longest = `${say(SMART.fails)}${SIX.map((one) => say(CRITERIA[one].word)).join(', ')}`;
  const least = linesOf(longest, WIDTHS.verdict ?? 0, 'plain');
  const met = body.absolute('six');
  const strange = `SUM(IF(ISERROR(${answers}),1,IF(${answers}="",0,1-${isAnswer(answers, ANSWERS.yes)}-${isAnswer(answers, ANSWERS.no)})))`;
  const judged = `(${SIX.map((one) => answered(body.range(one))).join('+')})`;
  const open = `SUM(IF(${judged}<${SIX.length},1,0))`;
  const headline = counting(say(SMART.headline), { '{n}': `COUNTIF(${met},${SIX.length})`, '{all}': `${kpis.length}` });
  const rest = `IF(${open}=0,"","; "&${counting(say(SMART.open), { '{n}': open })})`;
  return {
    key: SMART_SHEET.key(input),
    name: followingName(SMART.name, input),
    columns: keys.map((key) => Math.max(WIDTHS[key] ?? ANSWER_WIDTH, widthOfNames(headingOf(say, key)))),
    hidden: [body.column('key')],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(SMART.heading, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(SMART.subtitle)]] },
      { at: 'A3', style: 'plain', cells: [[`=${headline}&${rest}`]] },
      {
        at: `A${HEADING_ROW}`,
        style: 'heading',
        heights: [heightOfLines(2)],
        cells: [shown.map((key) => headingOf(say, key))],
      },
      column(
        'number',
        { style: 'sign' },
        kpis.map((_, index) => index + 1),
      ),
      column(
        'code',
        { style: 'label' },
        kpis.map(({ code }) => ({ text: code })),
      ),
      column(
        'name',
        {
          style: 'text',
          heights: kpis.map(({ name }) => heightOfLines(Math.max(least, linesOf(name, WIDTHS.name ?? 0, 'plain')))),
        },
        kpis.map(({ name }) => ({ text: name })),
      ),
      { at: body.cell('specific', FIRST), style: 'mark', cells: kpis.map(() => blanks(SIX.length)) },
      spilled('five', yesOf(FIVE), { style: 'sign', format: COUNT_FORMAT }),
      spilled('six', yesOf(SIX), { style: 'sign', format: COUNT_FORMAT }),
      spilled('verdict', verdictFormula(say, body.range, judged), { style: 'text' }),
      column('remark', { style: 'inputText' }, blanks(kpis.length)),
      column(
        'key',
        { style: 'note' },
        kpis.map((kpi) => ({ text: `${kpi.key} ${kpiPrint(kpi)}` })),
      ),
      {
        at: `A${body.last + 1}`,
        style: 'remark',
        cells: [[`=IF(${strange}=0,"",${counting(say(SMART.strange), { '{n}': strange })})`]],
      },
      { at: `A${notes}`, style: 'note', cells: lines.map((line) => [line]) },
    ],
    choices: [{ range: answers, words: [say(ANSWERS.yes), say(ANSWERS.no)] }],
    freeze: { rows: HEADING_ROW },
    kept: [
      { name: 'answers', labels: body.range('key'), cells: answers },
      { name: 'remarks', labels: body.range('key'), cells: body.range('remark') },
    ],
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('remark'))}${notes + lines.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: body.cell('specific', FIRST),
  };
}

function answered(cells: string): string {
  return `(${isAnswer(cells, ANSWERS.yes)}+${isAnswer(cells, ANSWERS.no)})`;
}

function headingOf(say: Say, key: Key): string {
  if (key in CRITERIA) return say(CRITERIA[key as Criterion].word);
  if (key === 'key') return '';
  const words = { ...SMART, code: HEADINGS.code, name: HEADINGS.name };
  return say(words[key as Exclude<Key, Criterion | 'key'>]);
}

/** "Fails: Measurable, Time-bounded"; else how many are not answered, or that all are met. */
function verdictFormula(say: Say, range: (key: Key) => string, judged: string): string {
  const failed = SIX.map((one) => {
    const word = inQuotes(`, ${say(CRITERIA[one].word)}`);
    return `IF(${isAnswer(range(one), ANSWERS.no)},${word},"")`;
  }).join('&');
  const unjudged = `${inQuotes(say(SMART.unjudged))}&(${SIX.length}-${judged})`;
  const fails = `${inQuotes(say(SMART.fails))}&MID(${failed},3,200)`;
  const isOpen = `${judged}<${SIX.length}`;
  return `IF((${failed})="",IF(${isOpen},${unjudged},${inQuotes(say(SMART.met))}),${fails}&IF(${isOpen},". "&${unjudged},""))`;
}
