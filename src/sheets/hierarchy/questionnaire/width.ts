/** How wide a questionnaire is: as wide as an upright page of A4 is at its scale. */
import { MARKS } from './marks';

/** In points. */
export const NAME_WIDTH = 155;
const MARK_WIDTH = 18;
export const WIDTHS: readonly number[] = [NAME_WIDTH, ...new Array<number>(MARKS).fill(MARK_WIDTH), NAME_WIDTH];
export const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** In percent: 616 points become the 494 that the usual margins leave of A4. */
export const SCALE = 80;
/** Of a page within the usual margins, at that scale, in points, less a line for what a printer takes otherwise. */
export const PAGE_HEIGHT = 895;
