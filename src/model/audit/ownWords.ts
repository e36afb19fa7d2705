/** Words of somebody's own for scores, and the rows whose word does not go with those of the others. */
import { printed } from './estimate';
import type { Figure } from './grid';
import { scoreOf } from './scores';
import type { BandList, Item, PrintedBand, ScoreTable, Status } from './table';

export interface Worded {
  readonly item: Item;
  readonly status: Status;
  readonly score: Figure;
}

/** A row with one whose score and word stand the other way round. */
export interface Misworded {
  readonly row: Worded;
  readonly against: Worded;
  /** Whether only this row can be the wrong one. */
  readonly isOnly: boolean;
}

/** A row whose score lies in the printed band of another word. */
export interface Outside extends Worded {
  readonly band: PrintedBand;
}

/** Where the words of the table are those of the bands printed beside it. */
export function outsideBands(table: ScoreTable, lists: readonly BandList[]): Outside[] {
  return wordedIn(table).flatMap((row): Outside[] => {
    const list = lists.find(({ bands }) => bands.some(({ word }) => word.toLowerCase() === wordOf(row)));
    const { low, high } = printed(row.score);
    const band = list?.bands.find(({ from, to }) => from <= low && high <= to);
    return band === undefined || band.word === '' || band.word.toLowerCase() === wordOf(row) ? [] : [{ ...row, band }];
  });
}

/** Words that rank, whatever their order: others may say anything. */
const RANKING =
  /\b(baik|bagus|cukup|kurang|buruk|jelek|tinggi|sedang|rendah|aman|waspada|bahaya|kritis|optimal|unggul|memuaskan|good|fair|poor|bad|excellent|average|satisfactory|high|medium|moderate|low|safe|warning|critical|danger|strong|weak)\b/i;
const LEAST_ROWS = 5;
/** Fewer tell where one word is another with a degree: sangat baik, baik. */
const LEAST_OF_DEGREES = 3;
const DEGREE = /^(?:sangat|amat|very|highly)\s+/;
/** At most one of so many rows stands against its word. */
const ROWS_TO_ONE = 5;

/** The fewest rows without which every word has scores of its own; none where too many would have to go. */
export function misworded(table: ScoreTable): Misworded[] {
  let rows = wordedIn(table);
  if (
    rows.length < (hasDegrees(rows) ? LEAST_OF_DEGREES : LEAST_ROWS) ||
    !rows.some(({ status }) => RANKING.test(status.text))
  )
    return [];
  const most = Math.max(1, Math.floor(rows.length / ROWS_TO_ONE));
  const found: Misworded[] = [];
  while (found.length <= most) {
    const against = contradicting(rows);
    const worst = [...against.keys()].reduce<Worded | null>(
      (one, other) => (one === null || countOf(against, other) > countOf(against, one) ? other : one),
      null,
    );
    if (worst === null) return found;
    const [first] = against.get(worst) ?? [];
    const isOnly = countOf(against, worst) > 1 || [...against.keys()].length < 2;
    if (first === undefined || countOf(against, worst) < 1) return found;
    found.push({ row: worst, against: first, isOnly });
    rows = rows.filter((row) => row !== worst);
  }
  return [];
}

function hasDegrees(rows: readonly Worded[]): boolean {
  const words = new Set(rows.map(wordOf));
  return [...words].some((word) => DEGREE.test(word) && words.has(word.replace(DEGREE, '')));
}

const countOf = (against: ReadonlyMap<Worded, readonly Worded[]>, row: Worded): number => against.get(row)?.length ?? 0;

/** Words that are neither a light nor whether a target was reached. */
function wordedIn({ items }: ScoreTable): Worded[] {
  return items.flatMap((item): Worded[] => {
    const score = scoreOf(item);
    const { status } = item;
    const isOwn = status !== null && status.light === null && status.isReached === null;
    return score === null || !isOwn ? [] : [{ item, status, score }];
  });
}

const wordOf = ({ status }: Worded): string => status.text.toLowerCase();

/** For each row those whose word ranks above its own although their score lies below its, or the other way round. */
function contradicting(rows: readonly Worded[]): Map<Worded, Worded[]> {
  const rank = ranksOf(rows);
  const against = new Map<Worded, Worded[]>();
  for (const row of rows) {
    const off = rows.filter((other) => {
      const apart = (rank.get(wordOf(row)) ?? 0) - (rank.get(wordOf(other)) ?? 0);
      const [one, two] = [printed(row.score), printed(other.score)];
      return apart > 0 ? one.high <= two.low : apart < 0 && one.low >= two.high;
    });
    if (off.length > 0) against.set(row, off);
  }
  return against;
}

/** By the score in the middle of each word, which one wrong row hardly moves. */
function ranksOf(rows: readonly Worded[]): Map<string, number> {
  const words = [...new Set(rows.map(wordOf))];
  return new Map(
    words.map((word) => {
      const scores = rows.filter((row) => wordOf(row) === word).map(({ score }) => score.value);
      const sorted = scores.sort((one, other) => one - other);
      const [lower, upper] = [
        sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
        sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
      ];
      return [word, (lower + upper) / 2];
    }),
  );
}
