/**
 * What a scorecard needs and its KPI table does not say: weights typed in the pane, perspectives from the hierarchy or
 * from sections of the table, polarities in words of their own. They stand beside the scorecard by the KPI's code or
 * name and are looked up there, so that a table that is sorted keeps its weights with its KPIs.
 */
import { CONTROLS, VALIDITIES } from '../../engine/ckp/weight';
import { POLARITIES } from '../../engine/ckp/indicator';
import type { Language } from '../../engine/language';
import { attempt } from '../../engine/outcomes';
import { readChoice, wordFor } from '../../engine/words';
import type { WordList } from '../../engine/words';
import { sameAs } from '../../model/hierarchy/tree';
import { methodOf } from '../../model/scorecard/methods';
import type { Kpi, ScoredKpi, ScorecardResult } from '../../model/scorecard/types';
import type { CellValue, ColumnRole } from '../../model/types';
import type { PlannedCell } from '../plan';
import type { ScorecardInput } from './input';
import { columnOf, rawCell } from './sourceTable';

export type KeptColumn = 'name' | 'objective' | 'perspective' | 'validity' | 'control' | 'polarity' | 'weight';

/** The columns that cannot be read from the table as they stand there. */
export function keptColumns(input: ScorecardInput, result: ScorecardResult): KeptColumn[] {
  const { kpis, scorecard, weights } = input;
  const { measure, summary } = methodOf(scorecard);
  const isKept: Readonly<Record<KeptColumn, boolean>> = {
    name: columnOf(input, 'name') === null && columnOf(input, 'code') === null,
    objective: summary.isOfPerspectives && !saysAll(input, 'objective', result),
    perspective: !saysAll(input, 'perspective', result),
    validity: scorecard.weights === 'kep241' && !isPlain(input, 'validity', VALIDITIES),
    control: scorecard.weights === 'kep241' && !isPlain(input, 'control', CONTROLS),
    polarity: !measure.isByAnchors && kpis.some(({ polarityFrom }) => polarityFrom === 'phrase'),
    weight: scorecard.weights === 'own' || (scorecard.weights === 'hierarchy' && weights === null),
  };
  return (Object.keys(isKept) as KeptColumn[]).filter((column) => isKept[column]);
}

/** What is kept for a KPI; a weight that is not known is left to be typed. */
export function keptCell(row: ScoredKpi, column: KeptColumn, result: ScorecardResult, language: Language): PlannedCell {
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
      return wordFor(kpi.polarity, POLARITIES)[language];
    case 'weight':
      return row.givenWeight;
  }
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
  return input.kpis.every((kpi) => typeof attempt(() => readChoice(rawCell(input, kpi, column), words)) === 'string');
}

/** The cell by which a KPI is found beside the scorecard: its code as the table holds it, else its name. */
export function keyCell(input: ScorecardInput, kpi: Kpi): CellValue {
  const [code, name] = [columnOf(input, 'code'), columnOf(input, 'name')];
  const coded = code === null ? '' : rawCell(input, kpi, code);
  if (coded !== '') return coded;
  return name === null ? kpi.key : rawCell(input, kpi, name);
}

/** Whether every KPI is told from the others by that cell. */
export function areKeysUnique(input: ScorecardInput): boolean {
  const keys = input.kpis.map((kpi) => String(keyCell(input, kpi)).toLowerCase());
  return new Set(keys).size === keys.length && !keys.includes('');
}
