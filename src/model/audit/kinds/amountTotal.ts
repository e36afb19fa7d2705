/** Totals of money that are not the sum of what stands above them. */
import { agreement } from '../agreement';
import type { CheckedAmount } from '../amounts';
import { checkedAmounts } from '../amounts';
import type { Finding } from '../finding';
import { asShown, besides, finding } from '../say';
import { sumOf } from '../scores';
import type { ScoreTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'amountTotal';

export const AMOUNT_TOTAL: AuditKind = { kind: KIND, find: ({ scores }) => scores.flatMap(inTable) };

function inTable(table: ScoreTable): Finding[] {
  const checked = checkedAmounts(table);
  return checked.flatMap((one): Finding[] => {
    const { total, made, isRight } = one;
    if (isRight) return [];
    const isOfRow = ({ total: other }: CheckedAmount): boolean => other.figure.area.row === total.figure.area.row;
    const others = checked.filter((other) => other !== one && isOfRow(other));
    const isWitnessed = others.some((other) => other.isRight) || hasRightScores(table, total.figure.area.row);
    // An excerpt prints the totals of the whole table.
    if (!isWitnessed && others.length > 0) return [];
    const values = {
      place: { en: `${total.name}, ${total.heading}`, id: `${total.name}, ${total.heading}` },
      printed: asShown(total.figure),
      computed: besides(made.exact, total.figure),
    };
    const certainty = isWitnessed ? 'certain' : 'possible';
    return [finding(KIND, { certainty, cells: [total.figure, ...total.above], key: 'auditAmountTotal', values })];
  });
}

/** Whether values or weights in the same row add up. */
function hasRightScores({ totals }: ScoreTable, row: number): boolean {
  return totals.some(({ measure, figure, items }) => {
    if (figure.area.row !== row || (measure !== 'value' && measure !== 'weight')) return false;
    const summed = items.flatMap(({ figures }) => figures[measure] ?? []);
    return summed.length >= 2 && agreement(figure, sumOf(summed)) === 'same';
  });
}
