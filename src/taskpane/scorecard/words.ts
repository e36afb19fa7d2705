/** The words for methods, roles of columns and sources of weights. */
import type { LevelRule } from '../../engine/omax/level';
import type { ColumnRole, WeightSource } from '../../model/types';
import type { Say, StringKey } from '../strings';
import type { Draft, WeightsObstacle } from '../../model/scorecard/draft';
import { hasUnusedColumn, missingRoles } from '../../model/scorecard/draft';

export const ROLE_WORDS: Readonly<Record<ColumnRole, StringKey>> = {
  code: 'roleCode',
  name: 'roleName',
  perspective: 'rolePerspective',
  objective: 'roleObjective',
  perspectiveWeight: 'rolePerspectiveWeight',
  objectiveWeight: 'roleObjectiveWeight',
  unit: 'roleUnit',
  target: 'roleTarget',
  realization: 'roleRealization',
  polarity: 'rolePolarity',
  weight: 'roleWeight',
  validity: 'roleValidity',
  control: 'roleControl',
  worst: 'roleWorst',
  start: 'roleStart',
  best: 'roleBest',
};

export const WEIGHT_WORDS: Readonly<Record<WeightSource, { name: StringKey; hint: StringKey }>> = {
  column: { name: 'weightsColumn', hint: 'weightsColumnHint' },
  hierarchy: { name: 'weightsHierarchy', hint: 'weightsHierarchyHint' },
  equal: { name: 'weightsEqual', hint: 'weightsEqualHint' },
  kep241: { name: 'weightsKep241', hint: 'weightsKep241Hint' },
  own: { name: 'weightsOwn', hint: 'weightsOwnHint' },
};

export const OBSTACLE_WORDS: Readonly<Record<WeightsObstacle, StringKey>> = {
  notInHierarchy: 'obstacleHierarchy',
  partlyInHierarchy: 'obstaclePartly',
  noColumn: 'obstacleColumn',
  notKep241: 'obstacleMethod',
  noValidity: 'obstacleValidity',
};

export const RULE_WORDS: Readonly<Record<LevelRule, StringKey>> = {
  interpolate: 'ruleInterpolate',
  hurdle: 'ruleHurdle',
};

/** Roles by name: "Worst, level 0; Target". */
export function listRoles(roles: readonly ColumnRole[], say: Say): string {
  return roles.map((role) => say(ROLE_WORDS[role])).join('; ');
}

/** Which roles have no column, where no column of the table is left that could hold them; else null. */
export function rolesNowhere(draft: Draft, say: Say): string | null {
  const missing = missingRoles(draft);
  if (missing.length === 0 || hasUnusedColumn(draft)) return null;
  return say('columnsNowhere', { roles: listRoles(missing, say) });
}
