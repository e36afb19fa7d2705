/** The hidden names of planned sheets: set with their cells, and deleted where a plan no longer wants them. */
import { areaOfName, isOfSheets, namesOf, sameReference } from '../../sheets/hiddenNames';
import type { SheetPlan } from '../../sheets/plan';
import type { BookState, Target } from '../reading/locate';
import { nameState } from '../reading/locate';

interface WrittenPlan extends Pick<Target, 'sheet' | 'name'> {
  plan: SheetPlan;
}

/** Names of ours the write sets or deletes: what the plans want, and what they no longer want on their sheets. */
export function changedNames(book: BookState, written: readonly WrittenPlan[]): string[] {
  const wanted = written.flatMap(({ plan }) => namesOf(plan).map(({ name }) => name));
  const before = new Set(written.flatMap(({ sheet, name }) => (sheet ? [name] : [])));
  const left = book.names.filter((name) => isOfSheets(name.name) && before.has(areaOfName(name)?.sheet ?? ''));
  return [...new Map([...wanted, ...left.map(({ name }) => name)].map((name) => [name.toLowerCase(), name])).values()];
}

/** Queues them; `targets` are the sheets of the plans, in their order. */
export function writeNames(
  context: Excel.RequestContext,
  book: BookState,
  written: readonly WrittenPlan[],
  targets: readonly Excel.Worksheet[],
): void {
  const { names } = context.workbook;
  const wanted = new Map(
    written.flatMap(({ plan, name: sheet }, index) =>
      namesOf(plan).map(({ name, at }) => [name.toLowerCase(), { name, at, sheet, target: targets[index] }] as const),
    ),
  );
  for (const name of changedNames(book, written)) {
    const now = nameState(book, name);
    const next = wanted.get(name.toLowerCase());
    if (now && next && sameReference(now, next.sheet, next.at)) continue;
    if (now) names.getItem(now.name).delete();
    if (next?.target) names.add(next.name, next.target.getRange(next.at)).visible = false;
  }
}
