import fc from 'fast-check';
import { bandLabels } from '../../../src/engine/bsc/band';
import { INDEX_BANDS } from '../../../src/engine/bands';
import { ratingsOf } from '../../../src/engine/ckp/rating';
import { lightsOf } from '../../../src/engine/omax/light';

const RATINGS = [['Poor', 'Less', 'Enough', 'Good', 'Excellent']];
const PP_46 = [[51], [61], [76], [91]];

describe('bands of one’s own', () => {
  test.each([
    [50.99, 'Poor'],
    [51, 'Less'],
    [60.5, 'Less'],
    [61, 'Enough'],
    [90.5, 'Good'],
    [91, 'Excellent'],
    [-5, 'Poor'],
  ])('%p is %s: the lower end is included', (score, label) => {
    expect(bandLabels(score, PP_46, RATINGS)).toEqual([[label]]);
  });

  test('are the ratings and the lights where their bounds are', () => {
    const points = fc.array(fc.double({ min: 1.6, max: 130, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(points, (list) => {
        expect(bandLabels([list], PP_46, RATINGS)).toEqual(ratingsOf([list], 'pp46-2011', 'en'));
        const { yellowFrom, greenFrom } = INDEX_BANDS;
        const labels = bandLabels([list], [[yellowFrom, greenFrom]], [['Red', 'Yellow', 'Green']]);
        expect(labels).toEqual(lightsOf([list], INDEX_BANDS, 'en'));
      }),
    );
  });

  test('are not decided by rounding', () => {
    expect(bandLabels(99.99999999999997, 100, ['no', 'yes'])).toEqual([['yes']]);
    expect(bandLabels(99.9999999, 100, ['no', 'yes'])).toEqual([['no']]);
  });

  test('take scores of any shape, labels that are numbers, and leave blanks blank', () => {
    expect(
      bandLabels(
        [
          [1, 4.2],
          ['', '3,5'],
        ],
        [[2, 3, 4]],
        [[1], [2], [3], [4]],
      ),
    ).toEqual([
      [1, 4],
      ['', 3],
    ]);
  });

  test('are spoilt by a mistake in its own cell alone; an error value comes back', () => {
    const [good, wrong, error] = bandLabels([[90], ['high'], [{ code: '#N/A' }]], PP_46, RATINGS).flat();
    expect(good).toBe('Good');
    expect(wrong).toMatchObject({ message: 'Scores, row 2: "high" is not a usable number. Type a number.' });
    expect(error).toEqual({ code: '#N/A' });
  });
});
