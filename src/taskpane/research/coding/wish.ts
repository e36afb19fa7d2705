/** That the selection be counted as coded quotes: said in the Selection tab, carried out in the Scorecard tab. */
import { remember } from '../../store/remembered';

const wish = remember(false);

export const wishForCoding = wish.set;

export const useCodingWish = wish.use;
