/** The form in which a workbook keeps the model: a custom XML part, which travels with the file. */
import { PRIORITY_METHODS } from '../../engine/ahp/priorities';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { preorder } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { Judgment, Model } from '../types';
import { MODEL_VERSION } from '../types';
import { childrenNamed, choiceOf } from './attributes';
import { parsed, written } from './element';
import type { Step } from './migrations';
import { migrated, STEPS } from './migrations';
import {
  itemElement,
  judgmentElement,
  readItem,
  readJudgment,
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

const METHODS = Object.keys(PRIORITY_METHODS.choices) as PriorityMethod[];

export function toXml(model: Model): string {
  const { items, respondents, judgments, scorecards, sheets } = model;
  return written('model', { xmlns: MODEL_NAMESPACE, version: model.version, method: model.method }, [
    ...items.map(itemElement),
    ...respondents.map(respondentElement),
    ...judgments.map(judgmentElement),
    ...scorecards.map(scorecardElement),
    ...sheets.map(sheetElement),
  ]);
}

/**
 * Reads what any version so far has written. Throws a ModelError `fileNewer` for a newer version and `fileDamaged` for
 * anything that cannot be read. Judgments about what is no longer there
 * say nothing and are left out.
 */
export function fromXml(xml: string, steps: readonly Step[] = STEPS): Model {
  const stored = parsed(xml);
  if (stored.name !== 'model') throw new ModelError('fileDamaged', { what: excerpt(stored.name) });
  const root = migrated(stored, steps);
  const model: Model = {
    version: MODEL_VERSION,
    method: choiceOf(root, 'method', METHODS),
    items: childrenNamed(root, 'item').map(readItem),
    respondents: childrenNamed(root, 'respondent').map(readRespondent),
    judgments: childrenNamed(root, 'judgment').map(readJudgment),
    scorecards: childrenNamed(root, 'scorecard').map(readScorecard),
    sheets: childrenNamed(root, 'sheet').map(readSheet),
  };
  refuseNoTree(model);
  return { ...model, judgments: meaningful(model) };
}

/** One goal from which every item is reached, no identity twice. */
function refuseNoTree(model: Model): void {
  const lists = { item: model.items, respondent: model.respondents, scorecard: model.scorecards };
  for (const [what, records] of Object.entries(lists)) {
    const identities = new Set(records.map(({ id }) => id));
    if (identities.size < records.length) throw new ModelError('fileDamaged', { what: `${what}/id` });
  }
  const goals = model.items.filter(({ parent }) => parent === null);
  if (preorder(model).length < model.items.length || goals.length > 1) {
    throw new ModelError('fileDamaged', { what: 'item/parent' });
  }
}

function meaningful({ items, respondents, judgments }: Model): Judgment[] {
  const known = new Set([...items, ...respondents].map(({ id }) => id));
  return judgments.filter(
    ({ respondent, first, second }) =>
      known.has(respondent) && known.has(first) && known.has(second) && first !== second,
  );
}
