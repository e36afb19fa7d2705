/** Totals before their weights were rounded, and lights of totals that hang on how the tables are read. */
import { agreement } from '../agreement';
import { known } from '../estimate';
import type { Finding } from '../finding';
import { asShown, finding } from '../say';
import { saidReadings } from '../sayReadings';
import type { Reading, Readings } from '../totalReadings';
import { behindTotals, readingsOf } from '../totalReadings';
import { effectOf } from '../wholes';
import type { AuditKind } from './kind';

const KIND = 'readings';

export const READINGS: AuditKind = {
  kind: KIND,
  find: (tables) =>
    behindTotals(tables).flatMap((behind) => {
      const readings = readingsOf(behind, tables);
      return readings === null ? [] : [...openLight(readings), ...unrounded(readings)];
    }),
};

/** The exchanged, where two are, for each other doubt; the printed as it stands. */
function openLight(readings: Readings): Finding[] {
  const { all, behind } = readings;
  const isExchanged = all.some(({ exchanged }) => exchanged !== null);
  const [first] = all.filter(isOfJudgments);
  const told = all.filter(
    (one) =>
      (!isExchanged || one.exchanged !== null || isAsPrinted(one) || isDivided(one) || !isNotOfValues(one)) &&
      (isExchanged || (one.anchored.length === 0 && one.scores !== 'whole')) &&
      (!isOfJudgments(one) || one.weights === first?.weights),
  );
  // Misprinted values alone are told of by themselves.
  if (new Set(told.filter(isNotOfValues).map(({ light }) => light)).size < 2) return [];
  const limits = { yellow: behind.bands.yellowFrom, green: behind.bands.greenFrom };
  const values = { total: behind.name, readings: saidReadings(told, readings), ...limits };
  const certainty = isExchanged ? 'possible' : 'rounding';
  return [finding(KIND, { certainty, cells: [behind.figure], key: 'auditLightOpen', values })];
}

/** By each method whose total differs from the printed one in its last digit. */
function unrounded(readings: Readings): Finding[] {
  const { all, behind } = readings;
  const told = all.filter((one) => isOfJudgments(one) && one.scores === 'exact' && one.anchored.length === 0);
  const [first] = told;
  if (first === undefined || agreement(behind.figure, known(first.total)) === 'same') return [];
  const values = {
    total: behind.name,
    printed: asShown(behind.figure),
    readings: saidReadings(told, readings),
  };
  const effect = effectOf(behind, first.total);
  return [finding(KIND, { certainty: 'rounding', cells: [behind.figure], key: 'auditTotalUnrounded', values, effect })];
}

const isNotOfValues = ({ scores }: Reading): boolean => scores !== 'values';

const isOfJudgments = ({ weights }: Reading): boolean => weights !== 'printed' && weights !== 'divided';

const isDivided = ({ weights, anchored }: Reading): boolean => weights === 'divided' && anchored.length === 0;

function isAsPrinted({ weights, scores, anchored }: Reading): boolean {
  return weights === 'printed' && scores === 'printed' && anchored.length === 0;
}
