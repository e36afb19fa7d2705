/** The aspects of one person below the table, as a radar shows them; who that is may be chosen there. */
import { feedbackValues } from '../../model/feedback/values';
import { absoluteCells } from '../body';
import { cellAddress } from '../address';
import { SCORE_FORMAT } from '../numberFormats';
import type { Block, ChoiceList, KeptInputs, PlannedCell, SheetPlan } from '../plan';
import { feedbackName } from './input';
import type { FeedbackLayout } from './layout';
import { ASPECT_WORDS } from './texts';

const personRow = ({ chosen }: FeedbackLayout): number => chosen + 1;
const firstRow = ({ chosen }: FeedbackLayout): number => chosen + 2;

/** Below its heading. */
export function chosenBlocks(layout: FeedbackLayout): Block[] {
  const { aspects, people, say, numbers } = layout;
  const first = firstRow(layout);
  const person = absoluteCells(`A${personRow(layout)}`);
  const values = aspects.map((aspect): PlannedCell[] => [
    `=XLOOKUP(${person},${people.absolute('person')},${people.absolute(aspect)},"")`,
  ]);
  // An aspect that is not rated leaves a gap in the chart; a text, as "" is one, Excel would draw as 0.
  const charted = aspects.map((_, index): PlannedCell[] => {
    const value = cellAddress(first - 1 + index, numbers);
    return [`=IF(ISNUMBER(${value}),${value},NA())`];
  });
  return [
    { at: `A${personRow(layout)}`, style: 'input', cells: [[{ text: firstValued(layout) }]] },
    { at: `A${first}`, style: 'row', cells: aspects.map(() => new Array<null>(numbers + 1).fill(null)) },
    { at: `A${first}`, style: 'label', cells: aspects.map((aspect) => [say(ASPECT_WORDS[aspect])]) },
    { at: cellAddress(first - 1, numbers), style: 'result', format: SCORE_FORMAT, cells: values },
    { at: people.cell('whole', first), style: 'note', format: SCORE_FORMAT, cells: charted },
  ];
}

/** The first who has a value, else the first of all. */
function firstValued({ input, persons }: FeedbackLayout): string {
  const { people } = feedbackValues(input.reading, input.settings, input.officials);
  return people.find(({ np }) => np !== null)?.person ?? persons[0] ?? '';
}

export function chosenNames(layout: FeedbackLayout): NonNullable<SheetPlan['names']> {
  const { aspects, people, input } = layout;
  const [first, last] = [firstRow(layout), firstRow(layout) + aspects.length - 1];
  return [
    { name: feedbackName(input.id, 'aspects'), at: `A${first}:A${last}` },
    {
      name: feedbackName(input.id, 'aspectValues'),
      at: `${people.cell('whole', first)}:${people.cell('whole', last)}`,
    },
  ];
}

export function chosenChoice(layout: FeedbackLayout): ChoiceList {
  return { range: `A${personRow(layout)}`, from: layout.people.range('person') };
}

export function chosenKept(layout: FeedbackLayout): KeptInputs {
  const cell = `A${personRow(layout)}`;
  return { name: 'chosen', labels: cell, cells: cell, isByPlace: true, isNeeded: true };
}
