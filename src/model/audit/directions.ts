/** Which way is better for a KPI where no column says so: by its ladder, or by what the rows like it show. */
import { areOfTwoUnits } from './indices';
import type { Item, ScoreTable } from './table';

export interface Direction {
  readonly isMoreBetter: boolean;
  readonly from: 'ladder' | 'alike';
}

/** Amounts and shares of a half or more are mostly better the more they are; these are not. */
const LESS_IS_BETTER =
  /biaya|belanja|beban|cost|expens|spending|pengeluaran|piutang|tunggak|utang|arrears|debt|receivable|bopo|\bnpl\b|keluhan|pengaduan|complain|deviasi|deviation|temuan|finding|rugi|loss|waktu|time|durasi|lama\b|error|salah|cacat|defect|reject|turnover|miskin|poverty|stunting|pengangguran|unemploy|inflasi|inflation|downtime|limbah|waste|emisi|emission|risiko|risk|absen|absence|terlambat|late\b|delay|pelanggaran|violation|sisa|gagal|fail|kematian|death|mortal/i;
const MORE_IS_BETTER =
  /kehadiran|presensi|attendance|kepuasan|satisfaction|kepatuhan|compliance|penyerapan|absorption/i;

const LEAST_AMOUNT = 100_000;
const LEAST_SHARE = 50;
/** So many rows alike have to say the same; at most one in so many the opposite. */
const WITNESSES = { amount: 1, share: 2 } as const;
const ROWS_TO_ONE = 4;

/** Null where nothing tells. */
export function directionOf(item: Item, scores: readonly ScoreTable[]): Direction | null {
  const ladders = scores.flatMap(({ items }) => items.filter((one) => isNamed(one, item)).flatMap(ofLadder));
  const [first] = ladders;
  if (first !== undefined) {
    return ladders.every((one) => one === first) ? { isMoreBetter: first, from: 'ladder' } : null;
  }
  const like = likeness(item);
  if (like === null) return null;
  if (like === 'share' && MORE_IS_BETTER.test(item.name)) return { isMoreBetter: true, from: 'alike' };
  const shown = scores
    .flatMap(({ items }) => items)
    .flatMap((one) => (one !== item && likeness(one) === like ? shownBy(one) : []));
  const more = shown.filter(Boolean).length;
  const isSo = more >= WITNESSES[like] && (shown.length - more) * ROWS_TO_ONE <= more;
  return isSo ? { isMoreBetter: true, from: 'alike' } : null;
}

const isNamed = ({ name }: Item, other: Item): boolean => name.toLowerCase() === other.name.toLowerCase();

function ofLadder({ ladder }: Item): boolean[] {
  const sorted = [...ladder].sort((one, other) => one.level - other.level);
  const [lowest, highest] = [sorted[0]?.figure.value, sorted.at(-1)?.figure.value];
  return lowest === undefined || highest === undefined || lowest === highest ? [] : [highest > lowest];
}

function likeness({ name, figures }: Item): 'amount' | 'share' | null {
  const { target, realization } = figures;
  if (target === undefined || realization === undefined || LESS_IS_BETTER.test(name)) return null;
  if (areOfTwoUnits(figures) || target.isPercent !== realization.isPercent) return null;
  if (target.isPercent) return target.value >= LEAST_SHARE ? 'share' : null;
  return target.value >= LEAST_AMOUNT ? 'amount' : null;
}

/** Whether more is better by what the row itself says of its target; nothing where it is met to the digit. */
function shownBy({ figures: { target, realization }, status }: Item): boolean[] {
  const distance = (realization?.value ?? 0) - (target?.value ?? 0);
  const isReached = status?.isReached ?? null;
  return distance === 0 || isReached === null ? [] : [distance > 0 === isReached];
}
