/** The form in which a workbook keeps the model: a custom XML part, which travels with the file. */
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { isThere, meaningfulRatings } from '../alternatives/rated';
import { preorder } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { Judgment, Model, WeightDecimals } from '../types';
import { MODEL_VERSION } from '../types';
import { childrenNamed, choiceOf, numberAmong, optional } from './attributes';
import { parsed, written } from './element';
import { coverElements, readCover } from './cover';
import { mapElements, readMap } from './mapParts';
import type { Step } from './migrations';
import { migrated, STEPS } from './migrations';
import {
  alternativeElement,
  itemElement,
  judgmentElement,
  ratingElement,
  readAlternative,
  readItem,
  readJudgment,
  readRating,
  readRespondent,
  readScorecard,
  readSheet,
  respondentElement,
  scorecardElement,
  sheetElement,
} from './parts';
import { excerpt } from './xmlText';

/** The same for every version, so that a newer file is recognised and said to be newer. */
export const MODEL_NAMESPACE = 'urn:timbang:model';

const DECIMALS: readonly WeightDecimals[] = [2, 3, 4];
const METHODS = Object.keys(PRIORITY_METHODS.choices) as PriorityMethod[];

export function toXml(model: Model): string {
  const { items, respondents, judgments, alternatives, ratings, scorecards, maps, sheets } = model;
  const { version, method, weightDecimals = null } = model;
  return written('model', { xmlns: MODEL_NAMESPACE, version, method, weightDecimals }, [
    ...coverElements(model.cover),
    ...items.map(itemElement),
    ...respondents.map(respondentElement),
    ...judgments.map(judgmentElement),
    ...alternatives.map(alternativeElement),
    ...ratings.map(ratingElement),
    ...scorecards.map(scorecardElement),
    ...maps.flatMap(mapElements),
    ...sheets.map(sheetElement),
  ]);
}

/**
 * Reads what any version so far has written. Throws a ModelError `fileNewer` for a newer version and `fileDamaged` for
 * anything that cannot be read. Judgments and measured values of what is no longer there say nothing and are left out.
 */
export function fromXml(xml: string, steps: readonly Step[] = STEPS): Model {
  const stored = parsed(xml);
  if (stored.name !== 'model') throw new ModelError('fileDamaged', { what: excerpt(stored.name) });
  const root = migrated(stored, steps);
  const weightDecimals = optional(root, 'weightDecimals', numberAmong(DECIMALS));
  const model: Model = {
    version: MODEL_VERSION,
    method: choiceOf(root, 'method', METHODS),
    ...(weightDecimals !== null && { weightDecimals }),
    ...readCover(root),
    items: childrenNamed(root, 'item').map(readItem),
    respondents: childrenNamed(root, 'respondent').map(readRespondent),
    judgments: childrenNamed(root, 'judgment').map(readJudgment),
    alternatives: childrenNamed(root, 'alternative').map(readAlternative),
    ratings: childrenNamed(root, 'rating').map(readRating),
    scorecards: childrenNamed(root, 'scorecard').map(readScorecard),
    maps: childrenNamed(root, 'map').map(readMap),
    sheets: childrenNamed(root, 'sheet').map(readSheet),
  };
  refuseNoTree(model);
  return { ...model, judgments: meaningful(model), ratings: meaningfulRatings(model) };
}

/** One goal from which every item is reached, no identity twice. */
function refuseNoTree(model: Model): void {
  const { items, respondents, scorecards, alternatives } = model;
  const ratings = model.ratings.map(({ criterion }) => ({ id: criterion }));
  const lists = {
    item: items,
    respondent: respondents,
    scorecard: scorecards,
    alternative: alternatives,
    rating: ratings,
    map: model.maps.map(({ scorecard }) => ({ id: scorecard })),
  };
  for (const [what, records] of Object.entries(lists)) {
    const identities = new Set(records.map(({ id }) => id));
    if (identities.size < records.length) throw new ModelError('fileDamaged', { what: `${what}/id` });
  }
  const goals = model.items.filter(({ parent }) => parent === null);
  if (preorder(model).length < model.items.length || goals.length > 1) {
    throw new ModelError('fileDamaged', { what: 'item/parent' });
  }
}

function meaningful(model: Model): Judgment[] {
  const people = new Set(model.respondents.map(({ id }) => id));
  const isKnown = isThere(model);
  return model.judgments.filter(
    ({ respondent, first, second }) => people.has(respondent) && isKnown(first) && isKnown(second) && first !== second,
  );
}
