/** Rows that do not apply, whose weight counts in the whole all the same. */
import { agreement } from '../agreement';
import type { Finding } from '../finding';
import { asShown, besides, finding, headingOf, named, shown } from '../say';
import { sumOf } from '../scores';
import type { ScoreTable, Total } from '../table';
import type { AuditKind } from './kind';

const KIND = 'unmeasured';

export const UNMEASURED: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap((table) => table.totals.flatMap((total) => ofTotal(table, total))),
};

function ofTotal(table: ScoreTable, { name, measure, figure, items, parts }: Total): Finding[] {
  const without = items.filter(
    ({ isNotApplicable, figures }) => isNotApplicable === true && figures.weight !== undefined,
  );
  const weights = items.flatMap(({ figures }) => figures.weight ?? []);
  const isOfAll = items.length === table.items.length && weights.length === items.length;
  if (measure !== 'value' || parts.length > 0 || without.length === 0 || !isOfAll) return [];
  const values = items.flatMap(({ figures }) => figures.value ?? []);
  const left = sumOf(without.flatMap(({ figures }) => figures.weight ?? [])).exact;
  const all = sumOf(weights).exact;
  const whole = [1, 100].find((one) => Math.abs(all - one) < 1e-9);
  // A total that is less than its values is not for this to say, nor is one that was divided by the rest of the weights.
  const isSum = agreement(figure, sumOf(values)) !== 'differs';
  if (whole === undefined || !isSum || values.length + without.length < items.length || left >= all) return [];
  const [first] = weights;
  const weight = (value: number) => shown(value, first?.decimals ?? 0, first?.isPercent);
  const said = {
    items: named(without.map((item) => item.name)),
    total: name,
    printed: asShown(figure),
    weight: weight(left),
    whole: weight(whole),
    rest: weight(all - left),
    weightHeading: headingOf(table, 'weight'),
    computed: besides((figure.value * all) / (all - left), figure),
  };
  const cells = [figure, ...without.flatMap(({ figures }) => figures.weight ?? [])];
  return [finding(KIND, { certainty: 'possible', cells, key: 'auditUnmeasured', values: said })];
}
