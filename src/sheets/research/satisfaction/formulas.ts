/** The formulas of the sheet of a survey of satisfaction: answers as numbers, and what they come to. */
import { REGULATED_END, SERVICE_CLASSES } from '../../../model/research/satisfaction/results';
import { reference } from '../../address';
import { inQuotes } from '../../body';
import { oneLineOf, overRuns } from '../../employees/listCells';
import { oneOf } from '../../feedback/formulas';
import type { PlannedCell } from '../../plan';
import { whileCurrent } from '../../scorecard/sourceTable';
import type { SatisfactionLayout } from './layout';
import { SAID } from './texts';

/** In place of an answer: none, and what is none on the scale. */
const [BLANK, OUTSIDE] = [0, -1];
/** More letters than any cell has. */
const LONGEST = 32_767;
/** So many rows are named beside a question. */
const NAMED = 12;

const live = (formula: string): string => `=${whileCurrent(formula)}`;

/** Where each respondent stands. */
export function rowNumberColumn({ list, input }: SatisfactionLayout): PlannedCell[] {
  return overRuns(list, input.questions[0] ?? 0, (cells) => `ROW(${cells})`);
}

/** The answers to a question as numbers; words by the numbers they were taken for when the sheet was written. */
export function answerColumn({ list, input }: SatisfactionLayout, question: number): PlannedCell[] {
  const { reading, questions } = input;
  const { end, nothing, words } = reading;
  const none = [...nothing, ...words.flatMap(({ text, value }) => (value === 0 ? [text] : []))];
  const numbers = Array.from({ length: end }, (_, index) => index + 1);
  return overRuns(list, questions[question] ?? 0, (cells) => {
    const inWords = numbers.reduceRight(
      (otherwise, number) => {
        const same = words.flatMap(({ text, value }) => (value === number ? [text] : []));
        return same.length === 0 ? otherwise : `IF(${oneOf(cells, same)},${number},${otherwise})`;
      },
      leading(cells, end),
    );
    const isOnScale = `(${cells}>=1)*(${cells}<=${end})*(${cells}=INT(${cells}))`;
    const isNone = `IF(${oneLineOf(cells)}="",TRUE,${oneOf(cells, none)})`;
    const number = `IF(ISNUMBER(${cells}),IF(${isOnScale},${cells},${OUTSIDE}),${inWords})`;
    return `IFERROR(IF(${isNone},${BLANK},${number}),${OUTSIDE})`;
  });
}

/** A number at the beginning of a text, alone or before a space: "4", "4 (Puas)"; not where another follows, "3 atau 4". */
function leading(cells: string, end: number): string {
  const text = `${oneLineOf(cells)}&" "`;
  const number = `IFERROR(VALUE(LEFT(${text},FIND(" ",${text})-1)),${OUTSIDE})`;
  const rest = `MID(${text},FIND(" ",${text}),${LONGEST})`;
  const bare = [...'0123456789'].reduce((left, digit) => `SUBSTITUTE(${left},"${digit}","")`, rest);
  const isOnScale = `(${number}>=1)*(${number}<=${end})*(${number}=INT(${number}))`;
  return `IF(${isOnScale}*(LEN(${bare})=LEN(${rest})),${number},${OUTSIDE})`;
}

export function countOf(
  { answersTo }: SatisfactionLayout,
  question: number,
  what: 'answered' | 'blank' | 'outside',
): string {
  const criterion = what === 'answered' ? '">0"' : what === 'blank' ? String(BLANK) : String(OUTSIDE);
  return live(`COUNTIF(${answersTo(question)},${criterion})`);
}

/** The rows of what is not on the scale, the first of them by number. */
export function whereOutside({ answersTo, rowNumbers, body }: SatisfactionLayout, question: number): string {
  const cells = answersTo(question);
  const before = `COUNTIFS(${cells},${OUTSIDE},${rowNumbers},"<="&${rowNumbers})`;
  const rows = `TEXTJOIN(", ",TRUE,IF(${cells}=${OUTSIDE},IF(${before}<=${NAMED},${rowNumbers},""),""))`;
  const count = body.cell('outside', body.first + question);
  return live(`IF(N(${count})=0,"",${rows}&IF(${count}>${NAMED},", …",""))`);
}

