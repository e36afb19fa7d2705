/** The formulas of the sheet of people: one for each column, over the answers that stand on the sheet beside it. */
import { NO, YES } from '../../model/feedback/officials';
import type { Aspect, RaterKind } from '../../model/feedback/types';
import { HIGHEST_STEP, RATER_KINDS } from '../../model/feedback/types';
import { inQuotes } from '../body';
import { oneLineOf } from '../employees/listCells';
import type { FeedbackLayout } from './layout';
import { REMARKS, SAID, WORDS } from './texts';

/** The last digit of an answer's state, below the number of its person: 1, 2, 3 count, by kind. */
export const STATES = { unreadable: 7, incomplete: 8, leftOut: 9 } as const;

const TOLERANCE = '0.000000001';

export const kindNumber = (kind: RaterKind): number => RATER_KINDS.indexOf(kind) + 1;

/** Whether what cells say is one of these words, in capitals or not. */
export function oneOf(cells: string, words: readonly string[]): string {
  return words.length === 0 ? 'FALSE' : `ISNUMBER(XMATCH(${oneLineOf(cells)},{${words.map(inQuotes).join(',')}}))`;
}

/** 1, 2, 3 … for the people in their order. */
function numbered({ people }: FeedbackLayout): string {
  return `(ROW(${people.absolute('person')})-${people.first - 1})`;
}

function counted(layout: FeedbackLayout, digit: number): string {
  return `COUNTIF(${layout.ofAnswers('state')},10*${numbered(layout)}+${digit})`;
}

/** 1 for an official, 0, or -1 where what is typed is neither yes nor no. Blank: by whether leadership was valued. */
export function isOfficialFormula(layout: FeedbackLayout): string {
  const { people } = layout;
  if (!people.has('official')) return `=0*ROW(${people.absolute('person')})`;
  const typed = people.absolute('official');
  const valued = `IF(COUNTIF(${layout.ofAnswers('led')},${numbered(layout)})>0,1,0)`;
  return `=IF(${oneLineOf(typed)}="",${valued},IF(${oneOf(typed, YES)},1,IF(${oneOf(typed, NO)},0,-1)))`;
}

export const countFormula = (layout: FeedbackLayout, kind: RaterKind): string =>
  `=${counted(layout, kindNumber(kind))}`;
export const stateFormula = (layout: FeedbackLayout, state: keyof typeof STATES): string =>
  `=${counted(layout, STATES[state])}`;

/** The sum of what an answer says, over those of a kind that count. */
function sumOf(layout: FeedbackLayout, kind: RaterKind, key: Aspect | 'mean'): string {
  const state = `10*${numbered(layout)}+${kindNumber(kind)}`;
  return `SUMIF(${layout.ofAnswers('state')},${state},${layout.ofAnswers(key)})`;
}

export function meanFormula(layout: FeedbackLayout, kind: RaterKind): string {
  const count = layout.people.absolute(`count-${kind}`);
  return `=IF(${count}=0,"",${sumOf(layout, kind, 'mean')}/${count})`;
}

/** 1 when the three weights are there and add up to 100 %. */
function areWeights({ allWeights, sum }: FeedbackLayout): string {
  return `(COUNT(${allWeights})=3)*(MIN(${allWeights})>=0)*(ABS(${sum}-1)<=${TOLERANCE})`;
}

/** 1 when the weights are there, and the scale is one of points. */
function isReady(layout: FeedbackLayout): string {
  return `${areWeights(layout)}*(N(${layout.limit('to')})>${HIGHEST_STEP})`;
}

/** What the kinds that answered weigh together; 0 while nothing is to be computed. */
export function wholeFormula(layout: FeedbackLayout): string {
  const { people, weight, mode } = layout;
  const lacks = RATER_KINDS.map((kind) => `(${weight(kind)}>0)*(${people.absolute(`count-${kind}`)}=0)`).join('+');
  const divides = oneOf(mode, [WORDS.divide.en, WORDS.divide.id]);
  const whole = RATER_KINDS.map((kind) => `${weight(kind)}*(${people.absolute(`count-${kind}`)}>0)`).join('+');
  const isHeld = `(${people.absolute('unreadable')}>0)+(${people.absolute('isOfficial')}<0)`;
  const wanted = `IF(${isHeld}>0,0,IF(${divides},${whole},IF(${lacks}>0,0,${whole})))`;
  return `=IF(${isReady(layout)}=1,${wanted},0*ROW(${people.absolute('person')}))`;
}

