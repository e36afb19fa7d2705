/**
 * Widths of columns. Files count digits of the first font, 7 pixels of 96 to the inch in Calibri 11 (ISO/IEC 29500-1,
 * 18.3.1.13); we count points, as Office.js does.
 */
const PIXELS_OF_A_DIGIT = 7;
const POINTS_OF_A_PIXEL = 0.75;

export function widthInFile(points: number): number {
  return Number((Math.round(points / POINTS_OF_A_PIXEL) / PIXELS_OF_A_DIGIT).toFixed(8));
}

export function widthInPoints(width: number): number {
  return (
    Math.trunc(((256 * width + Math.trunc(128 / PIXELS_OF_A_DIGIT)) / 256) * PIXELS_OF_A_DIGIT) * POINTS_OF_A_PIXEL
  );
}

/** Of columns without a width: so many digits and a margin, up to a multiple of eight pixels (18.3.1.81). */
export function defaultWidthInPoints(digits: number): number {
  const MARGIN = 5;
  return Math.ceil((digits * PIXELS_OF_A_DIGIT + MARGIN) / 8) * 8 * POINTS_OF_A_PIXEL;
}
