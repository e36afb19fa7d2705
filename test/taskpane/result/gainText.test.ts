import { formatsFor } from '../../../src/taskpane/format';
import { gainText, safeGoal } from '../../../src/taskpane/result/gainText';

const formats = formatsFor('en-US', 'en');

test('a gain has two decimals, and a small one does not read as none', () => {
  expect([0.12345, 0.0049, 0.00001].map((gain) => gainText(gain, formats))).toEqual(['+0.12', '+0.0049', '+0.0001']);
});

describe('a goal that is shown', () => {
  test('is rounded to the side on which it still earns its light', () => {
    expect([safeGoal(97.7143, 90.77), safeGoal(356.2857, 1035)]).toEqual([97.72, 356.28]);
    expect([safeGoal(51_000_000.4, 50_000_000), safeGoal(1035.6, 2000)]).toEqual([51_000_001, 1035]);
  });
  test('is not moved where it is round already', () => {
    expect([safeGoal(0.1 + 0.2, 0), safeGoal(2, 4), safeGoal(8.4, 9)]).toEqual([0.3, 2, 8.4]);
  });
  test('without data yet must be reached from below', () => {
    expect(safeGoal(7.001, null)).toBe(7.01);
  });
});
