/** The formulas that turn the cells of a table into judgments, as the pane reads them. */
import { oneLine } from '../../model/hierarchy/tree';
import type { Coding, PairColumn } from '../../model/survey/types';
import { inQuotes } from '../body';
import { oneLineOf, overRuns } from '../employees/listCells';
import type { PlannedCell } from '../plan';
import type { SurveyLayout } from './layout';
import { ANSWERS } from './texts';

/** Marks for a pair that was not judged, as the engine reads them. */
const NOT_JUDGED = ['', '-', '–', '*', '?', '.', 'n/a', 'na', 'n.a.', 'n a'];
const isNotJudged = (text: string): string => `ISNUMBER(XMATCH(${text},{${NOT_JUDGED.map(inQuotes).join(',')}}))`;
/** Saaty's scale; 9.1 is 0.11 turned around. */
const STRONGEST = 9.1;

/** The judgment of a number, of the pair as it is asked; "?" beyond the scale. */
function ofNumber(cells: string, coding: Coding): string {
  switch (coding) {
    case 'second':
    case 'first': {
      const judgment =
        coding === 'second' ? `IF(${cells}<0,-1/${cells},${cells})` : `IF(${cells}<0,-${cells},1/${cells})`;
      const strength = `IF(ABS(${cells})<1,1/ABS(${cells}),ABS(${cells}))`;
      return `IF(${cells}=0,"",IF(${strength}<=${STRONGEST},${judgment},"?"))`;
    }
    case 'marks':
    case 'marksTurned': {
      const judgment =
        coding === 'marks'
          ? `IF(${cells}<=9,10-${cells},1/(${cells}-8))`
          : `IF(${cells}<=9,1/(10-${cells}),${cells}-8)`;
      return `IF((${cells}>=1)*(${cells}<=17)*(INT(${cells})=${cells})=1,${judgment},"?")`;
    }
    case 'zero':
    case 'zeroTurned': {
      const judgment =
        coding === 'zero' ? `IF(${cells}<0,1/(1-${cells}),1+${cells})` : `IF(${cells}<0,1-${cells},1/(1+${cells}))`;
      return `IF((ABS(${cells})<=8)*(INT(${cells})=${cells})=1,${judgment},"?")`;
    }
  }
}

/** Of a text, by the table of answers in words beside the judgments. */
function ofText({ codes, input, say }: SurveyLayout, cells: string, { first }: PairColumn): string {
  const text = oneLineOf(cells);
  if (codes.rows === 0) return `IF(${isNotJudged(text)},"","?")`;
  const [texts, strengths, favours] = (['text', 'strength', 'favours'] as const).map((key) => codes.absolute(key));
  const side = [say(ANSWERS.first), oneLine(input.set.items[first] ?? '')].map(inQuotes);
  const strength = `XLOOKUP(${text},${texts},${strengths},"?")`;
  const favoured = `XLOOKUP(${text},${texts},${favours},"")`;
  const isFirst = side.map((one) => `(${favoured}=${one})`).join('+');
  return `IF(${isNotJudged(text)},"",IF(ISNUMBER(${strength}),IF(${isFirst}>0,${strength},1/${strength}),"?"))`;
}

/** How much more, of a column beside the choice; blank where it says nothing, "?" where it cannot be read. */
function strengthIn({ codes }: SurveyLayout, cells: string): string {
  const text = oneLineOf(cells);
  const [texts, strengths] = (['text', 'strength'] as const).map((key) => codes.absolute(key));
  const within = (number: string): string => `IF((${number}>=1)*(${number}<=${STRONGEST})=1,${number},"?")`;
  const found = codes.rows === 0 ? '"?"' : `XLOOKUP(${text},${texts},${strengths},"?")`;
  const ofText = codes.rows === 0 ? found : `IF(ISNUMBER(${found}),${within(found)},"?")`;
  return `IF(ISNUMBER(${cells}),${within(cells)},IF(${isNotJudged(text)},"",${ofText}))`;
}

/** Of a choice and what stands beside it; "?" where they do not fit each other. */
function ofTwo(layout: SurveyLayout, cells: string, beside: string, { first, second }: PairColumn): string {
  const { codes, input, say } = layout;
  const strength = strengthIn(layout, beside);
  const alike = `IF(${strength}=1,1,"?")`;
  const text = oneLineOf(cells);
  const isBlank = isNotJudged(text);
  if (codes.rows === 0) return `IF(${isBlank},IF(${strength}="","",${alike}),"?")`;
  const favoured = `XLOOKUP(${text},${codes.absolute('text')},${codes.absolute('favours')},"")`;
  const isOne = (words: readonly string[]): string => words.map((word) => `(${favoured}=${inQuotes(word)})`).join('+');
  const isFirst = isOne([say(ANSWERS.first), oneLine(input.set.items[first] ?? '')]);
  const isSecond = isOne([say(ANSWERS.second), oneLine(input.set.items[second] ?? '')]);
  const chosen = `IF(ISNUMBER(${strength}),IF(${isFirst}>0,${strength},IF(${isSecond}>0,1/${strength},"?")),"?")`;
  const neither = `IF(${strength}="",1,${alike})`;
  return `IF(${isBlank},IF(${strength}="","",${alike}),IF(${isOne([say(ANSWERS.neither)])}>0,${neither},${chosen}))`;
}

/** A column of judgments of one pair, turned where the table asks for the second item first. */
export function pairColumn(layout: SurveyLayout, place: number): PlannedCell[] | null {
  const { input, list } = layout;
  const column = input.reading.columns[place] ?? null;
  const pair = column === null ? undefined : input.set.pairs[column];
  if (column === null || pair === undefined) return null;
  const coding = input.reading.coding ?? 'second';
  const strength = input.reading.strengths[place] ?? null;
  return overRuns(list, column, (cells, beside) => {
    const asked =
      strength === null
        ? `IF(ISNUMBER(${cells}),${ofNumber(cells, coding)},${ofText(layout, cells, pair)})`
        : ofTwo(layout, cells, beside(strength), pair);
    const turned = pair.first > pair.second ? `IF(ISNUMBER(${asked}),1/${asked},${asked})` : asked;
    return `IFERROR(${strength === null ? `IF(${cells}="","",${turned})` : turned},"?")`;
  });
}

/** The person's name; a number where no column holds names. */
export function nameColumn({ list, input, say }: SurveyLayout): PlannedCell[] {
  const { name } = input.person;
  if (name === undefined) return input.reading.people.map((_, index) => `${say(RESPONDENT)} ${index + 1}`);
  return overRuns(list, name, (cells) => `IFERROR(IF(${cells}="","–",${oneLineOf(cells)}),"–")`);
}

const RESPONDENT = { en: 'Respondent', id: 'Responden' } as const;

/** What each person counts for: 1 where the cell is blank, "?" where it says no number of 0 or more. */
export function shareColumn({ list, input }: SurveyLayout): PlannedCell[] {
  const { weight } = input.person;
  if (weight === undefined) return input.reading.people.map(() => 1);
  return overRuns(
    list,
    weight,
    (cells) => `IFERROR(IF(${cells}="",1,IF(ISNUMBER(${cells}),IF(${cells}>=0,${cells},"?"),"?")),"?")`,
  );
}

/** How many answers of each person could not be read. */
export function unreadFormula({ answers, order }: SurveyLayout): string {
  const counts = order.map((_, place) => `(${answers.absolute(`p${place}`)}="?")`).join('+');
  return `=${counts}`;
}