/** Over the kinds that answered, by their shares of what these weigh together. */
function weighted({ people, weight }: FeedbackLayout, valueOf: (kind: RaterKind, count: string) => string): string {
  const whole = people.absolute('whole');
  const parts = RATER_KINDS.map((kind) => {
    const count = people.absolute(`count-${kind}`);
    return `IF(${count}=0,0,${weight(kind)}*${valueOf(kind, count)})`;
  });
  return `IF(${whole}=0,"",ROUND((${parts.join('+')})/${whole},10))`;
}

export function aspectFormula(layout: FeedbackLayout, aspect: Aspect): string {
  const value = weighted(layout, (kind, count) => `${sumOf(layout, kind, aspect)}/${count}`);
  return aspect === 'leadership' ? `=IF(${layout.people.absolute('isOfficial')}=1,${value},"")` : `=${value}`;
}

export function npFormula(layout: FeedbackLayout): string {
  return `=${weighted(layout, (kind) => layout.people.absolute(`mean-${kind}`))}`;
}

export function remarkFormula(layout: FeedbackLayout): string {
  const { people, weight, mode, say } = layout;
  const text = (words: Parameters<typeof say>[0]): string => inQuotes(say(words));
  const count = (kind: RaterKind): string => people.absolute(`count-${kind}`);
  const named = RATER_KINDS.map(
    (kind) => `IF((${weight(kind)}>0)*(${count(kind)}=0),${inQuotes(`${say(WORDS[kind])} `)},"")`,
  ).join('&');
  const lacking = `SUBSTITUTE(TRIM(${named})," ",", ")`;
  const divides = oneOf(mode, [WORDS.divide.en, WORDS.divide.id]);
  const what = `IF(${divides},${text(REMARKS.divided)},${text(REMARKS.waits)})`;
  const lack = `IF(${lacking}="","",${text(REMARKS.nobodyOf)}&${lacking}&${what})`;
  const incomplete = people.absolute('incomplete');
  const left = `IF(${incomplete}>0,${text(REMARKS.incomplete)}&${incomplete}&". ","")`;
  const unreadable = people.absolute('unreadable');
  const bad = `${text(REMARKS.unreadable)}&${unreadable}&"."`;
  const nobody = RATER_KINDS.map(count).join('+');
  const ready = `IF(${nobody}=0,${text(REMARKS.nobody)},IF(${isReady(layout)}=1,${left}&${lack},${left}))`;
  return `=TRIM(IF(${unreadable}>0,${bad},IF(${people.absolute('isOfficial')}<0,${text(REMARKS.official)},${ready})))`;
}

/** What is still to be typed, else how many people and which answers are to be looked at. */
export function countsFormula(layout: FeedbackLayout): string {
  const { people, allWeights, sum, say, input } = layout;
  const add = (text: string, ...cells: string[]): string =>
    text
      .split('#')
      .map((part, index) => [inQuotes(part), ...(cells[index] === undefined ? [] : [cells[index]])].join('&'))
      .join('&');
  const answers = (key: 'halo' | 'central'): string => `SUM(${layout.ofAnswers(key)})`;
  const left = `(COUNT(${layout.ofAnswers('state')})-COUNT(${layout.ofAnswers('mean')}))`;
  const all = add(
    say(SAID.counts),
    `COUNTA(${people.absolute('person')})`,
    `COUNT(${people.absolute('np')})`,
    left,
    answers('halo'),
    answers('central'),
  );
  const strangers = `COUNTIF(${layout.ofAnswers('place')},0)`;
  const known = `IF(${strangers}>0,${add(say(SAID.strangers), strangers)},"")&${all}`;
  const wrong = add(say(SAID.sum), `ROUND(100*${sum},2)`);
  const blank = inQuotes(say(SAID.weights, { row: layout.weights }));
  const steps = add(say(SAID.steps, { highest: HIGHEST_STEP }), `N(${layout.limit('to')})`);
  const weighed = `IF(${isReady(layout)}=1,${known},IF(${areWeights(layout)}=1,${steps},${wrong}))`;
  const lines = `IF(COUNT(${allWeights})<3,${blank},${weighed})`;
  return input.reading.answers.length === 0 ? '' : `=IF($A$4="",${lines},"")`;
}
