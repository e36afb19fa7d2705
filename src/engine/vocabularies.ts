import { PRIORITY_METHODS } from './ahp/priorities';
import { RANDOM_INDEX_TABLES } from './ahp/randomIndex';
import { POLARITIES } from './ckp/indicator';
import { LEVEL_RULES } from './omax/level';
import { LIGHT_LANGUAGES } from './omax/light';

/** Every closed set of words that a function accepts, by the name the doc blocks use. */
export const vocabularies = { PRIORITY_METHODS, RANDOM_INDEX_TABLES, LEVEL_RULES, LIGHT_LANGUAGES, POLARITIES } as const;
