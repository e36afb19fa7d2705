/** Scores that stand between two printed bands, in neither. */
import { printed } from '../estimate';
import type { Finding } from '../finding';
import type { Figure } from '../grid';
import { addressOf, asShown, finding } from '../say';
import { scoreOf } from '../scores';
import type { AuditedTables, BandList } from '../table';
import type { AuditKind } from './kind';

const KIND = 'bands';

export const BANDS: AuditKind = {
  kind: KIND,
  find: (tables) => tables.bands.flatMap((list) => inHoles(list, scoresIn(tables))),
};

interface Scored {
  readonly name: string;
  readonly figure: Figure;
}

function scoresIn({ scores, sums, employees }: AuditedTables): Scored[] {
  const items = scores.flatMap((table) =>
    table.items.flatMap((item): Scored[] => {
      const figure = scoreOf(item);
      return figure === null ? [] : [{ name: item.name, figure }];
    }),
  );
  const rated = employees.flatMap(({ values }) =>
    values.flatMap(({ label, figure }): Scored[] => (label === 'NPKP' ? [{ name: label, figure }] : [])),
  );
  return [...items, ...sums.map(({ whole: { name, figure } }) => ({ name, figure })), ...rated];
}

/** Bands that end at 10 are of levels, those that end at 100 or above of indices. */
const LARGEST_LEVEL = 10;

function inHoles({ bands }: BandList, scores: readonly Scored[]): Finding[] {
  const isOfLevels = (bands.at(-1)?.to ?? 0) <= LARGEST_LEVEL;
  const areLevels = scores.every(({ figure }) => figure.value <= LARGEST_LEVEL);
  if (isOfLevels !== areLevels) return [];
  const between = scores.filter(({ figure }) => {
    const { low, high } = printed(figure);
    return bands.some(({ to }, at) => at + 1 < bands.length && low > to && high < (bands[at + 1]?.from ?? to));
  });
  if (between.length === 0) return [];
  const said = (language: 'en' | 'id'): string =>
    between.map(({ name, figure }) => `${name} ${asShown(figure)[language]} (${addressOf(figure)})`).join('; ');
  const values = {
    bands: bands.map(({ from, to }) => `${from}–${to}`).join(', '),
    scores: { en: said('en'), id: said('id') },
  };
  // The band above the gap, and the one below it, first.
  const [first] = between;
  const above = bands.findIndex(({ from }) => first !== undefined && from > first.figure.value);
  const around = [bands[above], bands[above - 1]].flatMap((band) => band?.area ?? []);
  const others = bands.flatMap(({ area }) => (around.includes(area) ? [] : [area]));
  const cells = [...around, ...others, ...between.map(({ figure }) => figure)];
  return [finding(KIND, { certainty: 'possible', cells, key: 'auditBands', values })];
}
