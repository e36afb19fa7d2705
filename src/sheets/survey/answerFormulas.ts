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

/** How many of these words the table of answers says of a text. Counted, for FALSE by itself is more than 0 in Excel. */
function isOne({ codes }: SurveyLayout, text: string, words: readonly string[]): string {
  const favoured = `XLOOKUP(${text},${codes.absolute('text')},${codes.absolute('favours')},"")`;
  return words.map((word) => `1*(${favoured}=${inQuotes(word)})`).join('+');
}

/** Whether a text favours one side of the pair as it is asked, or its item. */
function favours(layout: SurveyLayout, text: string, side: 'first' | 'second', item: number): string {
  const { input, say } = layout;
  return `(${isOne(layout, text, [say(ANSWERS[side]), oneLine(input.set.items[item] ?? '')])})`;
}

/** Of a text, by the table of answers in words beside the judgments; "?" where it says how much and not of which. */
function ofText(layout: SurveyLayout, cells: string, { first, second }: PairColumn): string {
  const { codes } = layout;
  const text = oneLineOf(cells);
  if (codes.rows === 0) return `IF(${isNotJudged(text)},"","?")`;
  const strength = `XLOOKUP(${text},${codes.absolute('text')},${codes.absolute('strength')},"?")`;
  const [isFirst, isSecond] = [favours(layout, text, 'first', first), favours(layout, text, 'second', second)];
  // What is no number of a strength is an error in the power, and "?" in the cell.
  const sized = `IF(${isFirst}+${isSecond}>0,${strength}^(${isFirst}-${isSecond}),IF(${strength}=1,1,"?"))`;
  return `IF(${isNotJudged(text)},"",${sized})`;
}

/** How much more, of a column beside the choice; blank where it says nothing, a text where it cannot be read. */
function strengthIn({ codes }: SurveyLayout, cells: string): string {
  const text = oneLineOf(cells);
  const within = `IF((${cells}>=1)*(${cells}<=${STRONGEST})=1,${cells},"?")`;
  const found =
    codes.rows === 0 ? '"?"' : `XLOOKUP(${text},${codes.absolute('text')},${codes.absolute('strength')},"?")`;
  return `IF(ISNUMBER(${cells}),${within},IF(${isNotJudged(text)},"",${found}))`;
}

/**
 * Of a choice and what stands beside it, in the order of a questionnaire: the strength for the first item, its reciprocal
 * for the second. "?" where they do not fit each other; both alike where the strength is 1.
 */
function ofTwo(layout: SurveyLayout, cells: string, beside: string, { first, second }: PairColumn): string {
  const { codes, say } = layout;
  const strength = strengthIn(layout, beside);
  const text = oneLineOf(cells);
  const isBlank = isNotJudged(text);
  if (codes.rows === 0) return `IF(${isBlank},IF(${strength}="","",IF(${strength}=1,1,"?")),"?")`;
  const ofFirst = favours(layout, text, 'first', first);
  const ofSecond = favours(layout, text, 'second', second);
  const [side, other] = first < second ? [ofFirst, ofSecond] : [ofSecond, ofFirst];
  const isAlike = isOne(layout, text, [say(ANSWERS.neither)]);
  const unsized = `IF(${isBlank},"",IF(${isAlike}>0,1,"?"))`;
  const alike = `IF(${isBlank}+${ofFirst}+${ofSecond}+${isAlike}>0,1,"?")`;
  // What is no number of a strength is an error in the power, and "?" in the cell.
  const sized = `IF(${ofFirst}+${ofSecond}>0,${strength}^(${side}-${other}),"?")`;
  return `IF(${strength}="",${unsized},IF(${strength}=1,${alike},${sized}))`;
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
    if (strength !== null) return `IFERROR(${ofTwo(layout, cells, beside(strength), pair)},"?")`;
    const asked = `IF(ISNUMBER(${cells}),${ofNumber(cells, coding)},${ofText(layout, cells, pair)})`;
    const turned = pair.first > pair.second ? `IF(ISNUMBER(${asked}),1/${asked},${asked})` : asked;
    return `IFERROR(IF(${cells}="","",${turned}),"?")`;
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