export function meanOf({ answersTo, body }: SatisfactionLayout, question: number): string {
  const count = body.cell('answered', body.first + question);
  return live(`IF(N(${count})=0,"",SUMIF(${answersTo(question)},">0")/${count})`);
}

/** As the table gives it. */
export function givenWeight({ input, list }: SatisfactionLayout, question: number): string {
  const { area } = list.table;
  const [row, column] = [area.row + (input.reading.weightRow ?? 0), area.column + (input.questions[question] ?? 0)];
  return `=${reference({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, '')}`;
}

export function weightOf({ body, hasWeights }: SatisfactionLayout, question: number): string {
  if (!hasWeights) return `=1/${body.rows}`;
  return live(`IFERROR(${body.cell('given', body.first + question)}/SUM(${body.absolute('given')}),"")`);
}

export function productOf({ body }: SatisfactionLayout, question: number): string {
  const row = body.first + question;
  const [mean, weight] = [body.cell('mean', row), body.cell('weight', row)];
  return live(`IF(COUNT(${mean},${weight})<2,"",${mean}*${weight})`);
}

const hundred = (mean: string, end: number): string => `IF(ISNUMBER(${mean}),100*${mean}/${end},"")`;

export function hundredOf({ body, input }: SatisfactionLayout, question: number): string {
  return live(hundred(body.cell('mean', body.first + question), input.reading.end));
}

/** The letter of an index out of 100, at two decimals, and its words. */
function classIn({ say }: SatisfactionLayout, cell: string): string {
  const words = SERVICE_CLASSES.reduceRight((otherwise, { from, letter, words: named }) => {
    return `IF(ROUND(${cell},2)>=${from},${inQuotes(`${letter} · ${say(named)}`)},${otherwise})`;
  }, '""');
  return `IF(ISNUMBER(${cell}),${words},"")`;
}

export function classOf(layout: SatisfactionLayout, question: number): string {
  return live(classIn(layout, layout.body.cell('hundred', layout.body.first + question)));
}

export function sumOf({ body }: SatisfactionLayout, key: 'answered' | 'blank' | 'outside' | 'weight'): string {
  return live(`SUM(${body.range(key)})`);
}

/** Respondents, the index on the scale and out of 100, and its class; no index while a question has no mean. */
export function factFormula(layout: SatisfactionLayout, key: SatisfactionLayout['factKeys'][number]): string {
  const { body, fact, rowNumbers, input } = layout;
  if (key === 'respondents') return live(`COUNT(${rowNumbers})`);
  if (key === 'hundred') return live(hundred(fact('index'), input.reading.end));
  if (key === 'class') return live(classIn(layout, fact('hundred')));
  const products = body.absolute('product');
  return live(`IF(COUNT(${products})<ROWS(${products}),"",SUM(${products}))`);
}

/** The index in words; numbers by FIXED, which writes the decimal sign of the reader. */
export function indexLine(layout: SatisfactionLayout): string {
  const { fact, say, input } = layout;
  const { end } = input.reading;
  const isRegulated = end === REGULATED_END;
  const [index, share] = [`FIXED(${fact('index')},2)`, `FIXED(${fact('hundred')},2)`];
  const parts = isRegulated ? [index, share, fact('class')] : [index, share];
  const text = filledWith(say(isRegulated ? SAID.regulated : SAID.index, { end }), parts);
  return live(`IF(ISNUMBER(${fact('index')}),${text},${inQuotes(say(SAID.none))})`);
}

/** How many answers are blank, and how many are none on the scale. */
export function leftLine({ body, say }: SatisfactionLayout): string {
  const [blank, outside] = [`SUM(${body.absolute('blank')})`, `SUM(${body.absolute('outside')})`];
  const blanks = `IF(${blank}=0,"",${filledWith(say(SAID.blanks), [blank])}&" ")`;
  return live(`TRIM(${blanks}&IF(${outside}=0,"",${filledWith(say(SAID.outside), [outside])}))`);
}

/** A text with formulas in place of its #. */
function filledWith(text: string, cells: readonly string[]): string {
  return text
    .split('#')
    .map((part, index) => [inQuotes(part), ...(cells[index] === undefined ? [] : [cells[index]])].join('&'))
    .join('&');
}
