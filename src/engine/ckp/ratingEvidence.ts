import { reaches } from '../numbers';
import { bandOf } from './rating';
import { evidenceOf } from './rulebooks/evidence';
import type { Evidence, RatingBand } from './rulebooks/ruleBook';

/**
 * How well the rating of a value is known: as its band is, and where the value stands exactly at an edge, as it is
 * known which band the edge belongs to. `null` for a value without a rating.
 */
export function evidenceOfRating(points: number, bands: readonly RatingBand[]): Evidence | null {
  const band = bandOf(points, bands);
  if (band === undefined) return null;
  const isAt = ({ from: { value } }: RatingBand) => reaches(points, value) && reaches(value, points);
  return evidenceOf([band.from, bands.filter(isAt).map(({ edge }) => edge)]);
}
