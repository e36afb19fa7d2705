/** Counts and places of what is replaced, as the view and the footer say them. */
import type { PortableReport, ReportedFormulas } from '../../files/portable/report';
import type { CellsOfSheet } from '../../workbook/writing/check';
import { cellsText } from '../store/findingText';
import type { Say } from '../strings';

export function valueFormulas({ valuesOnly }: PortableReport): number {
  return valuesOnly.reduce((sum, { places }) => sum + places.length, 0);
}

export function cellCount(count: number, say: Say): string {
  return say(count === 1 ? 'cellsOne' : 'cellsMany', { count });
}

/** ‘KPI’ B3, C4:D9; ‘Weights’ H5. */
export function sheetsCells(sheets: readonly CellsOfSheet[], say: Say): string {
  return sheets.map(({ sheet, cells }) => `‘${sheet}’ ${cellsText(cells, say)}`).join('; ');
}

export function placesText({ places }: ReportedFormulas, say: Say): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheetsCells(
    sheets.map((sheet) => ({
      sheet,
      cells: places.filter((place) => place.sheet === sheet).map(({ address }) => address),
    })),
    say,
  );
}
