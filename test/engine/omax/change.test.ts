import { changesOf } from '../../../src/engine/omax/change';

describe('the change from the previous period', () => {
  test.each([
    [450, 300, 0.5],
    [150, 300, -0.5],
    [0, 300, -1],
    [300, 300, 0],
    [-30, 300, -1.1],
  ])('of %p from %p is %p', (current, previous, change) => {
    expect(changesOf(current, previous)[0]?.[0]).toBeCloseTo(change, 12);
  });

  test('compares many periods with one, or each with its own', () => {
    expect(changesOf([[330], [270]], 300)).toEqual([[0.1], [-0.1]]);
    expect(changesOf([[330, 330]], [[300, 330]])).toEqual([[0.1, 0]]);
  });

  test('spoils only its own cell', () => {
    const cells = changesOf([[1], [''], [3], [4], [{ code: '#N/A' }]], [[1], [1], [0], [-1], [1]]).flat();
    expect(cells[0]).toBe(0);
    expect(cells[1]).toMatchObject({ code: 'notAvailable', message: 'Current, row 2: there is no data yet.' });
    expect(cells[2]).toMatchObject({ code: 'number', key: 'previousZero' });
    expect(cells[3]).toMatchObject({ code: 'value', key: 'previousNegative' });
    expect(cells[4]).toEqual({ code: '#N/A' });
  });
});
