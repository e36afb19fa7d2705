/** Tells KPIs from sections, totals and notes by what stands in the columns that are understood. */
import { isBlank } from '../../../engine/cells';
import { isNoData } from '../../../engine/textNumbers';
import type { CellValue, ColumnRole } from '../../types';
import { isNumeric, textsIn } from './headingBlock';
import { holdsTotalWord, isTotalText } from './rows';
import { isSectionText } from './sections';
import type { Columns } from '../types';

type Row = readonly CellValue[];

const MEASURES: readonly ColumnRole[] = ['target', 'realization', 'worst', 'start', 'best'];

export interface RowReader {
  readonly kindOf: (row: Row) => 'kpi' | 'section' | 'total' | 'other';
  /** Whether a row has a code, or KPIs have none here. */
  readonly hasCode: (row: Row) => boolean;
  /** Whether it has both a target and a realization. */
  readonly isWhollyMeasured: (row: Row) => boolean;
  /** Whether a number, or a word for none yet, stands where KPIs are measured: notes below a table have none there. */
  readonly isMeasuredInNumbers: (row: Row) => boolean;
}

/** Nothing but blanks and dashes. */
export function isEmptyRow(row: Row): boolean {
  return row.every((cell) => isBlank(cell) || (typeof cell === 'string' && /^[-–—.]+$/.test(cell.trim())));
}

export function rowReader(body: readonly Row[], columns: Columns): RowReader {
  const has = (row: Row, role: ColumnRole): boolean => !isBlank(row[columns[role]?.index ?? -1]);
  const isMeasured = (row: Row): boolean => MEASURES.some((role) => has(row, role));
  const isWhollyMeasured = (row: Row): boolean => has(row, 'target') && has(row, 'realization');
  const measured = body.filter((row) => isMeasured(row) && !isSectionHeading(row, columns));
  const coded = measured.filter((row) => has(row, 'code'));
  const hasCode = (row: Row): boolean => has(row, 'code') || 2 * coded.length <= measured.length;

  const kindOf = (row: Row): 'kpi' | 'section' | 'other' => {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    const isNamed = has(row, 'name') || has(row, 'code');
    if (isSectionHeading(row, columns) || (filled === 1 && !isListOfNames(columns))) {
      return textsIn(row) > 0 ? 'section' : 'other';
    }
    // Where nothing is measured yet, whatever has a name is a KPI.
    if (measured.length === 0) return isNamed ? 'kpi' : 'other';
    if (isMeasured(row)) return hasCode(row) || isWhollyMeasured(row) ? 'kpi' : 'other';
    const isDescribed = has(row, 'unit') || has(row, 'polarity');
    if (isNamed && isDescribed && hasCode(row)) return 'kpi';
    if (isNamed && has(row, 'code') && 2 * coded.length > measured.length && isCodedLikeKpis(row)) return 'kpi';
    return textsIn(row) > 0 && (filled <= 2 || hasGroupNumbers(row)) ? 'section' : 'other';
  };

  /** Whether its code is made as those of the KPIs are: 1.2 and not A. */
  const isCodedLikeKpis = (row: Row): boolean => {
    const shape = shapeOf(row[columns.code?.index ?? -1] ?? '');
    return coded.some((one) => shapeOf(one[columns.code?.index ?? -1] ?? '') === shape);
  };

  const grouping = [columns.name?.index, columns.perspective?.index, columns.objective?.index];
  const numbered = measured.filter((row) => !isBlank(row[0]) && !grouping.includes(0));
  /** Whether the first column numbers it, or numbers nothing here. */
  const isNumbered = (row: Row): boolean => !isBlank(row[0]) || 2 * numbered.length <= measured.length;

  /** Numbers of a group, its weight or its score, and no target. */
  const hasGroupNumbers = (row: Row): boolean => row.some(isNumeric) && !isWhollyMeasured(row);

  /** A limit alone, as of a legend, measures nothing. */
  const isMeasuredInNumbers = (row: Row): boolean => {
    const cells = MEASURES.map((role) => row[columns[role]?.index ?? -1] ?? '').filter((cell) => !isBlank(cell));
    const filled = row.filter((cell) => !isBlank(cell)).length;
    const isLimit = filled <= 2 && /^[<>≤≥]/.test(String(cells[0] ?? '').trim());
    return measured.length === 0 || (!isLimit && cells.some((cell) => isNoData(cell) || isNumeric(cell)));
  };

  return {
    hasCode,
    isWhollyMeasured,
    isMeasuredInNumbers,
    kindOf: (row) => (isTotal(row, columns, isWhollyMeasured(row), isNumbered) ? 'total' : kindOf(row)),
  };
}

/** A code with its letters and figures made alike: "SS1.2" is "A9.9". */
function shapeOf(code: CellValue): string {
  return String(code)
    .trim()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9');
}

function isListOfNames(columns: Columns): boolean {
  return Object.keys(columns).length === 1 && columns.name !== undefined;
}

/** "A. Perspektif Keuangan", perhaps with its weight and score, where no column is the perspectives'. */
function isSectionHeading(row: Row, columns: Columns): boolean {
  const at = (role: ColumnRole): CellValue => row[columns[role]?.index ?? -1] ?? '';
  if (MEASURES.some((role) => role !== 'realization' && !isBlank(at(role)) && !isNoData(at(role)))) return false;
  if (!isBlank(at('target')) && !isBlank(at('realization'))) return false;
  const own = [columns.perspective?.index, columns.objective?.index];
  return row.some(
    (cell, column) => !own.includes(column) && typeof cell === 'string' && isSectionText(cell, isBlank(at('unit'))),
  );
}

/**
 * A text that says total, or a total in words where a KPI's own cells are blank; also words around it in a row without
 * a number where all KPIs are numbered.
 */
function isTotal(row: Row, columns: Columns, isBothMeasured: boolean, isNumbered: (row: Row) => boolean): boolean {
  const named: readonly ColumnRole[] = ['code', 'name', 'perspective', 'objective'];
  const others = (Object.keys(columns) as ColumnRole[]).filter((role) => !named.includes(role));
  const taken = others.map((role) => columns[role]?.index);
  const places = [...named.map((role) => columns[role]?.index), ...[0, 1].filter((column) => !taken.includes(column))];
  const leading = places.map((column) => row[column ?? -1] ?? '').filter((cell) => typeof cell === 'string');
  const isBare = !isNumbered(row) && isBlank(row[columns.code?.index ?? -1]);
  return leading.some((text) => isTotalText(text, isBothMeasured) || (isBare && holdsTotalWord(text)));
}
