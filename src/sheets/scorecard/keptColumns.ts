/**
 * What a scorecard needs and its KPI table does not say: weights typed in the pane, perspectives from the hierarchy or
 * from sections of the table, polarities in words of their own, how numbers are meant. They stand beside the scorecard
 * by the KPI's code or name and are looked up there, so that a table that is sorted keeps its weights with its KPIs.
 */
import { CONTROLS, VALIDITIES } from '../../engine/ckp/weight';
import { POLARITIES } from '../../engine/ckp/polarity';
import { choiceNamed, wordFor } from '../../engine/words';
import type { WordList } from '../../engine/words';
import { sameAs } from '../../model/hierarchy/tree';
import { methodOf } from '../../model/scorecard/methods';
import type { Kpi, ScoredKpi, ScorecardResult } from '../../model/scorecard/types';
import type { CellValue, ColumnRole } from '../../model/types';
import type { PlannedCell } from '../plan';
import type { ScorecardInput } from './input';
import { columnOf, rawCell } from './sourceTable';

/** Columns of numbers, whose cells may have to be multiplied to say what was meant: 100 for 0.97 meant as 97 %. */
export type NumberRole = Extract<
  ColumnRole,
  'target' | 'realization' | 'worst' | 'start' | 'best' | 'weight' | 'perspectiveWeight' | 'objectiveWeight'
>;

export type KeptColumn =
  | 'name'
  | 'objective'
  | 'perspective'
  | 'validity'
  | 'control'
  | 'polarity'
  | 'weight'
  /** 1 of a KPI that is set aside, else 0. */
  | 'aside'
  /** The days late that score 0, of a KPI that is scored by days; else 0. */
  | 'inDays'
  /** How its cells were read: see asWritten.ts. */
  | 'read'
  | `times-${NumberRole}`;

const NUMBER_ROLES: readonly NumberRole[] = [
  'target',
  'realization',
  'worst',
  'start',
  'best',
  'weight',
  'perspectiveWeight',
  'objectiveWeight',
];

/** The columns that cannot be read from the table as they stand there. */
export function keptColumns(input: ScorecardInput, result: ScorecardResult): KeptColumn[] {
  const { kpis, scorecard, weights } = input;
  const { measure, summary } = methodOf(scorecard);
  const isByKey = areFoundByKey(input);
  const isKept: readonly [KeptColumn, boolean][] = [
    ['name', columnOf(input, 'name') === null && columnOf(input, 'code') === null],
    ['objective', summary.isOfPerspectives && !saysAll(input, 'objective', result)],
    ['perspective', !saysAll(input, 'perspective', result)],
    ['validity', scorecard.weights === 'kep241' && !isPlain(input, 'validity', VALIDITIES)],
    ['control', scorecard.weights === 'kep241' && !isPlain(input, 'control', CONTROLS)],
    ['polarity', !measure.isByAnchors && kpis.some((kpi) => kpi.polarityFrom === 'phrase' || kpi.isInDays)],
    ['weight', areWeightsKept(input, weights)],
    ['aside', kpis.some(({ aside }) => aside !== null)],
    ['inDays', isByKey && areMixed(daysOf(input))],
    ['read', isByKey],
    ...NUMBER_ROLES.map((role): [KeptColumn, boolean] => [
      `times-${role}`,
      isByKey && areMixed(factorsOf(input, role)),
    ]),
  ];
  return isKept.filter(([, isNeeded]) => isNeeded).map(([column]) => column);
}

/** Typed, or from a hierarchy without a sheet; texts such as 40 % too, which Excel's own arithmetic reads by its locale. */
function areWeightsKept(input: ScorecardInput, weights: ScorecardInput['weights']): boolean {
  const source = input.scorecard.weights;
  return (
    source === 'own' ||
    (source === 'hierarchy' && weights === null) ||
    (source === 'column' && hasTexts(input, 'weight'))
  );
}

/** Whether a cell of this column holds words, be it that they say a number. */
export function hasTexts(input: ScorecardInput, role: NumberRole): boolean {
  const column = columnOf(input, role);
  if (column === null) return false;
  return input.kpis.some(
    (kpi) => typeof rawCell(input, kpi, column) === 'string' && rawCell(input, kpi, column) !== '',
  );
}

