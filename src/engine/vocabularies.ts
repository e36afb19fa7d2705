import { JUDGMENT_SCALES } from './ahp/judgmentScale';
import { PRIORITY_METHODS } from './ahp/priorities';
import { RANDOM_INDEX_TABLES } from './ahp/randomIndex';
import { POLARITIES } from './ckp/indicator';
import { LEVEL_RULES } from './omax/level';
import { LANGUAGES } from './words';

/** Every closed set of words that a function accepts, by the name the doc blocks use. */
export const vocabularies = {
  PRIORITY_METHODS,
  RANDOM_INDEX_TABLES,
  JUDGMENT_SCALES,
  LEVEL_RULES,
  LANGUAGES,
  POLARITIES,
} as const;
