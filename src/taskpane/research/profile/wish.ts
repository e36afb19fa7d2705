/** That the selection become a profile of respondents: said in the Selection tab, carried out in the Scorecard tab. */
import { remember } from '../../store/remembered';

const wish = remember(false);

export const wishForProfile = wish.set;

export const useProfileWish = wish.use;