/** By what the cell of each KPI is multiplied; `null` where it holds no number, so that it does not matter. */
export function factorsOf(input: ScorecardInput, role: NumberRole): (number | null)[] {
  const column = columnOf(input, role);
  return input.kpis.map((kpi) => {
    const isNumber = column !== null && typeof rawCell(input, kpi, column) === 'number';
    return isNumber ? (kpi.factors[role] ?? 1) : null;
  });
}

/** For each KPI the days late that score 0; 0 where it is not scored by days. */
export function daysOf({ kpis, scorecard }: ScorecardInput): number[] {
  const { isByAnchors } = methodOf(scorecard).measure;
  return kpis.map(({ isInDays, anchors }) => (isInDays && !isByAnchors ? (anchors.worst ?? 0) : 0));
}

/** Whether not all rows for which it matters have the same. */
function areMixed(values: readonly (number | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}

/** What is kept for a KPI; a weight that is not known is left to be typed. */
export function keptCell(input: ScorecardInput, row: ScoredKpi, column: KeptColumn): PlannedCell {
  const { result, language } = input;
  const { kpi } = row;
  switch (column) {
    case 'name':
      return { text: kpi.name === '' ? kpi.key : kpi.name };
    case 'objective':
    case 'perspective':
      return { text: groupName(row, column, result) };
    case 'validity':
      return kpi.validity === null ? '' : wordFor(kpi.validity, VALIDITIES)[language];
    case 'control':
      return kpi.control === null ? '' : wordFor(kpi.control, CONTROLS)[language];
    case 'polarity':
      return unreadPolarity(input, kpi) ?? wordFor(kpi.polarity, POLARITIES)[language];
    case 'weight':
      return row.givenWeight;
    case 'aside':
      return kpi.aside === null ? 0 : 1;
    case 'inDays':
      return kpi.isInDays ? (kpi.anchors.worst ?? 0) : 0;
    default:
      return kpi.factors[column.slice('times-'.length) as NumberRole] ?? 1;
  }
}

/** A word that nobody understands stays as it is: our functions refuse it as the pane does. */
function unreadPolarity(input: ScorecardInput, kpi: Kpi): PlannedCell {
  const column = columnOf(input, 'polarity');
  const cell = column === null ? '' : rawCell(input, kpi, column);
  return kpi.polarityFrom === 'default' && cell !== '' ? { text: String(cell) } : null;
}

/** The name by which the result calls a KPI's perspective or objective. */
function groupName(row: ScoredKpi, role: 'objective' | 'perspective', result: ScorecardResult): string {
  const groups = role === 'objective' ? result.objectives : result.perspectives;
  return groups.find(({ name }) => sameAs(name) === sameAs(row[role]))?.name ?? row[role];
}

/** Whether the table's own cells hold these names: nothing to fill down, nothing from elsewhere, no spaces around. */
function saysAll(input: ScorecardInput, role: 'objective' | 'perspective', result: ScorecardResult): boolean {
  const column = columnOf(input, role);
  return result.rows.every((row) => {
    const cell = column === null ? '' : String(rawCell(input, row.kpi, column));
    return sameText(cell, groupName(row, role, result));
  });
}

/** As Excel's "=" compares texts. */
function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isPlain<Choice extends string>(input: ScorecardInput, role: ColumnRole, words: WordList<Choice>): boolean {
  const column = columnOf(input, role);
  if (column === null) return false;
  return input.kpis.every((kpi) => choiceNamed(rawCell(input, kpi, column), words) !== null);
}

/** The cell by which a KPI is found beside the scorecard: its code as the table holds it, else its name. */
export function keyCell(input: ScorecardInput, kpi: Kpi): CellValue {
  const [code, name] = [columnOf(input, 'code'), columnOf(input, 'name')];
  const coded = code === null ? '' : rawCell(input, kpi, code);
  if (coded !== '') return coded;
  return name === null ? kpi.key : rawCell(input, kpi, name);
}

/** Whether every KPI is told from the others by that cell. */
function areKeysUnique(input: ScorecardInput): boolean {
  const keys = input.kpis.map((kpi) => String(keyCell(input, kpi)).toLowerCase());
  return new Set(keys).size === keys.length && !keys.includes('');
}

/** Whether what is kept can be looked up by those cells. */
export function areFoundByKey(input: ScorecardInput): boolean {
  if (input.isToFill) return false;
  const isNamed = columnOf(input, 'name') !== null || columnOf(input, 'code') !== null;
  return isNamed && areKeysUnique(input);
}
