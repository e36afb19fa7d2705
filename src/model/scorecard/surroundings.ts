/** What a scorecard takes from the hierarchy. */
import type { Model } from '../types';
import type { Surroundings } from './types';

/** No hierarchy at hand. */
export const NO_SURROUNDINGS: Surroundings = {
  weightOf: () => null,
  perspectiveOf: () => null,
  objectiveOf: () => null,
  perspectiveWeightOf: () => null,
};

/** Weights, perspectives and objectives as the model's hierarchy has them. */
export function hierarchySurroundings(model: Model): Surroundings {
  throw new Error(`not built yet: ${model.version}`);
}
