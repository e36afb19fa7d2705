/** Lights that are not those of their scores, and targets said to be reached that are not. */
import type { Light } from '../../../engine/bands';
import { lightOf, lightWord } from '../../../engine/bands';
import type { Localized } from '../../../engine/language';
import { directionOf } from '../directions';
import { printed } from '../estimate';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { areOfTwoUnits } from '../indices';
import { hasOtherBands } from '../lights';
import { asShown, finding, headingOf, placeOf } from '../say';
import { scoreOf } from '../scores';
import type { Item, ScoreTable, Status } from '../table';
import type { AuditKind } from './kind';

const KIND = 'light';

export const LIGHT: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap((table) => inTable(table, scores)),
};

function inTable(table: ScoreTable, scores: readonly ScoreTable[]): Finding[] {
  const isOtherwise = hasOtherBands(table);
  const rows = table.items.flatMap((item) => [
    ...(isOtherwise ? [] : ofScore(table, item)),
    ...ofTarget(table, item, scores),
  ]);
  const totals = table.totals.flatMap(({ name, figure, status, measure }) =>
    status === null || measure === 'weight' || isOtherwise ? [] : ofLight(table, { name }, figure, status),
  );
  return [...rows, ...totals];
}

function ofScore(table: ScoreTable, item: Item): Finding[] {
  const score = scoreOf(item);
  return score === null || item.status === null ? [] : ofLight(table, item, score, item.status);
}

function ofLight(table: ScoreTable, named: Pick<Item, 'name'>, score: Figure, status: Status): Finding[] {
  const { light } = status;
  const right = lightOf(score.value, table.bands);
  if (light === null || light === right) return [];
  const { low, high } = printed(score);
  const isEdge = [low, high].some((end) => lightOf(end, table.bands) === light);
  const values = {
    place: placeOf(table, named, 'status'),
    printed: status.text,
    score: asShown(score),
    computed: wordOf(right),
    yellow: table.bands.yellowFrom,
    green: table.bands.greenFrom,
  };
  const key = isEdge ? 'auditLightEdge' : 'auditLight';
  // Customary limits need not be those of the table.
  const certainty = isEdge ? 'rounding' : table.areBandsGiven ? 'certain' : 'possible';
  return [finding(KIND, { certainty, cells: [status.area, score], key, values })];
}

/** Possible only where no column says which way is better, and target and realization are not the same number. */
function ofTarget(table: ScoreTable, item: Item, scores: readonly ScoreTable[]): Finding[] {
  const { target, realization } = item.figures;
  const { kpi, status } = item;
  if (status === null || target === undefined || realization === undefined || kpi === null) return [];
  if (status.isReached === null || kpi.target === null || kpi.realization === null) return [];
  const distance = kpi.realization - kpi.target;
  const isSaid = kpi.polarityFrom !== 'default' && kpi.polarity !== 'stabilize';
  if (areOfTwoUnits(item.figures)) return [];
  const inferred = isSaid || distance === 0 ? null : directionOf(item, scores);
  if (!isSaid && distance !== 0 && inferred === null) return [];
  const isMoreBetter = inferred?.isMoreBetter ?? kpi.polarity !== 'minimize';
  const isReached = isMoreBetter ? distance >= 0 : distance <= 0;
  if (isReached === status.isReached) return [];
  const values = {
    place: placeOf(table, item, 'status'),
    printed: status.text,
    realization: asShown(realization),
    realizationHeading: headingOf(table, 'realization'),
    target: asShown(target),
    targetHeading: headingOf(table, 'target'),
  };
  return [
    finding(KIND, {
      certainty: inferred === null ? 'certain' : 'possible',
      cells: [status.area, realization, target],
      key: inferred === null ? 'auditReached' : isMoreBetter ? 'auditReachedIfMore' : 'auditReachedIfLess',
      values,
    }),
  ];
}

const wordOf = (light: Light): Localized => ({
  en: lightWord(light, 'en').toLowerCase(),
  id: lightWord(light, 'id').toLowerCase(),
});
