import { INDEX_BANDS, OMAX_BANDS } from '../../../src/engine/bands';
import { scoreCard } from '../../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../../src/model/scorecard/surroundings';
import { formatsFor } from '../../../src/taskpane/strings/format';
import { npkpText, scoreText } from '../../../src/taskpane/result/scoreText';
import { kpi, scorecard } from '../../model/scorecard/support';

const english = formatsFor('en-US', 'en');
const indonesian = formatsFor('id-ID', 'id');

test('an NPKP does not read as one of the next rating', () => {
  const [ckp] = [kpi('1a', { target: 100, realization: 90.996 })];
  const { employee } = scoreCard([ckp], scorecard('ckp', { behaviour: 90.996 }), NO_SURROUNDINGS);
  expect(employee?.rating.en).toBe('Good');
  expect(npkpText(employee?.npkp ?? NaN, english)).toBe('90.996');
  expect(npkpText(employee?.npkp ?? NaN, indonesian)).toBe('90,996');
});

test('and has two decimals wherever they say enough, and six at most', () => {
  expect([91, 90.99, 91.004, 75.9951, 104.154].map((npkp) => npkpText(npkp, english))).toEqual([
    '91.00',
    '90.99',
    '91.00',
    '75.995',
    '104.15',
  ]);
  expect(npkpText(90.999_999_9, english)).toBe('91.000000');
});

test('a score does not read as one of the next light', () => {
  expect([7.996, 8, 3.9999, 7.8869].map((level) => scoreText(level, OMAX_BANDS, english))).toEqual([
    '7.996',
    '8.00',
    '3.9999',
    '7.89',
  ]);
  expect(scoreText(99.995, INDEX_BANDS, indonesian)).toBe('99,995');
  // Halves that are no halves in binary: Intl alone would round them up, over the border.
  expect([99.9995, 79.9995].map((index) => scoreText(index, INDEX_BANDS, english))).toEqual(['99.999', '79.999']);
  expect(scoreText(3.9995, OMAX_BANDS, english)).not.toMatch(/^4/);
});
