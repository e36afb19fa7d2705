import { PRIORITY_MEANS } from './ahp/aggregatedPriorities';
import { FUZZY_METHODS } from './ahp/fuzzyWeights';
import { JUDGMENT_SCALES } from './ahp/judgmentScale';
import { LAMBDA_DEFINITIONS } from './ahp/lambda';
import { CRITERION_DIRECTIONS, PRIORITY_RULES } from './ahp/measured';
import { PRIORITY_METHODS } from './ahp/priorities';
import { FAVOURS } from './ahp/questionnaire';
import { RANDOM_INDEX_TABLES } from './ahp/randomIndex';
import { SYNTHESIS_MODES } from './ahp/synthesis';
import { TRIANGULAR_SCALES } from './ahp/triangular';
import { DIRECTIONS } from './bsc/gap';
import { CONSOLIDATION_RULES } from './ckp/consolidate';
import { POLARITIES } from './ckp/polarity';
import { RATING_SCALES } from './ckp/rating';
import { CONTROLS, VALIDITIES } from './ckp/weight';
import { LEVEL_RULES } from './omax/level';
import { MISSING, SCHEMES } from './pls/words';
import { LANGUAGES } from './words';

/** Every closed set of words that a function accepts, by the name the doc blocks use. */
export const vocabularies = {
  PRIORITY_METHODS,
  RANDOM_INDEX_TABLES,
  LAMBDA_DEFINITIONS,
  FAVOURS,
  JUDGMENT_SCALES,
  FUZZY_METHODS,
  TRIANGULAR_SCALES,
  SYNTHESIS_MODES,
  CRITERION_DIRECTIONS,
  PRIORITY_RULES,
  PRIORITY_MEANS,
  LEVEL_RULES,
  LANGUAGES,
  POLARITIES,
  VALIDITIES,
  CONTROLS,
  RATING_SCALES,
  CONSOLIDATION_RULES,
  DIRECTIONS,
  SCHEMES,
  MISSING,
} as const;
