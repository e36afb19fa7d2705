/** Counts of another number than the rest of their table, and shares that are no share of it. */
import type { OtherCount, Share } from '../counts';
import { otherCounts, sharesIn } from '../counts';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import type { Localized } from '../../../engine/language';
import { asShown, besides, cellOf, finding, headedCell, named, placeOf, shown } from '../say';
import type { AuditKind } from './kind';

const KIND = 'counted';

export const COUNTED: AuditKind = {
  kind: KIND,
  find: ({ scores }) => [...otherCounts(scores).map(ofOther), ...sharesIn(scores).map(ofShare)],
};

function ofOther({ item, table, counted, figure, of, other, witnesses }: OtherCount): Finding {
  const made = witnesses.find(({ sum }) => sum !== null);
  const values = {
    place: placeOf(table, item, 'realization'),
    count: counted.count,
    of: counted.of,
    other: of,
    where: countedIn(other),
    witnesses: named(witnesses.map(({ name }) => name)),
    made: made?.name ?? '',
    value: shown((made?.sum ?? 0) / counted.of, 0),
  };
  const key = made === undefined ? 'auditOtherCount' : 'auditOtherCountOf';
  return finding(KIND, { certainty: 'possible', cells: [figure, other], key, values });
}

/** "cell C9 (14 of 48)". */
function countedIn(figure: Figure): Localized {
  const { en, id } = cellOf(figure);
  const { count, of } = figure.counted ?? { count: 0, of: 0 };
  return { en: `${en} (${count} of ${of})`, id: `${id} (${count} dari ${of})` };
}

function ofShare({ item, table, figure, of, count, exact, agreement, other }: Share): Finding {
  const values = {
    place: placeOf(table, item, 'realization'),
    printed: asShown(figure),
    computed: besides(exact, figure),
    count,
    of,
    other: other === null ? '' : asShown(other.figure),
    where: other === null ? '' : headedCell(other.table, 'realization', other.figure),
  };
  const cells = other === null ? [figure] : [figure, other.figure];
  return agreement === 'differs'
    ? finding(KIND, { certainty: 'possible', cells, key: 'auditShareOfCount', values })
    : finding(KIND, { certainty: 'rounding', cells: [figure], key: 'auditShareRounded', values });
}
