/** Words for scores that stand against the words of the other rows, whatever the words are. */
import type { Finding } from '../finding';
import type { Misworded } from '../ownWords';
import { misworded } from '../ownWords';
import { asShown, finding, placeOf } from '../say';
import type { ScoreTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'ownWords';

export const OWN_WORDS: AuditKind = {
  kind: KIND,
  find: ({ scores }) => scores.flatMap((table) => misworded(table).map((one) => said(table, one))),
};

function said(table: ScoreTable, { row, against, isOnly }: Misworded): Finding {
  const values = {
    place: placeOf(table, row.item, 'status'),
    printed: row.status.text,
    score: asShown(row.score),
    other: against.item.name,
    otherWord: against.status.text,
    otherScore: asShown(against.score),
  };
  const cells = [row.status.area, row.score, against.status.area, against.score];
  return finding(KIND, { certainty: isOnly ? 'certain' : 'possible', cells, key: 'auditOwnWord', values });
}
