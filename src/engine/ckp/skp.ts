import type { LocatedCell, Range } from '../cells';
import { isBlank, isOmitted, readRange } from '../cells';
import { elementwise } from '../elementwise';
import type { Localized } from '../language';
import { reaches, readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';
import { sumOf } from '../weighting';
import { PERKA_BKN_1 } from './rulebooks/perkaBkn1';

/** The four aspects of a task, in the order in which the form lists them. */
type Aspect = 'quantity' | 'quality' | 'time' | 'cost';

const ASPECTS: readonly Aspect[] = ['quantity', 'quality', 'time', 'cost'];

/** What sentences call the lists; as the parameters are called. */
const names: Readonly<Record<Aspect | `${Aspect}Target`, Localized>> = {
  quantityTarget: { en: 'QuantityTarget', id: 'TargetKuantitas' },
  quantity: { en: 'Quantity', id: 'Kuantitas' },
  qualityTarget: { en: 'QualityTarget', id: 'TargetKualitas' },
  quality: { en: 'Quality', id: 'Kualitas' },
  timeTarget: { en: 'TimeTarget', id: 'TargetWaktu' },
  time: { en: 'Time', id: 'Waktu' },
  costTarget: { en: 'CostTarget', id: 'TargetBiaya' },
  cost: { en: 'Cost', id: 'Biaya' },
};

/** Target and realization of each aspect; what is left out is not given. */
export type AspectLists = Readonly<Record<keyof typeof names, unknown>>;

type AspectCells = Readonly<Record<keyof typeof names, LocatedCell>>;

/**
 * The value of each task of an SKP (sasaran kerja pegawai, PP 46/2011), in the shape that the lists have together: the
 * mean of the aspects that have a target, three or four on the form.
 *
 * - quantity and quality 100·R/T
 * - time and cost (176·T − 100·R)/T while the saving 100 − 100·R/T is at most 24 percent: 76 for what was planned; beyond
 *   that 76 − ((176·T − 100·R)/T − 100)
 * - a task that was not done, with a quantity of 0, has nothing for time and cost
 *
 * Nothing is cut off: values may pass 100, and far beyond the planned time or cost they fall below 0. An aspect with
 * neither target nor realization is not given; a realization that is still blank makes the task not available.
 * Source: Perka BKN 1/2013.
 */
export function skpValues(lists: AspectLists): Outcome<number>[][] {
  const keys = Object.keys(names) as (keyof typeof names)[];
  const ranges = Object.fromEntries(
    keys.map((key) => [key, readRange(isOmitted(lists[key]) ? null : lists[key], names[key])]),
  ) as Record<keyof typeof names, Range>;
  return elementwise(ranges, taskValue);
}

function taskValue(cells: AspectCells): number {
  const given = ASPECTS.filter((aspect) => isGiven(cells, aspect));
  if (given.length === 0) throw new ScoringError('noData', { place: cells.quantityTarget.place() });
  // A blank quantity is no quantity yet; a 0 is a task not done.
  const isUndone = given.includes('quantity') && amountOf(cells.quantity) === 0;
  return sumOf(given.map((aspect) => aspectValue(cells, aspect, isUndone))) / given.length;
}

/** Whether an aspect has a target; a realization without one is refused. */
function isGiven(cells: AspectCells, aspect: Aspect): boolean {
  const target = cells[`${aspect}Target`];
  if (amountOf(target)) return true;
  if (amountOf(cells[aspect])) throw new ScoringError('aspectTargetMissing', { place: target.place() });
  return false;
}

/** The value of an aspect that has a target. */
function aspectValue(cells: AspectCells, aspect: Aspect, isUndone: boolean): number {
  const target = amountOf(cells[`${aspect}Target`]) as number;
  const isSaved = aspect === 'time' || aspect === 'cost';
  if (isSaved && isUndone) return 0;
  const realization = amountOf(cells[aspect]);
  if (realization === null) throw new ScoringError('noData', { place: cells[aspect].place() });
  return isSaved ? savingValue(target, realization) : (100 * realization) / target;
}

/** The value of time or cost, one division as the last step: what was planned is 76 without a trace of rounding. */
function savingValue(target: number, realization: number): number {
  const { asPlanned, greatestSaving } = PERKA_BKN_1;
  const value = ((100 + asPlanned.value) * target - 100 * realization) / target;
  const isGoodSaving = reaches(100 * realization, (100 - greatestSaving.value) * target);
  return isGoodSaving ? value : asPlanned.value - (value - 100);
}

/** What was planned or reached, in any unit; `null` for a blank. */
function amountOf({ cell, place }: LocatedCell): number | null {
  if (isBlank(cell)) return null;
  const amount = readNumber(cell, place);
  if (amount < 0) throw new ScoringError('aspectNegative', { place: place(), got: amount });
  return amount;
}
