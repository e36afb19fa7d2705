/** Areas as files name them: A1 or A1:B2. */
import { LAST_COLUMN, LAST_ROW, cellAddress, columnNumber } from '../../sheets/address';
import type { Area } from '../contents';

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

export function areaOf(reference: string): Area | null {
  const [whole, left = '', top = '', right = left, bottom = top] = AREA.exec(reference) ?? [];
  if (whole === undefined) return null;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

export function areaText({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** Several, as sqref has them. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaText).join(' ');
}

/** Of names and charts: $A$1:$B$2. */
export function fixedAreaText(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The smallest that holds all of them. */
export function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

export function isOnSheet(row: number, column: number): boolean {
  return (
    [row, column].every((place) => Number.isInteger(place) && place >= 0) && row < LAST_ROW && column < LAST_COLUMN
  );
}
