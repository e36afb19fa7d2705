/** Where the tables of an Objective Matrix stand: one a perspective, the KPIs in columns, and what they add up to. */
import { PRINTED_LEVELS } from '../../../engine/omax/scale';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Kpi } from '../../../model/scorecard/types';
import { areaAddress, columnLetters } from '../../address';
import type { FoundBy } from '../foundRows';
import { foundBy } from '../foundRows';

/** Title, method, from where, a blank row: rows from 1. */
const FIRST_ROW = 5;

/** The table of one perspective; rows as Excel counts them, from 1. */
export interface MatrixTable {
  /** '' where its KPIs have none. */
  readonly name: string;
  readonly kpis: readonly Kpi[];
  readonly heading: number;
  /** The rows of names and units; `null` where the heading says it or there are none. */
  readonly names: number | null;
  readonly units: number | null;
  readonly performance: number;
  /** The row of level 10, and of level 0. */
  readonly top: number;
  readonly bottom: number;
  readonly level: number;
  readonly weight: number;
  readonly value: number;
  readonly total: number;
}

export interface MatrixLayout {
  readonly tables: readonly MatrixTable[];
  readonly by: FoundBy;
  /** The heading of the index, and its row of the total. */
  readonly index: number;
  readonly total: number;
  /** Of all tables. */
  readonly widest: number;
}

export function matrixLayout(evaluation: Evaluation): MatrixLayout {
  const by = foundBy(evaluation);
  let next = FIRST_ROW;
  const tables = groupsOf(evaluation).map(({ name, kpis }): MatrixTable => {
    const heading = next;
    // Codes stand in the heading, and what they mean below it.
    const hasNames = by === 'code' && kpis.some((kpi) => kpi.name !== '' && kpi.name !== kpi.code);
    const names = by === 'both' || hasNames ? heading + 1 : null;
    const afterNames = (names ?? heading) + 1;
    const units = kpis.some(({ unit }) => unit !== '') ? afterNames : null;
    const performance = (units ?? afterNames - 1) + 1;
    const top = performance + 1;
    const bottom = top + PRINTED_LEVELS.length - 1;
    next = bottom + 6;
    return {
      name,
      kpis,
      heading,
      names,
      units,
      performance,
      top,
      bottom,
      level: bottom + 1,
      weight: bottom + 2,
      value: bottom + 3,
      total: bottom + 4,
    };
  });
  const widest = Math.max(1, ...tables.map(({ kpis }) => kpis.length));
  return { tables, by, index: next, total: next + tables.length + 1, widest };
}

/** Perspectives in the order of the result; KPIs without one come last. */
function groupsOf({ result: { rows } }: Evaluation): { name: string; kpis: Kpi[] }[] {
  const names = [...new Set(rows.map(({ perspective }) => perspective))];
  const ordered = [...names.filter((name) => name !== ''), ...names.filter((name) => name === '')];
  return ordered.map((name) => ({
    name,
    kpis: rows.filter(({ perspective }) => perspective === name).map(({ kpi }) => kpi),
  }));
}

/** The cells of a row of a table, from its first KPI to its last. */
export function acrossRow({ kpis }: Pick<MatrixTable, 'kpis'>, row: number): string {
  return areaAddress({ sheet: '', row: row - 1, column: 1, rows: 1, columns: kpis.length });
}

export function ladderOf(table: MatrixTable): string {
  return `B${table.top}:${columnLetters(table.kpis.length)}${table.bottom}`;
}
