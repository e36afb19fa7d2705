/** KPIs in a list of one light whose scores have another. */
import type { Light } from '../../../engine/bands';
import { lightOf, lightWord } from '../../../engine/bands';
import { printed } from '../estimate';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { asShown, finding, headingOf } from '../say';
import { scoreOf } from '../scores';
import type { CodeList, Item, ListedCode, ScoreTable } from '../table';
import type { AuditKind } from './kind';

const KIND = 'listedLight';

export const LISTED_LIGHT: AuditKind = {
  kind: KIND,
  find: ({ lists, scores }) => {
    const rows = lists.flatMap((list) => list.entries.flatMap((entry) => scoredAs(entry, list, scores)));
    const off = rows.filter(({ isRight }) => !isRight);
    // Where many differ, the lists are of other scores.
    return off.length > rows.length * MOST_OFF ? [] : off.map(said);
  },
};

const MOST_OFF = 0.34;

interface Row {
  readonly entry: ListedCode;
  readonly list: string;
  readonly table: ScoreTable;
  readonly item: Item;
  readonly score: Figure;
  readonly right: Light;
  readonly isRight: boolean;
  readonly isEdge: boolean;
}

function scoredAs(entry: ListedCode, { titled }: CodeList, scores: readonly ScoreTable[]): Row[] {
  if (titled === null) return [];
  const rows = scores.flatMap((table): Row[] => {
    const item = table.items.find(({ name }) => name.toLowerCase() === entry.code.toLowerCase());
    const score = item === undefined ? null : scoreOf(item);
    if (item === undefined || score === null) return [];
    const right = lightOf(score.value, table.bands);
    const { low, high } = printed(score);
    const isEdge = [low, high].some((end) => lightOf(end, table.bands) === titled.light);
    return [{ entry, list: titled.text, table, item, score, right, isRight: right === titled.light, isEdge }];
  });
  // Two tables may have the same codes: the lists are of the one that they go with.
  return rows.filter(({ isRight }, at) => isRight || (at === 0 && rows.every((row) => !row.isRight))).slice(0, 1);
}

function said({ entry, list, table, item, score, right, isEdge }: Row): Finding {
  const values = {
    item: entry.code,
    list,
    heading: headingOf(table, item.figures.level === undefined ? 'index' : 'level'),
    score: asShown(score),
    computed: { en: lightWord(right, 'en').toLowerCase(), id: lightWord(right, 'id').toLowerCase() },
    yellow: table.bands.yellowFrom,
    green: table.bands.greenFrom,
  };
  const certainty = isEdge ? 'rounding' : 'possible';
  return finding(KIND, { certainty, cells: [entry.area, score], key: 'auditListedLight', values });
}
