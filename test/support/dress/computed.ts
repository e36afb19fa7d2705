/** The columns that a table computes itself: none of them is to be read. */
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Column, Headed } from './headingWords';
import type { Cell } from './numbers';
import { percentage, plain, rounded } from './numbers';
import { indexOf, levelOf, scoreOf } from './score';
import type { CleanKpi, CleanTable } from './table';

export type ColumnMaker = (what: Headed, cells: readonly Cell[], rest?: Partial<Column>) => Column;

export function computedColumns(table: CleanTable, dress: Dress, column: ColumnMaker): Column[] {
  const { kpis, kind } = table;
  const score = kind === 'omax' ? levelOf : indexOf;
  const printed = (value: number | null): Cell =>
    value === null
      ? plain({ blank: '', mark: '-', words: '-', error: '#DIV/0!' }[dress.missing])
      : plain(rounded(value));
  const total = plain(rounded(scoreOf(table)));
  const weights = kpis.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ weight }: CleanKpi): number => (table.hasWeights ? weight / weights : 1 / kpis.length);
  const mean = (members: readonly CleanKpi[]): Cell => {
    const scores = members.map(score).filter((one) => one !== null);
    return printed(scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length);
  };
  const style = chosen<Dress['targetPercent']>(['points', 'format', 'text'], dress, 'achievement style');
  const achieved = ({ target, realization }: CleanKpi): Cell =>
    realization === null || target === 0
      ? printed(null)
      : percentage(rounded((100 * realization) / target), style, dress);
  const all: Record<string, Column> = {
    achievement: column('achievement', kpis.map(achieved)),
    index: column(
      kind === 'omax' ? 'level' : 'index',
      kpis.map((kpi) => printed(score(kpi))),
      { ofTotal: total, ofGroup: mean },
    ),
    weighted: column(
      'weighted',
      kpis.map((kpi) => {
        const own = score(kpi);
        return printed(own === null ? null : own * share(kpi));
      }),
      { ofTotal: total },
    ),
    status: column(
      'status',
      kpis.map((kpi) => plain(score(kpi) === null ? '' : chosen(['Green', 'Hijau', 'Sangat Baik'], dress, 'status'))),
    ),
  };
  const names = dress.computed === 'several' ? chosen(SEVERAL, dress, 'several') : [dress.computed];
  return names.flatMap((name) => {
    const one = all[name];
    return one === undefined || (kind === 'omax' && name === 'achievement') ? [] : [one];
  });
}

const SEVERAL: readonly (readonly string[])[] = [
  ['achievement', 'index', 'weighted'],
  ['index', 'weighted'],
  ['achievement', 'weighted', 'status'],
  ['weighted', 'achievement'],
];
