import { INDEX_BANDS, OMAX_BANDS } from '../../src/engine/bands';
import { bandLabels } from '../../src/engine/bsc/band';
import { readRange } from '../../src/engine/cells';
import { refuseFractions } from '../../src/engine/fractions';
import { indexLights, levelLights } from '../../src/engine/omax/light';

const refuse = (cells: unknown) => () => refuseFractions(readRange(cells, { en: 'Scores', id: 'Skor' }));

describe('scores that look like fractions of 1', () => {
  test.each([
    ['one', 1.05],
    ['several', [[0.97], [1.05], [1.5]]],
    ['beside blanks and zeros, as the desktop hands blanks over', [[0.97, '', 0, null]]],
    ['as text', [['0,97', '1.05']]],
    ['beside what is no number', [[0.97, 'late', { code: '#N/A' }, true]]],
  ])('%s', (_, cells) => {
    expect(refuse(cells)).toThrow('looks like a fraction of 1');
  });

  test.each([
    ['points', [[97], [105]]],
    ['points with one as small', [[0.97], [105]]],
    ['zeros and blanks alone', [[0, '', null]]],
    ['above 1.5', 1.51],
    ['below 0', [[0.9, -0.1]]],
    ['text that may be thousands', '1.250'],
  ])('are not %s', (_, cells) => {
    expect(refuse(cells)).not.toThrow();
  });

  test('are themselves by bands that are no points', () => {
    expect(indexLights([[0.85, 1.05]], { yellowFrom: 0.8, greenFrom: 1 }, 'en')).toEqual([['Yellow', 'Green']]);
    expect(indexLights(1.4, { yellowFrom: 3, greenFrom: 4 }, 'en')).toEqual([['Red']]);
    expect(bandLabels([[0.85, 1.05]], [[0.8, 1]], [['a', 'b', 'c']])).toEqual([['b', 'c']]);
    expect(() => indexLights([[0.85, 1.05]], INDEX_BANDS, 'en')).toThrow('Score: 0.85 looks like');
  });
});

describe('a level above 10', () => {
  test('is refused in its own cell', () => {
    const [good, best, index] = levelLights([[7.9, 10.0000000000001, 706]], OMAX_BANDS, 'en')[0] ?? [];
    expect([good, best]).toEqual(['Yellow', 'Green']);
    expect(index).toMatchObject({ message: expect.stringMatching(/^Level, column 3: a level is at most 10, got 706/) });
  });

  test('is one by bands of another scale', () => {
    expect(levelLights([[706, 820]], { yellowFrom: 400, greenFrom: 800 }, 'en')).toEqual([['Yellow', 'Green']]);
  });
});
