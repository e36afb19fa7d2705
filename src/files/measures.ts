/**
 * Widths of columns. Files count digits of the first font, 7 pixels of 96 to the inch in Calibri 11 (ISO/IEC 29500-1,
 * 18.3.1.13); we count points, as Office.js does.
 */
const PIXELS_OF_A_DIGIT = 7;
const POINTS_OF_A_PIXEL = 0.75;

export function widthInFile(points: number): number {
  return Number((Math.round(points / POINTS_OF_A_PIXEL) / PIXELS_OF_A_DIGIT).toFixed(8));
}
