import { CUSTOMARY_LIGHTS } from './lights';
import type { ContractBook, RatingBand, RatingBook, Ruled } from './ruleBook';

const TWO = 'KMK 127/2026, as two published calculators quote it';
const ONE = 'KMK 127/2026, as a published calculator quotes it';

const quoted = <Value>(value: Value, place: string, by = TWO): Ruled<Value> => ({
  value,
  source: `${by}, ${place}`,
  evidence: 'quoted',
});
const quality = (value: number) => quoted(value, 'Table 14');
const withoutQuality = quoted('unpublished' as const, 'Table 14 has no weight for it');
const target = (value: number) => quoted(value, 'Table 15');
const unproven = <Value>(value: Value, source: string): Ruled<Value> => ({ value, source, evidence: 'unverified' });

type Edge = NonNullable<RatingBand['edge']>;

/** A band of the calculators' cards, which mostly print both ends without saying to which band they belong. */
function band(en: string, id: string, from: number, place: string, edge?: Edge): RatingBand {
  const start = { rating: { en, id }, from: quoted(from, place, ONE) };
  return edge === undefined ? start : { ...start, edge };
}

const PREDICATES = 'predicates of the NKO';
const RATINGS = 'ratings';

/** As the card prints it: `≥` includes the value at which a band starts, `>` does not. */
const printed = (edge: Edge['value'], place: string): Edge => quoted(edge, place, ONE);

function predicate(en: string, id: string, from: number): RatingBand {
  const edge = unproven('included' as const, `${ONE}, ${PREDICATES}; which band has exactly ${from} is not said`);
  return band(en, id, from, PREDICATES, edge);
}

/**
 * Decree KMK 127/2026 of the Minister of Finance on performance management. Its text was not found: all of it is quoted
 * by published calculators, which contradict each other on the weight of what missed its target last year, and of which
 * one alone ends index × K3 at 120. Neither a limit on `maximize-120` nor a ranking of employees is told.
 */
export const KMK_127 = {
  id: 'kmk127-2026',
  title: 'KMK 127/2026',
  highestIndex: quoted(120, 'pp. 67–70', ONE),
  lowestIndex: quoted(0, 'pp. 67–70', ONE),
  lights: CUSTOMARY_LIGHTS,
  itemScore: quoted('indexTimesWeight', 'value of an item'),
  k3: {
    quality: {
      exact: { high: withoutQuality, moderate: quality(1.15), low: quality(1.2) },
      proxy: { high: quality(0.9), moderate: quality(1), low: quality(1.1) },
      activity: { high: quality(0.6), moderate: quality(0.8), low: withoutQuality },
    },
    target: {
      aboveBoth: target(1.2),
      asRealized: target(1.1),
      between: target(1),
      unchanged: target(0.9),
      lowered: target(0.8),
      external: target(1.2),
      new: target(1),
    },
    least: { mandatory: target(1), stabilize: target(1) },
    afterMiss: unproven(
      'contradicted',
      'Of two published calculators one rewards a target not below that of last year, the other one not above its realization; Table 15 has 1.0 for a target that stays although it was missed, which is among what they contradict',
    ),
    highestItemScore: unproven(120, 'One of two published calculators; the other does not end it'),
  },
  employeeValue: { results: { en: 'NHK', id: 'NHK' }, share: quoted(0.75, 'initial NKP') },
  furtherSteps: [
    unproven('Results and behaviour are each calibrated to at most 115', `${TWO}; the formula is reconstructed`),
    quoted('Less for discipline, less a part of what subordinates lose, and a correction of at most 5', 'NKP'),
    quoted('Mixed with the value of the organization (NKO) by rank', 'NKP'),
  ],
  perspectiveWeights: {
    stakeholder: quoted(0.3, 'perspectives', ONE),
  },
  organizationRatings: [
    band('Very good', 'Sangat baik', 110, PREDICATES, printed('included', PREDICATES)),
    predicate('Good', 'Baik', 100),
    predicate('Enough', 'Cukup', 90),
    predicate('Less', 'Kurang', 80),
    band('Poor', 'Buruk', 0, PREDICATES),
  ],
} as const satisfies ContractBook;

/** The ratings of the same decree: exactly 100 meets what was expected. */
export const KMK_127_RATINGS: RatingBook = {
  id: 'kmk127-2026',
  title: 'KMK 127/2026',
  bands: [
    band('Above expectations', 'Di atas ekspektasi', 100, RATINGS, printed('below', RATINGS)),
    band('Meets expectations', 'Sesuai ekspektasi', 90, RATINGS, printed('included', RATINGS)),
    band('Below expectations', 'Di bawah ekspektasi', 0, RATINGS),
  ],
};
