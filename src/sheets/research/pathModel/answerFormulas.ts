/** The formulas that turn the cells of a questionnaire into numbers, as the pane reads them. */
import { sameAs } from '../../../model/hierarchy/tree';
import type { ItemColumn } from '../../../model/research/pathModel/types';
import { inQuotes } from '../../body';
import { oneLineOf, overRuns } from '../../employees/listCells';
import type { PlannedCell } from '../../plan';
import type { PathModelLayout } from './layout';

/** Words for nothing that every sheet knows, whatever its table says so far. */
const USUAL_NOTHING = ['-', '–', 'n/a'];

/** Texts that count as a number, in the order of the list beside the answers. */
export function countedTexts({ input }: Pick<PathModelLayout, 'input'>): { text: string; value: number }[] {
  return input.reading.texts.flatMap(({ text, value }) => (typeof value === 'number' ? [{ text, value }] : []));
}

/**
 * What is unknown stays as it is, and a number beyond the scale is no number any more: the functions then refuse it with
 * its row. A number written as text counts as that number.
 */
export function answerColumn(layout: PathModelLayout, item: ItemColumn): PlannedCell[] {
  const { input, answers, list } = layout;
  const { low, high } = answers;
  const nothing = input.reading.texts.flatMap(({ text, value }) => (value === null ? [sameAs(text)] : []));
  const marks = `{${[...new Set([...USUAL_NOTHING, ...nothing])].map(inQuotes).join(',')}}`;
  const hasTexts = countedTexts(layout).length > 0;
  const counted = (answer: string): string => {
    const turned = item.isReversed ? `MAX(${low},1)+${high}-${answer}` : answer;
    const within = `IF((${answer}+0<${low})+(${answer}+0>${high}),${answer}&" ?",${turned})`;
    return input.zero === 'missing' ? `IF(${answer}=0,"",${within})` : within;
  };
  return overRuns(list, item.column, (cells) => {
    const text = oneLineOf(cells);
    const asText = hasTexts
      ? `XLOOKUP(${text},${answers.textCells},${answers.numberCells},${cells}&"")`
      : `(${cells}&"")`;
    const ofText = `IF(ISNUMBER(XMATCH(${text},${marks})),"",IFERROR(${counted(asText)},${asText}))`;
    return `IF(${cells}="","",IF(ISNUMBER(${cells}),${counted(cells)},${ofText}))`;
  });
}
