import { endingAt, scoringRules } from '../../../src/engine/ckp/cap';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { KEP_241 } from '../../../src/engine/ckp/rulebooks/kep241';
import { ckpScore } from '../../../src/engine/ckp/score';
import { ckpTable } from '../../../src/engine/ckp/table';

const five = (value: unknown) => Array.from({ length: 5 }, () => [value]);

describe('a cap of one’s own', () => {
  test.each([
    ['maximize', 100, 140, 140],
    ['maximize', 100, 170, 150],
    ['minimize', 10, 6, 140],
    ['minimize', 10, 1, 150],
    ['maximize', -10, -1, 150],
    ['maximize-120', 10, 10, 150],
    ['maximize-120', 10, 9, 90],
    ['stabilize', 100, 100, 100],
  ])('%s, target %d, realization %d: %d', (polarity, target, realization, expected) => {
    expect(indicatorIndices(target, realization, polarity, null, scoringRules(150))).toEqual([[expected]]);
  });

  test('of 100 cuts off what is beyond the target', () => {
    const indices = indicatorIndices(
      [[10], [10]],
      [[12], [10]],
      [['maximize'], ['maximize-120']],
      0,
      scoringRules(100),
    );
    expect(indices).toEqual([[100], [100]]);
  });

  test('bounds indices before they are weighted', () => {
    const lists = [five(100), [[170], [100], [100], [100], [100]], five(20)] as const;
    expect(ckpScore(...lists, null, true, null, scoringRules(150))).toBe(110);
    expect(ckpScore(...lists, null, true, null, scoringRules(null))).toBe(104);
    expect(ckpTable(...lists, null, true, null, scoringRules('110'))[0]?.[0]).toBe(110);
  });

  test('is 120 where none is given, be it a blank that arrives as 0', () => {
    for (const blank of [null, undefined, '', 0]) expect(scoringRules(blank)).toBe(KEP_241);
  });

  test('lies between 100 and 1000 points', () => {
    for (const cap of [100, 1000, '112,5']) expect(() => scoringRules(cap)).not.toThrow();
    for (const cap of [99.9, 1.2, -120, 1000.1]) expect(() => scoringRules(cap)).toThrow('Cap: indices may end at 100');
  });

  test('changes nothing else of a book', () => {
    const { highestIndex, ...others } = endingAt(150, KEP_241);
    expect(highestIndex).toEqual({ value: 150 });
    expect({ ...others, highestIndex: KEP_241.highestIndex }).toEqual(KEP_241);
  });
});
