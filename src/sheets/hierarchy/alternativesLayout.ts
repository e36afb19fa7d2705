/** Where the tables of the sheet of alternatives lie: ranking, priorities, measured values, sensitivity. */
import { alternativesOf, criteriaOf, namesOf, ratingOf } from '../../model/alternatives/expanded';
import { FEWEST_ALTERNATIVES } from '../../model/alternatives/ranking';
import { globalWeights } from '../../model/judgments/globalWeights';
import type { Alternative, Item, Model } from '../../model/types';
import { areaAddress } from '../address';

/** Shares of the whole at which the sheet says who leads, after the present one. */
export const SHARES = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

const RANKING_ROW = 4;

/** Rows and columns from 0; a criterion has the same column in every table. */
export interface AlternativesLayout {
  readonly alternatives: readonly Alternative[];
  readonly names: readonly string[];
  readonly criteria: readonly Item[];
  /** Places of the criteria that are rated by measured values. */
  readonly measured: readonly number[];
  /** The place of the heaviest criterion, the first of several. */
  readonly heaviest: number;
  /** The heading row of each table. */
  readonly ranking: number;
  readonly priorities: number;
  readonly values: number;
  readonly sensitivity: number;
  /** The first row after all of them. */
  readonly end: number;
  readonly columns: number;
}

/** Whether there is something to rank. */
export function hasRanking(model: Model): boolean {
  return model.alternatives.length >= FEWEST_ALTERNATIVES && criteriaOf(model).length > 0;
}

export function layoutOf(model: Model): AlternativesLayout {
  const alternatives = alternativesOf(model);
  const criteria = criteriaOf(model);
  const measured = criteria.flatMap(({ id }, place) => (ratingOf(model, id).by === 'values' ? [place] : []));
  const { weights } = globalWeights(model);
  const known = criteria.map(({ id }) => weights.get(id) ?? 0);
  const rows = alternatives.length;
  const priorities = RANKING_ROW + rows + 2;
  // Below the priorities: weights above them, ratio and state behind them.
  const values = priorities + rows + 5;
  const sensitivity = measured.length > 0 ? values + rows + 5 : values + 1;
  const end = criteria.length > 1 ? sensitivity + SHARES.length + 2 : sensitivity - 1;
  return {
    alternatives,
    names: namesOf(model),
    criteria,
    measured,
    heaviest: known.indexOf(Math.max(...known)),
    ranking: RANKING_ROW,
    priorities,
    values,
    sensitivity,
    end,
    columns: 1 + Math.max(criteria.length, criteria.length > 1 ? rows + 1 : 2),
  };
}

/** B7:B10, as formulas on the sheet name cells. */
export function cells(row: number, column: number, rows = 1, columns = 1): string {
  return areaAddress({ sheet: '', row, column, rows, columns });
}

/** $B$7:$B$10 */
export function fixedCells(...place: Parameters<typeof cells>): string {
  return cells(...place).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
