/** Two rows or columns that changed places: where the numbers say so, and where codes or another table do. */
import type { MessageValues } from '../../../engine/phrases';
import { agreement } from '../agreement';
import type { ExchangedElsewhere } from '../comparisons';
import { exchangedElsewhere } from '../comparisons';
import type { Exchange } from '../exchanges';
import { exchangesIn } from '../exchanges';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import type { AuditMessage } from '../say';
import { asShown, finding, headedCell, headingOf } from '../say';
import { productOf, productRule, productsOf, scoreOf } from '../scores';
import type { AuditedTables, Item, ScoreTable } from '../table';
import { effectOn, wholeOf } from '../wholes';
import { outOfOrder } from '../codes';
import type { AuditKind } from './kind';

const KIND = 'exchange';

export const EXCHANGE: AuditKind = {
  kind: KIND,
  find: (tables) => {
    const elsewhere = exchangedElsewhere(tables.scores);
    const isSaid = (one: Item, other: Item): boolean =>
      elsewhere.some((pair) => [one, other].every((item) => item === pair.one || item === pair.other));
    return tables.scores.flatMap((table) => [
      ...exchangesIn(table).map(({ what, one, other }) => contradicted(table, tables, { what, one, other })),
      ...elsewhere
        .filter((pair) => pair.table === table)
        .map((pair) => possible(table, tables, pair.one, pair.other, elsewhereOf(pair))),
      ...outOfOrder(table.items)
        .filter(([one, other]) => !isSaid(one, other))
        .map(([one, other]) => possible(table, tables, one, other, { key: 'auditExchangedCodes', values: {} })),
    ]);
  },
};

function contradicted(table: ScoreTable, tables: AuditedTables, { what, one, other }: Exchange): Finding {
  const cells = [one.figures[what], other.figures[what]].filter((figure) => figure !== undefined);
  const values = { one: one.name, other: other.name, heading: headingOf(table, what) };
  // Which of two indices is whose is for a person to say.
  const certainty = what === 'index' ? 'possible' : 'certain';
  const whole = wholeOf(table, tables);
  const gain = what === 'index' || what === 'weight' ? gainOf(whole?.shareOf ?? (() => null), one, other) : null;
  const effect = areOfOwnProducts(table, one, other) ? effectOn(whole, gain) : null;
  return finding(KIND, { certainty, cells, key: 'auditExchanged', values, effect });
}

/** Whether the values of both were made of their scores and weights as they stand. */
function areOfOwnProducts(table: ScoreTable, one: Item, other: Item): boolean {
  const rule = productRule(table);
  const own = productsOf(table).filter(({ item }) => item === one || item === other);
  return own.length === 2 && own.every((product) => agreement(product.value, productOf(product, rule)) !== 'differs');
}

interface Reason {
  readonly key: AuditMessage;
  readonly values: MessageValues;
}

/** By the cell of the other table that says whose the data are. */
function elsewhereOf({ one, other, there, thereTable, crossed }: ExchangedElsewhere): Reason {
  const [given, taker, at] = crossed === 'one' ? ([one, other, there[1]] as const) : ([other, one, there[0]] as const);
  const [here, figure] = [given.figures.realization, at.figures.realization];
  const performance = here === undefined ? '' : asShown(here);
  const where = figure === undefined ? '' : headedCell(thereTable, 'realization', figure);
  return { key: 'auditExchangedElsewhere', values: { given: given.name, taker: taker.name, performance, where } };
}

/** Each fits its own anchors, so that only the weights were given to the wrong scores. */
function possible(table: ScoreTable, tables: AuditedTables, one: Item, other: Item, reason: Reason): Finding {
  const whole = wholeOf(table, tables);
  const effect = effectOn(whole, gainOf(whole?.shareOf ?? (() => null), one, other));
  const weights = [one, other].map(({ figures }) => figures.weight);
  const scores = [scoreOf(one), scoreOf(other)];
  const cells: Figure[] = [...weights, ...scores].filter((figure) => figure !== null && figure !== undefined);
  const said = (figure: Figure | null | undefined): ReturnType<typeof asShown> | string =>
    figure === null || figure === undefined ? '' : asShown(figure);
  const values = {
    ...reason.values,
    one: one.name,
    other: other.name,
    scoreHeading: headingOf(table, one.figures.level === undefined ? 'index' : 'level'),
    weightHeading: headingOf(table, 'weight'),
    oneWeight: said(weights[0]),
    otherWeight: said(weights[1]),
    oneScore: said(scores[0]),
    otherScore: said(scores[1]),
  };
  const all = [one.nameArea, other.nameArea, ...cells];
  return finding(KIND, { certainty: 'possible', cells: all, key: reason.key, values, effect });
}

/** What the total gains where two exchange their scores. */
export function gainOf(shareOf: (item: Item) => number | null, one: Item, other: Item): number | null {
  const [score, otherScore] = [scoreOf(one), scoreOf(other)];
  const [share, otherShare] = [shareOf(one), shareOf(other)];
  if (score === null || otherScore === null || share === null || otherShare === null) return null;
  return (otherScore.value - score.value) * (share - otherShare);
}
