/** That the selection be taken as a questionnaire: said in the Selection tab, carried out in the Scorecard tab. */
import { remember } from '../../store/remembered';

const wish = remember(false);

export const wishForPathModel = wish.set;

export const usePathModelWish = wish.use;
