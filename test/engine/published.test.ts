import { indicatorIndices } from '../../src/engine/ckp/indicator';
import { asPrinted } from '../support/printed';
import { kppnIndicators } from '../support/tables/kppn';

describe('KPPN Banyuwangi', () => {
  test.each(kppnIndicators)(
    '$objective: $realization against $target is $printedIndex',
    ({ target, realization, printedIndex }) => {
      const indices = indicatorIndices(target, realization, null, null).flat() as number[];
      expect(asPrinted(indices, [printedIndex], 2)).toBe(true);
    },
  );

  test('has 20 indicators', () => {
    expect(kppnIndicators).toHaveLength(20);
  });
});
