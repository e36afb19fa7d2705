/** Indices that do not follow from target and realization; where a cap or the other polarity was meant, those say so. */
import { agreement } from '../agreement';
import { known } from '../estimate';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { addressOf, asShown, besides, finding, headingOf, placeOf, shown } from '../say';
import type { AuditMessage } from '../say';
import type { AuditedTables, Item, ScoreTable } from '../table';
import type { IndexReading } from '../indexReadings';
import { readingsOf } from '../indexReadings';
import { productRule, weighed } from '../scores';
import { effectOn, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

type Reason = IndexReading['reason'];

const kindFor = (kind: string, reasons: Readonly<Partial<Record<Reason, AuditMessage>>>): AuditKind => ({
  kind,
  find: (tables) => tables.scores.flatMap((table) => inTable(kind, reasons, table, tables)),
});

export const INDEX = kindFor('index', { other: 'auditIndex', rounded: 'auditIndexRounded' });
export const CAP = kindFor('cap', { uncapped: 'auditCap' });
export const POLARITY = kindFor('polarity', { polarity: 'auditPolarity' });

function inTable(
  kind: string,
  reasons: Readonly<Partial<Record<Reason, AuditMessage>>>,
  table: ScoreTable,
  tables: AuditedTables,
): Finding[] {
  const whole = wholeOf(table, tables);
  const exchanged = exchangesIn(table).flatMap(({ what, one, other }) => (what === 'index' ? [one, other] : []));
  return readingsOf(table).flatMap((reading): Finding[] => {
    const { item, index, right, reason, certainty, capped, isOfFractions } = reading;
    const key = reasons[reason];
    if (key === undefined || exchanged.includes(item)) return [];
    const ending = capped?.figures.index;
    const scale = isOfFractions ? 0.01 : 1;
    const { target, realization } = item.figures;
    const share = whole?.shareOf(item) ?? null;
    const effect = isInValue(table, item, scale * right.exact)
      ? null
      : effectOn(whole, share === null ? null : share * scale * (right.exact - index.value));
    const values = {
      place: placeOf(table, item, 'index'),
      printed: asShown(item.figures.index ?? index),
      computed: isOfFractions ? shown(right.exact / 100, index.decimals + 2) : besides(right.exact, index),
      target: target === undefined ? '' : asShown(target),
      realization: realization === undefined ? '' : asShown(realization),
      targetHeading: headingOf(table, 'target'),
      realizationHeading: headingOf(table, 'realization'),
      where: ending === undefined ? '' : addressOf(ending),
    };
    if (ending === undefined) return [finding(kind, { certainty, cells: cellsOf(item), key, values, effect })];
    const cells = [...cellsOf(item), ending];
    return [finding(kind, { certainty, cells, key: 'auditCapOfOthers', values, effect })];
  });
}

/** Whether the printed value was made with the right index already. */
function isInValue(table: ScoreTable, { figures: { index, weight, value } }: Item, right: number): boolean {
  if (index === undefined || weight === undefined || value === undefined) return false;
  const rule = productRule(table);
  return agreement(value, weighed(known(right), weight, rule)) !== 'differs';
}

function cellsOf({ figures: { index, target, realization } }: Item): Figure[] {
  return [index, realization, target].filter((figure) => figure !== undefined);
}
