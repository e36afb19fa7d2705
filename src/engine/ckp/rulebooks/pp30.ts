import type { RatingBook, Ruled } from './ruleBook';

const read = (value: number): Ruled<number> => ({ value, source: 'PP 30/2019, article 41', evidence: 'read' });
const unverified = (value: number): Ruled<number> => ({
  value,
  source: 'PP 30/2019; the text of this band was not found',
  evidence: 'unverified',
});

/**
 * Government regulation 30/2019 on the performance appraisal of civil servants. Very good also asks for a new idea,
 * which a number cannot show.
 */
export const PP_30: RatingBook = {
  id: 'pp30-2019',
  title: 'PP 30/2019',
  bands: [
    { rating: { en: 'Very good', id: 'Sangat baik' }, from: read(110) },
    { rating: { en: 'Good', id: 'Baik' }, from: read(90) },
    { rating: { en: 'Enough', id: 'Cukup' }, from: read(70) },
    { rating: { en: 'Less', id: 'Kurang' }, from: unverified(50) },
    { rating: { en: 'Very poor', id: 'Sangat kurang' }, from: unverified(0) },
  ],
};
