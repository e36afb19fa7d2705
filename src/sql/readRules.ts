/** Reading rules as people write them, in JSON. Nothing is passed over: what is no rule is refused by its name. */
import { INDEX_BANDS, OMAX_BANDS } from '../engine/bands';
import { LARGEST_CAP, SMALLEST_CAP } from '../engine/ckp/cap';
import { KEP_241 } from '../engine/ckp/rulebooks/kep241';
import { defaultLevels, hasDefaultLevels, HIGHEST_LEVEL } from '../engine/omax/scale';
import { RuleObject } from './ruleObject';
import type { Behaviour, Columns, Distribution, Method, Rules } from './rules';
import { METHODS } from './rules';
import { RulesError } from './rulesError';

const METHOD_NAMES = Object.keys(METHODS) as (keyof typeof METHODS)[];

/** What says that there is no data in a column of texts, unless the rules say otherwise. */
const NO_DATA = ['', '-', '–', 'n/a', '#n/a', 'na', 'tad', 'belum ada', 'belum ada data'];

/** The rules in a text of JSON; throws a RulesError that names what cannot be read. */
export function parseRules(text: string): Rules {
  try {
    return readRules(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RulesError('rulesNotJson', { reason: error.message });
    throw error;
  }
}

/** The rules in a value that JSON holds. */
export function readRules(json: unknown): Rules {
  const given = new RuleObject(json, '');
  const method: Method = METHODS[given.choice('method', METHOD_NAMES)];
  const unit = given.texts('unit', []);
  const columns = columnsIn(given.part('columns'), method);
  const rules: Rules = {
    method,
    table: given.text('table', 'indicators'),
    unit,
    columns,
    levels: levelsIn(given, method, columns.anchors.length),
    rule: given.choice('rule', ['interpolate', 'hurdle'], 'interpolate'),
    cap: given.number('cap', SMALLEST_CAP, LARGEST_CAP, KEP_241.highestIndex.value),
    normalize: given.yesNo('normalize', true),
    perspectiveWeights: given.numbersByName('perspectiveWeights'),
    bands: bandsIn(given.optionalPart('bands'), method),
    language: given.choice('language', ['en', 'id'], 'en'),
    behaviour: behaviourIn(given.optionalPart('behaviour')),
    distribution: distributionIn(given.optionalPart('distribution'), unit),
    texts: given.texts('texts', []),
    noData: given.words('noData', NO_DATA).map((word) => word.trim().toLowerCase()),
  };
  given.refuseOthers();
  for (const name of [...unit, ...columns.indicator]) {
    if (/^tb_/i.test(name)) throw new RulesError('nameReserved', { name });
  }
  return rules;
}

function columnsIn(given: RuleObject, method: Method): Columns {
  const isLevelled = method.measure === 'levels';
  const isRolledUp = method.summary === 'groups';
  const columns: Columns = {
    indicator: given.texts('indicator', []),
    realization: given.text('realization'),
    weight: given.optionalText('weight'),
    target: isLevelled ? null : given.text('target'),
    polarity: isLevelled ? null : given.optionalText('polarity'),
    worst: isLevelled ? null : given.optionalText('worst'),
    anchors: isLevelled ? given.texts('anchors') : [],
    perspective: isRolledUp ? given.optionalText('perspective') : null,
    objective: isRolledUp ? given.optionalText('objective') : null,
  };
  given.refuseOthers();
  if (isRolledUp && columns.perspective === null && columns.objective === null) {
    throw new RulesError('ruleMissing', { name: 'columns.perspective', method: method.name });
  }
  return columns;
}

function levelsIn(given: RuleObject, method: Method, anchors: number): readonly number[] {
  if (method.measure !== 'levels') return [];
  const levels = given.numbers('levels', 0, HIGHEST_LEVEL);
  if (levels === null && hasDefaultLevels(anchors)) return defaultLevels(anchors);
  if (levels === null) throw new RulesError('ruleMissing', { name: 'levels', method: method.name });
  if (levels.length !== anchors) throw new RulesError('levelsDoNotFit', { levels: levels.length, anchors });
  const way = Math.sign((levels[1] ?? 0) - (levels[0] ?? 0));
  const isMonotone = levels.every((level, i) => i === 0 || (level - (levels[i - 1] as number)) * way > 0);
  if (!isMonotone) throw new RulesError('levelsNotMonotone');
  return levels;
}

function bandsIn(given: RuleObject | null, method: Method): Rules['bands'] {
  const customary = method.measure === 'levels' ? OMAX_BANDS : INDEX_BANDS;
  if (given === null) return customary;
  const bands = {
    yellowFrom: given.number('yellowFrom', 0, LARGEST_CAP, customary.yellowFrom),
    greenFrom: given.number('greenFrom', 0, LARGEST_CAP, customary.greenFrom),
  };
  given.refuseOthers();
  if (bands.greenFrom <= bands.yellowFrom) {
    throw new RulesError('bandsInverted', { yellow: bands.yellowFrom, green: bands.greenFrom });
  }
  return bands;
}

function behaviourIn(given: RuleObject | null): Behaviour | null {
  if (given === null) return null;
  const behaviour = {
    table: given.text('table'),
    column: given.text('column'),
    share: given.number('share', Number.MIN_VALUE, 1, KEP_241.employeeValue.share.value),
  };
  given.refuseOthers();
  return behaviour;
}

function distributionIn(given: RuleObject | null, unit: readonly string[]): Distribution | null {
  if (given === null) return null;
  const customary = KEP_241.distribution;
  const distribution = {
    within: given.texts('within', []),
    top: given.number('top', 0, 1, customary.top.value),
    bottom: given.number('bottom', 0, 1, customary.bottom.value),
  };
  given.refuseOthers();
  const stray = distribution.within.find((name) => !unit.includes(name));
  if (stray !== undefined) throw new RulesError('partOfNothing', { name: stray });
  if (distribution.top + distribution.bottom > 1) throw new RulesError('sharesBeyondWhole');
  return distribution;
}
