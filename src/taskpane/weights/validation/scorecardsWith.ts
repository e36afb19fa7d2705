/** Scorecards whose tables still have what leaves the hierarchy: their tables are people's own, and stay. */
import { itemOf, oneLine, sameAs } from '../../../model/hierarchy/tree';
import type { Leaving } from '../../../model/validation/leaving';
import type { Item, Model } from '../../../model/types';
import { asWorkbookError } from '../../../workbook/excel/errors';
import { evaluateNow } from '../../../workbook/reading/readNow';

export interface ScorecardWith {
  readonly title: string;
  /** What its table has of it. */
  readonly kpis: readonly string[];
}

/** By code where both have one, else by name. */
function isSame(kpi: { readonly code: string; readonly name: string }, item: Item): boolean {
  if (kpi.code !== '' && item.code !== '') return sameAs(kpi.code) === sameAs(item.code);
  return sameAs(kpi.name) === sameAs(item.name);
}

/** Tables that cannot be read now are passed over: they say so where they are shown. */
export async function scorecardsWith({ after }: Leaving, model: Model): Promise<ScorecardWith[]> {
  const gone = model.items.filter(({ id }) => itemOf(after, id) === undefined);
  const found: ScorecardWith[] = [];
  for (const scorecard of model.scorecards) {
    try {
      const { kpis } = await evaluateNow(scorecard, model);
      const named = kpis.filter((kpi) => gone.some((item) => isSame(kpi, item)));
      const names = named.map(({ code, name }) => oneLine(`${code} ${name}`));
      if (names.length > 0) found.push({ title: scorecard.title, kpis: names });
    } catch (failure) {
      if (asWorkbookError(failure).kind !== 'gone') throw failure;
    }
  }
  return found;
}
