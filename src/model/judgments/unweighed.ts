/** Why items have no weights yet, in their own names: the engine knows them by number alone. */
import type { ShownMatrix } from '../../engine/ahp/questionnaire';
import { readJudgment } from '../../engine/ahp/judgment';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { titleOf } from '../hierarchy/edit';
import { childrenOf } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { Item, Model } from '../types';
import { matrixOf } from './judging';
import { groupMatrixOf, localWeights } from './localWeights';
import { visibleRespondents } from './respondents';

/** More names than that hide what is to be done. */
const MOST_NAMES = 3;

/**
 * The reason why the items below `parent` have no weights, of the group or of one respondent; `null` where they have,
 * where they are weighed directly, and while nobody judged anything.
 */
export function whyUnweighed(model: Model, parent: string, respondent?: string): ModelError | ScoringError | null {
  const { source, error, weights } = localWeights(model, parent, respondent);
  if (source !== 'judgments' || weights !== null || error === null || error.key === 'nobodyJudged') return null;
  const items = childrenOf(model, parent);
  const people = respondent === undefined ? visibleRespondents(model).map(({ id }) => id) : [respondent];
  for (const id of people) {
    const wrong = misread(items, matrixOf(model, id, parent));
    if (wrong !== null) return wrong;
  }
  const matrix = attempt(() =>
    respondent === undefined ? groupMatrixOf(model, parent) : matrixOf(model, respondent, parent),
  );
  return matrix instanceof ScoringError ? error : (unlinked(items, matrix) ?? error);
}

/** Items that no judgment links to the others: those that nobody compared, else one of each of two groups. */
function unlinked(items: readonly Item[], matrix: ShownMatrix): ModelError | null {
  const isLink = (row: number, column: number): boolean => row !== column && matrix[row]?.[column] !== '';
  const alone = items.filter((_, i) => !items.some((__, j) => isLink(i, j)));
  if (alone.length > 0 && alone.length < items.length) {
    const names = alone.slice(0, MOST_NAMES).map((item) => `‘${titleOf(item)}’`);
    const more = alone.length - names.length;
    if (more > 0) return new ModelError('manyNotCompared', { items: names.join(', '), count: more });
    return new ModelError(alone.length === 1 ? 'oneNotCompared' : 'someNotCompared', { items: names.join(', ') });
  }
  const reached = new Set([0]);
  for (const item of reached) items.forEach((_, other) => isLink(item, other) && reached.add(other));
  const apart = items.find((_, i) => !reached.has(i));
  const [first] = items;
  if (first === undefined || apart === undefined) return null;
  return new ModelError('nothingLinks', { first: `‘${titleOf(first)}’`, second: `‘${titleOf(apart)}’` });
}

/** A judgment that the engine does not take, such as one that looks like a time of day. */
function misread(items: readonly Item[], matrix: ShownMatrix): ScoringError | null {
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      const pair = `${titleOf(items[i] as Item)} – ${titleOf(items[j] as Item)}`;
      const read = attempt(() => readJudgment(value, () => ({ en: pair, id: pair })));
      if (read instanceof ScoringError) return read;
    }
  }
  return null;
}
