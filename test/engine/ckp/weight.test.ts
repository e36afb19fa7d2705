import { indicatorWeights } from '../../../src/engine/ckp/weight';

describe('the weight of an indicator', () => {
  test('answers in the shape of its ranges: one for all, one each, or a table of both', () => {
    expect(indicatorWeights([['exact'], ['proxy']], 'low')).toEqual([[0.26], [0.19]]);
    expect(indicatorWeights([['exact', 'proxy']], [['moderate', 'high']])).toEqual([[0.21, 0.11]]);
    expect(indicatorWeights([['exact'], ['proxy']], [['moderate', 'low']])).toEqual([
      [0.21, 0.26],
      [0.14, 0.19],
    ]);
  });

  test.each([
    ['Eksak', 'Sedang', 0.21],
    ['PROKSI', 'tinggi', 0.11],
    ['proxy', 'medium', 0.14],
    [' kegiatan ', 'moderat', 0.09],
    ['aktivitas', 'moderate', 0.09],
    ['exact', 'rendah', 0.26],
  ])('%p with %p control is %p', (validity, control, weight) => {
    expect(indicatorWeights(validity, control)).toEqual([[weight]]);
  });

  test.each([
    ['exact', 'high', 'combinationForbidden', 'value'],
    ['activity', 'low', 'combinationForbidden', 'value'],
    ['activity', 'high', 'combinationUnpublished', 'value'],
    ['', 'high', 'noData', 'notAvailable'],
    ['proxy', 0, 'noData', 'notAvailable'],
    ['direct', 'high', 'unknownWord', 'value'],
    [12, 'high', 'unknownWord', 'value'],
  ])('%p with %p control is refused: %s', (validity, control, key, code) => {
    expect(indicatorWeights([['proxy'], [validity]], [['high'], [control]])).toEqual([
      [0.11],
      [expect.objectContaining({ key, code })],
    ]);
  });
});
