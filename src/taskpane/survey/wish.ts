/** That the selection be taken as answers of people: said in the Selection tab, carried out in the Weights tab. */
import { remember } from '../store/remembered';

const wish = remember(false);

export const wishForSurvey = wish.set;

export const useSurveyWish = wish.use;
