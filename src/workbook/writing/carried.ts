/** Answers that are counted where their form was last written: new forms beside it take them along. */
import type { SheetRecord } from '../../model/types';
import type { SheetPlan } from '../../sheets/plan';
import type { BookState } from '../reading/locate';
import { targetsFor } from '../reading/locate';
import { takeContents } from './contents';
import { withKept } from './kept';
import { placeToRead } from './placeToRead';

/** The plans of new sheets, those that carry answers with what stands on the sheets written before. */
export async function withCarried(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  book: BookState,
  records: readonly SheetRecord[],
): Promise<SheetPlan[]> {
  const carrying = plans.filter(({ carriesAnswers }) => carriesAnswers === true);
  if (carrying.length === 0) return [...plans];
  const standing = targetsFor(book, carrying, records, false);
  // Their cells are found by the name of the sheet on which they stand.
  const old = carrying.map((plan, index) => ({ ...plan, name: standing[index]?.name ?? plan.name }));
  const places = standing.flatMap((target, index) => {
    const plan = old[index];
    return plan ? placeToRead(target, plan, book) : [];
  });
  const contents = places.length === 0 ? [] : await takeContents(context, places);
  return plans.map((plan) => {
    const index = carrying.indexOf(plan);
    const before = contents.find(({ id }) => id === standing[index]?.sheet?.id);
    const was = old[index];
    return before && was ? { ...withKept(was, book, before).plan, name: plan.name } : plan;
  });
}
