/** How wide the columns of the results are: names, numbers, and room for remarks at the end. */
import { oneLine } from '../../../model/hierarchy/tree';
import { widthOfTexts, widthOfWords } from '../../textSize';
import type { PathModelLayout } from './layout';
import { PATH_MODEL } from './texts';

const [LEAST_FIRST, MOST_FIRST] = [150, 240];
const [LEAST_SECOND, MOST_SECOND] = [72, 120];
const [NUMBER_WIDTH, MOST_NUMBER] = [62, 110];
const REMARK_WIDTH = 150;
const HIDDEN_WIDTH = 80;

export function widthsOf({ input, say, last, hypotheses }: PathModelLayout): number[] {
  const names = input.constructs.map(({ name }) => oneLine(name));
  const codes = input.items.map(({ code }) => code);
  const facts = (['level', 'used', 'seed', 'respondents'] as const).map((key) => say(PATH_MODEL[key]));
  const first = widthOfTexts([...names, ...(hypotheses === null ? [] : facts)]);
  const numbers = Math.max(NUMBER_WIDTH, ...names.map((name) => Math.min(MOST_NUMBER, widthOfWords(name))));
  const second = Math.max(widthOfTexts(codes), ...names.map((name) => widthOfWords(name)));
  return [
    Math.min(MOST_FIRST, Math.max(LEAST_FIRST, first)),
    Math.min(MOST_SECOND, Math.max(LEAST_SECOND, numbers, second)),
    ...Array.from({ length: last - 2 }, () => numbers),
    REMARK_WIDTH,
    HIDDEN_WIDTH,
    HIDDEN_WIDTH,
  ];
}
