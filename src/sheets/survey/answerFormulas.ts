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

/** The judgment of a number, of the pair as it is asked; "?" beyond the scale. */
function ofNumber(cells: string, coding: Coding): string {
  switch (coding) {
    case 'second':
    case 'first': {
      const judgment =
        coding === 'second' ? `IF(${cells}<0,-1/${cells},${cells})` : `IF(${cells}<0,-${cells},1/${cells})`;
      const strength = `IF(ABS(${cells})<1,1/ABS(${cells}),ABS(${cells}))`;
      return `IF(${cells}=0,"",IF(${strength}<=9.1,${judgment},"?"))`;
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
  const marks = `{${NOT_JUDGED.map(inQuotes).join(',')}}`;
  if (codes.rows === 0) return `IF(ISNUMBER(XMATCH(${text},${marks})),"","?")`;
  const [texts, strengths, favours] = (['text', 'strength', 'favours'] as const).map((key) => codes.absolute(key));
  const side = [say(ANSWERS.first), oneLine(input.set.items[first] ?? '')].map(inQuotes);
  const strength = `XLOOKUP(${text},${texts},${strengths},"?")`;
  const favoured = `XLOOKUP(${text},${texts},${favours},"")`;
  const isFirst = side.map((one) => `(${favoured}=${one})`).join('+');
  return `IF(ISNUMBER(XMATCH(${text},${marks})),"",IF(ISNUMBER(${strength}),IF(${isFirst}>0,${strength},1/${strength}),"?"))`;
}

/** A column of judgments of one pair, turned where the table asks for the second item first. */
export function pairColumn(layout: SurveyLayout, place: number): PlannedCell[] | null {
  const { input, list } = layout;
  const column = input.reading.columns[place] ?? null;
  const pair = column === null ? undefined : input.set.pairs[column];
  if (column === null || pair === undefined) return null;
  const coding = input.reading.coding ?? 'second';
  return overRuns(list, column, (cells) => {
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
