/** A clean table in a layout of real life. */
import type { CellValue } from '../../../src/model/types';
import type { Dress } from './choices';
import { chosen } from './choices';
import type { Column } from './headingWords';
import { columnsOf } from './columns';
import { languageOf } from './headingWords';
import { headingRows } from './headings';
import type { Cell } from './numbers';
import { BLANK, plain } from './numbers';
import { bodyRows } from './rows';
import { scoreOf } from './score';
import type { CleanTable } from './table';
import { turnedRows } from './turned';

export interface Dressed {
  readonly cells: readonly (readonly CellValue[])[];
  /** Excel's number formats. */
  readonly formats: readonly (readonly string[])[];
  /** The score that a person computes. */
  readonly total: number;
}

export function dressed(table: CleanTable, chosenDress: Dress): Dressed {
  const dress = understandable(table, chosenDress);
  const columns = columnsOf(table, dress);
  const lines = (texts: readonly (readonly CellValue[])[]): Cell[][] =>
    texts.map((row) => columns.map((_, index) => plain(row[index] ?? '')));
  const turned = turnedRows(table, columns, dress);
  const headings = headingRows(columns, dress);
  const rows = [...headings, ...bodyRows(table, columns, headings, dress)];
  const whole = turned ?? withMargin([...lines(titleOf(dress)), ...rows, ...lines(notesOf(dress))], columns, dress);
  return {
    cells: whole.map((row) => row.map(({ value }) => value)),
    formats: whole.map((row) => row.map(({ format }) => format)),
    total: scoreOf(table),
  };
}

/** Beside 15.5 nobody knows whether 0.1 is a tenth of a percent; percents of OMAX are as small. */
function understandable({ kind }: CleanTable, dress: Dress): Dress {
  const hasFractions = dress.targetPercent === 'fraction' || dress.realizationPercent === 'fraction';
  return kind === 'omax' && hasFractions ? { ...dress, percentAlike: 'yes' } : dress;
}

function titleOf(dress: Dress): CellValue[][] {
  const isEnglish = languageOf(dress) === 'en';
  const title = isEnglish ? 'Performance report of the office, year 2025' : 'LAPORAN KINERJA KANTOR TAHUN 2025';
  switch (dress.title) {
    case 'none':
      return [];
    case 'line':
      return [[title]];
    case 'lines':
      return [[title], [isEnglish ? 'Invented data' : 'Data rekaan'], []];
    case 'facts':
      return [
        [title],
        [isEnglish ? 'Unit' : 'Unit Kerja', '', isEnglish ? ': Office A' : ': Kantor A'],
        [isEnglish ? 'Period' : 'Periode', '', 'January – December 2025'],
        [isEnglish ? 'Weight of results' : 'Tahun', '', chosen<CellValue>([2025, '2025'], dress, 'fact')],
        [],
      ];
  }
}

function notesOf(dress: Dress): CellValue[][] {
  const isEnglish = languageOf(dress) === 'en';
  switch (dress.notes) {
    case 'none':
      return [];
    case 'note':
      return [[], [isEnglish ? 'Note: realizations up to December 2025' : 'Catatan: realisasi s.d. Desember 2025']];
    case 'signature':
      return [
        [],
        ['', isEnglish ? 'Head of office' : 'Kepala Kantor', isEnglish ? 'Head of section' : 'Kepala Seksi'],
        [],
        ['', 'A', 'B'],
      ];
    case 'legend':
      return [
        [],
        [isEnglish ? 'Green' : 'Hijau', '≥ 100'],
        [isEnglish ? 'Yellow' : 'Kuning', '80 – 100'],
        [isEnglish ? 'Red' : 'Merah', '< 80'],
      ];
  }
}

function withMargin(rows: readonly Cell[][], columns: readonly Column[], dress: Dress): Cell[][] {
  switch (dress.margin) {
    case 'none':
      return [...rows];
    case 'column':
      return rows.map((row) => [BLANK, ...row]);
    case 'rows': {
      const blank = columns.map(() => BLANK);
      return [blank, blank, ...rows, blank];
    }
    case 'between': {
      const place = columns.findIndex(({ what }) => what === 'name') + 1;
      return rows.map((row) => [...row.slice(0, place), BLANK, ...row.slice(place)]);
    }
  }
}
