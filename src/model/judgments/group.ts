import { consensus } from '../../engine/ahp/consensus';
import type { ShownMatrix } from '../../engine/ahp/questionnaire';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { sumOf } from '../../engine/weighting';
import type { Model, Respondent } from '../types';
import { childrenOf } from '../hierarchy/tree';
import { groupMatrixOf, localWeights } from './localWeights';
import { visibleRespondents } from './respondents';

interface Disagreement {
  readonly respondent: Respondent;
  /** The share of the weight, 0 … 1, that this respondent puts elsewhere than the group: ½ Σ |wᵢ − gᵢ|. */
  readonly distance: number;
}

export interface Group {
  /** Judgments of the group, `""` where nobody judged. */
  readonly matrix: ShownMatrix;
  /** Goepel's S*, 0 … 1, of those whose judgments suffice for weights; `null` for fewer than two. */
  readonly consensus: number | null;
  /** Most different first; only those whose judgments suffice for weights. */
  readonly disagreement: readonly Disagreement[];
}

/** What the visible respondents say together about the items below `parent`, and how far they agree. */
export function groupOf(model: Model, parent: string): Group {
  const items = childrenOf(model, parent);
  const together = attempt(() => groupMatrixOf(model, parent));
  const unjudged = items.map((_, i) => items.map((_, j) => (i === j ? 1 : ('' as const))));
  const matrix = together instanceof ScoringError ? unjudged : together;
  if (items.length < 2) return { matrix: unjudged, consensus: null, disagreement: [] };

  const people = visibleRespondents(model).flatMap((respondent) => {
    const { weights, source } = localWeights(model, parent, respondent.id);
    return weights === null || source !== 'judgments' ? [] : [{ respondent, weights }];
  });
  const agreement = attempt(() =>
    consensus(
      people.map(({ weights }) => weights),
      '',
    ),
  );
  const group = localWeights(model, parent).weights;
  const disagreement = people.flatMap(({ respondent, weights }) =>
    group === null ? [] : [{ respondent, distance: distanceBetween(weights, group) }],
  );
  return {
    matrix,
    consensus: people.length < 2 || agreement instanceof ScoringError ? null : agreement,
    disagreement: disagreement.sort((a, b) => b.distance - a.distance),
  };
}

function distanceBetween(own: readonly number[], group: readonly number[]): number {
  return sumOf(own.map((weight, i) => Math.abs(weight - (group[i] as number)))) / 2;
}
