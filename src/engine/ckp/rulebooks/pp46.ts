import type { RatingBook, Ruled } from './ruleBook';

const SOURCE = 'PP 46/2011, quoted in the study of the expenditure treasurer of Bangka Belitung, section L';
const from = (value: number): Ruled<number> => ({ value, source: SOURCE, evidence: 'read' });

/**
 * Government regulation 46/2011 on the work performance of civil servants. It prints whole numbers (91–120, 76–90, …);
 * read half-open, so that 90.5 has a place.
 */
export const PP_46: RatingBook & { readonly skpShare: Ruled<number> } = {
  id: 'pp46-2011',
  title: 'PP 46/2011',
  /** The share of the SKP in the NPKP; the rest is behaviour. */
  skpShare: from(0.6),
  bands: [
    { rating: { en: 'Excellent', id: 'Sangat baik' }, from: from(91) },
    { rating: { en: 'Good', id: 'Baik' }, from: from(76) },
    { rating: { en: 'Enough', id: 'Cukup' }, from: from(61) },
    { rating: { en: 'Less', id: 'Kurang' }, from: from(51) },
    { rating: { en: 'Poor', id: 'Buruk' }, from: from(0) },
  ],
};
