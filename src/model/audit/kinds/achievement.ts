/** Indices that do not follow from target and realization; where a cap or the other polarity was meant, those say so. */
import type { Polarity } from '../../../engine/ckp/polarity';
import { POLARITIES } from '../../../engine/ckp/polarity';
import type { MessageValues } from '../../../engine/phrases';
import { agreement } from '../agreement';
import { known, printed } from '../estimate';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { addressOf, asShown, besides, finding, headingOf, noted, part, placeOf, shown, usedNote } from '../say';
import type { AuditMessage } from '../say';
import type { AuditedTables, Item, ScoreTable } from '../table';
import type { IndexReading } from '../indexReadings';
import { readingsOf } from '../indexReadings';
import { saidRule } from '../indices';
import { productRule, weighed } from '../scores';
import { effectOn, meanOfRight, wholeOf } from '../wholes';
import type { AuditKind } from './kind';

type Reason = IndexReading['reason'];

const kindFor = (kind: string, reasons: Readonly<Partial<Record<Reason, AuditMessage>>>): AuditKind => ({
  kind,
  find: (tables) => tables.scores.flatMap((table) => inTable(kind, reasons, table, tables)),
});

export const INDEX = kindFor('index', { other: 'auditIndex', rounded: 'auditIndexRounded' });
export const CAP = kindFor('cap', { uncapped: 'auditCap' });
export const POLARITY = kindFor('polarity', { polarity: 'auditPolarity', targetShare: 'auditTargetShare' });

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
      ...(reason === 'polarity' ? directionsOf(reading) : {}),
    };
    const cells = [...cellsOf(item), ...(ending === undefined ? [] : [ending])];
    const said = finding(kind, { certainty, cells, key: sentenceOf(reading, key), values, effect });
    const mean = reason === 'rounded' ? null : meanOfRight(table, item);
    return [mean === null ? said : noted(said, usedNote([mean], values.computed))];
  });
}

function sentenceOf({ item, reason, capped }: IndexReading, key: AuditMessage): AuditMessage {
  if (reason === 'uncapped' && capped !== null) return 'auditCapOfOthers';
  if (reason !== 'targetShare' || saidRule(item).polarity === 'minimize') return key;
  return 'auditTargetShareOfMore';
}

/** As which way the index was made, and what says that it is another. */
function directionsOf({ item, taken }: IndexReading): MessageValues {
  const { heading, text } = item.direction ?? { heading: '', text: '' };
  const { meaning = '' } = POLARITIES.choices[saidRule(item).polarity];
  return {
    taken: part(AS_IF[taken ?? 'maximize']),
    said:
      text === '' ? part('auditPolarityMeans', { meaning }) : part('auditPolaritySays', { heading, direction: text }),
  };
}

const AS_IF: Readonly<Record<Polarity, AuditMessage>> = {
  maximize: 'auditAsIfMore',
  minimize: 'auditAsIfLess',
  stabilize: 'auditAsIfTarget',
  'maximize-120': 'auditAsIfReached',
};

/** Whether the printed value was made with the right index already, and not with the printed one. */
function isInValue(table: ScoreTable, { figures: { index, weight, value } }: Item, right: number): boolean {
  if (index === undefined || weight === undefined || value === undefined) return false;
  const rule = productRule(table);
  if (agreement(value, weighed(printed(index), weight, rule)) === 'same') return false;
  return agreement(value, weighed(known(right), weight, rule)) !== 'differs';
}

function cellsOf({ figures: { index, target, realization } }: Item): Figure[] {
  return [index, realization, target].filter((figure) => figure !== undefined);
}
