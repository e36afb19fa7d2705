import { ratingsOf } from '../../../src/engine/ckp/rating';

describe('a rating', () => {
  test.each([
    [120, 'Excellent', 'Sangat baik'],
    [91, 'Excellent', 'Sangat baik'],
    [90.999, 'Good', 'Baik'],
    [90.5, 'Good', 'Baik'],
    [76, 'Good', 'Baik'],
    [75.3, 'Enough', 'Cukup'],
    [61, 'Enough', 'Cukup'],
    [60.99, 'Less', 'Kurang'],
    [51, 'Less', 'Kurang'],
    [50.5, 'Poor', 'Buruk'],
    [0, 'Poor', 'Buruk'],
  ])('by PP 46/2011 of %p is %s, %s', (value, english, indonesian) => {
    expect(ratingsOf(value, 'pp46-2011', 'en')).toEqual([[english]]);
    expect(ratingsOf(value, 'pp46-2011', 'id')).toEqual([[indonesian]]);
  });

  test.each([
    [110, 'Very good', 'Sangat baik'],
    [109.99, 'Good', 'Baik'],
    [90, 'Good', 'Baik'],
    [89.99, 'Enough', 'Cukup'],
    [70, 'Enough', 'Cukup'],
    [69.99, 'Less', 'Kurang'],
    [50, 'Less', 'Kurang'],
    [49.99, 'Very poor', 'Sangat kurang'],
  ])('by PP 30/2019 of %p is %s, %s', (value, english, indonesian) => {
    expect(ratingsOf(value, 'pp30-2019', 'en')).toEqual([[english]]);
    expect(ratingsOf(value, 'pp30-2019', 'id')).toEqual([[indonesian]]);
  });

  test('does not depend on the rounding of a computed value', () => {
    expect(ratingsOf(90.99999999999999, 'pp46-2011', 'en')).toEqual([['Excellent']]);
    expect(ratingsOf(90.9999999, 'pp46-2011', 'en')).toEqual([['Good']]);
  });

  test('spoils only its own cell', () => {
    const [row] = ratingsOf([[91, '', -1, 'high', { code: '#N/A' }]], 'pp46-2011', 'en') as [unknown[]];
    expect(row).toEqual([
      'Excellent',
      expect.objectContaining({ key: 'noData', code: 'notAvailable' }),
      expect.objectContaining({ key: 'valueNegative', code: 'value' }),
      expect.objectContaining({ key: 'notANumber' }),
      { code: '#N/A' },
    ]);
  });
});
