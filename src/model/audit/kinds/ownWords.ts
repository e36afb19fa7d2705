/** Words for scores that stand against the bands that are printed for them, or against the words of the other rows. */
import type { MessageValues } from '../../../engine/phrases';
import type { Finding } from '../finding';
import type { Misworded, Outside, Worded } from '../ownWords';
import { misworded, outsideBands } from '../ownWords';
import { addressOf, asShown, finding, placeOf } from '../say';
import type { ScoreTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'ownWords';

export const OWN_WORDS: AuditKind = {
  kind: KIND,
  find: ({ scores, bands }) =>
    scores.flatMap((table) => {
      const outside = outsideBands(table, bands);
      const others = misworded(table).filter(({ row }) => !outside.some(({ item }) => item === row.item));
      return [...outside.map((one) => ofBand(table, one)), ...others.map((one) => said(table, one))];
    }),
};

function ofBand(table: ScoreTable, { item, status, score, band }: Outside): Finding {
  const values = {
    place: placeOf(table, item, 'status'),
    printed: status.text,
    score: asShown(score),
    from: band.from,
    to: band.to,
    word: band.word,
    where: addressOf(band),
  };
  const cells = [status.area, score, band.area];
  return finding(KIND, { certainty: 'certain', cells, key: 'auditOwnBand', values });
}

function said(table: ScoreTable, { row, against, isOnly }: Misworded): Finding {
  const cells = [row.status.area, row.score, against.status.area, against.score];
  if (!isOnly)
    return finding(KIND, { certainty: 'possible', cells, key: 'auditOwnWordPair', values: pairOf(row, against) });
  const values = {
    place: placeOf(table, row.item, 'status'),
    printed: row.status.text,
    score: asShown(row.score),
    other: against.item.name,
    otherWord: against.status.text,
    otherScore: asShown(against.score),
  };
  return finding(KIND, { certainty: 'certain', cells, key: 'auditOwnWord', values });
}

/** Either may be the wrong one: both are named, the lower score first. */
function pairOf(row: Worded, against: Worded): MessageValues {
  const [lower, higher] = row.score.value <= against.score.value ? [row, against] : [against, row];
  return {
    lower: lower.item.name,
    lowerWord: lower.status.text,
    lowerScore: asShown(lower.score),
    higher: higher.item.name,
    higherWord: higher.status.text,
    higherScore: asShown(higher.score),
    where: addressOf(against.status),
  };
}
