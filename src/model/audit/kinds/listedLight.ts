/** KPIs in a list of one light whose scores have another. */
import type { Light } from '../../../engine/bands';
import { lightOf, lightWord } from '../../../engine/bands';
import { printed } from '../estimate';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import type { Localized } from '../../../engine/language';
import type { ExchangedElsewhere } from '../comparisons';
import { exchangedElsewhere } from '../comparisons';
import { addressOf, asShown, finding, headingOf, named, noted, part } from '../say';
import { scoreOf } from '../scores';
import type { AuditedTables, CodeList, Item, ListedCode, ScoreTable } from '../table';
import { effectOn, wholeOf } from '../wholes';
import { gainOf } from './exchange';
import type { AuditKind } from './kind';

const KIND = 'listedLight';

export const LISTED_LIGHT: AuditKind = {
  kind: KIND,
  find: (tables) => {
    const { lists, scores } = tables;
    const rows = lists.flatMap((list) => list.entries.flatMap((entry) => scoredAs(entry, list, scores)));
    const off = rows.filter(({ isRight }) => !isRight);
    // Where many differ, the lists are of other scores.
    if (off.length > rows.length * MOST_OFF) return [];
    const told = off.flatMap((row): Finding[] => {
      const found = said(row);
      const pair = exchangedElsewhere(scores).find(({ one, other }) => one === row.item || other === row.item);
      return [pair !== undefined && isRightFor(row, pair) ? noted(found, noteOf(pair)) : found];
    });
    const crossed = off.length === 2 && exchangedElsewhere(scores).length === 0 ? crossedOf(off, tables) : null;
    return crossed === null ? told : [crossed];
  },
};

const MOST_OFF = 0.34;

/** Whether the score of the one it was exchanged with has the light of its list. */
function isRightFor({ item, table, listed }: Row, { one, other }: ExchangedElsewhere): boolean {
  const score = scoreOf(item === one ? other : one);
  return score !== null && lightOf(score.value, table.bands) === listed;
}

function noteOf({ one, other }: ExchangedElsewhere): Localized {
  const values = { items: named([one.name, other.name]), cell: addressOf({ area: one.nameArea }) };
  return part('auditListExchanged', values);
}

/** Two that stand in each other's list: they changed places, in the lists or in the table. */
function crossedOf(off: readonly Row[], tables: AuditedTables): Finding | null {
  const [one, other] = off;
  if (one === undefined || other === undefined || one.table !== other.table) return null;
  if (one.listed !== other.right || other.listed !== one.right || one.isEdge || other.isEdge) return null;
  const values = {
    one: one.entry.code,
    oneScore: asShown(one.score),
    oneList: one.list,
    other: other.entry.code,
    otherScore: asShown(other.score),
    otherList: other.list,
    heading: headingOf(one.table, one.item.figures.level === undefined ? 'index' : 'level'),
    yellow: one.table.bands.yellowFrom,
    green: one.table.bands.greenFrom,
  };
  const whole = wholeOf(one.table, tables);
  const effect = effectOn(whole, gainOf(whole?.shareOf ?? (() => null), one.item, other.item));
  const cells = [one.entry.area, one.score, other.entry.area, other.score];
  return finding(KIND, { certainty: 'possible', cells, key: 'auditListsExchanged', values, effect });
}

interface Row {
  readonly entry: ListedCode;
  readonly list: string;
  readonly listed: Light;
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
    return [
      {
        entry,
        list: titled.text,
        listed: titled.light,
        table,
        item,
        score,
        right,
        isRight: right === titled.light,
        isEdge,
      },
    ];
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
