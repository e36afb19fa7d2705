import { INDEX_BANDS, lightOf, OMAX_BANDS } from '../../../src/engine/bands';
import { lightsOf, readBands } from '../../../src/engine/omax/light';

describe('traffic lights', () => {
  test.each([
    [0, 'red'],
    [3, 'red'],
    [3.71, 'red'],
    [3.999999, 'red'],
    [4, 'yellow'],
    [7, 'yellow'],
    [7.9005, 'yellow'],
    [7.999999, 'yellow'],
    [8, 'green'],
    [8.0125, 'green'],
    [10, 'green'],
  ])('level %p is %s: bands are half-open', (level, light) => {
    expect(lightOf(level, OMAX_BANDS)).toBe(light);
  });

  test.each([
    [79.99, 'red'],
    [80, 'yellow'],
    [99.99, 'yellow'],
    [100, 'green'],
    [120, 'green'],
  ])('index %p is %s', (index, light) => {
    expect(lightOf(index, INDEX_BANDS)).toBe(light);
  });

  test('do not depend on the rounding of a computed level', () => {
    expect(lightOf(9 * 0.3 + 7 * 0.3 + 8 * 0.4 - 1e-15, OMAX_BANDS)).toBe('green');
    expect(lightOf(7.999999999999998, OMAX_BANDS)).toBe('green');
    expect(lightOf(3.9999999999999996, OMAX_BANDS)).toBe('yellow');
    expect(lightOf(99.99999999999997, INDEX_BANDS)).toBe('green');
    expect(lightOf(7.9999999999, OMAX_BANDS)).toBe('yellow');
    expect(lightOf(-0.1 - 0.2, { yellowFrom: -0.3, greenFrom: 0 })).toBe('yellow');
  });

  test('answer in the shape of the levels, in the language asked for', () => {
    expect(
      lightsOf(
        [
          [3, 5],
          [8, 10],
        ],
        OMAX_BANDS,
        'en',
      ),
    ).toEqual([
      ['Red', 'Yellow'],
      ['Green', 'Green'],
    ]);
    expect(lightsOf([[3], [5], [8]], OMAX_BANDS, 'id')).toEqual([['Merah'], ['Kuning'], ['Hijau']]);
  });

  test('a level that is missing or wrong, or an error value, spoils only its own cell', () => {
    const [[red, missing, wrong, error]] = lightsOf([[3, '', 'high', { code: '#N/A' }]], OMAX_BANDS, 'en') as [
      unknown[],
    ];
    expect(red).toBe('Red');
    expect(missing).toMatchObject({ code: 'notAvailable', message: 'Level, column 2: there is no data yet.' });
    expect(wrong).toMatchObject({
      code: 'value',
      message: 'Level, column 3: "high" is not a usable number. Type a number.',
    });
    expect(error).toEqual({ code: '#N/A' });
  });

  test('start where the user says, or at 4 and 8', () => {
    expect(readBands(null, undefined)).toEqual(OMAX_BANDS);
    expect(readBands('', 9)).toEqual({ yellowFrom: 4, greenFrom: 9 });
    expect(readBands('80', 100)).toEqual(INDEX_BANDS);
    expect(readBands(0, null)).toEqual({ yellowFrom: 0, greenFrom: 8 });
  });
});
