/** What a column called a score is: a score that was weighed, or one that is weighed beside it. */
import { productsOf } from '../scores';
import { agreement } from '../agreement';
import { known, printed, times } from '../estimate';
import type { Item, Measure, ScoreTable } from '../table';

export type Read = Pick<ScoreTable, 'items' | 'totals' | 'headings'>;

/** The sum of indices of 100 would be no total: where no column of scores stands beside the weights, values are scores. */
const LARGEST_TOTAL = 130;

export function asScores(read: Read): Read {
  const values = read.items.map(({ figures }) => figures.value?.value ?? 0);
  const isScored = read.items.some(({ figures }) => figures.level !== undefined || figures.index !== undefined);
  const sum = values.reduce((all, value) => all + value, 0);
  return isScored || sum <= LARGEST_TOTAL ? read : renamed(read, 'value', 'index');
}

/** At most one of so many products may be another number. */
const ROWS_TO_ONE = 3;

/** Where a score is index × weight it is the value. */
export function asValues(read: Read): Read {
  if (read.items.some(({ figures }) => figures.value !== undefined)) return read;
  const asIfValues = renamed(read, 'level', 'value');
  const products = productsOf({ items: asIfValues.items });
  if (products.length < ROWS_TO_ONE) return read;
  const areValues = [1, 1 / 100].some((factor) => {
    const fitting = products.filter(
      ({ score, weight, value }) =>
        agreement(value, times(times(printed(score), printed(weight)), known(factor))) !== 'differs',
    );
    return (products.length - fitting.length) * ROWS_TO_ONE <= products.length;
  });
  return areValues ? asIfValues : read;
}

type Renamed = Extract<Measure, 'level' | 'index' | 'value'>;

function renamed({ items, totals, headings }: Read, from: Renamed, to: Renamed): Read {
  const others = items.map((item): Item => {
    const { [from]: figure, ...figures } = item.figures;
    return { ...item, figures: figure === undefined ? figures : { ...figures, [to]: figure } };
  });
  const { [from]: heading, ...otherHeadings } = headings;
  return {
    items: others,
    totals: totals.map((total) => ({
      ...total,
      measure: total.measure === from ? to : total.measure,
      items: total.items.map((item) => others[items.indexOf(item)] ?? item),
    })),
    headings: heading === undefined ? otherHeadings : { ...otherHeadings, [to]: heading },
  };
}
