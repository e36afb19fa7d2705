/** That the selection be valued as a list of employees: said in the Selection tab, carried out in the Scorecard tab. */
import { remember } from '../store/remembered';

const wish = remember(false);

export const wishForList = wish.set;

export const useListWish = wish.use;
