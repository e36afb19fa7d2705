import { globalWeights } from '../../../src/engine/hierarchy/globalWeights';

describe('a hierarchy listed as items and parents', () => {
  const column = (values: readonly unknown[]) => values.map((value) => [value]);
  const weights = (items: unknown[], parents: unknown[], local: unknown[]) =>
    globalWeights(column(items), column(parents), column(local)).flat();

  test('may name parents before or after their children, at unequal depths', () => {
    expect(weights(['leaf', 'B', 'A'], ['B', '', ''], ['', 3, 1])).toEqual([0.75, 0.75, 0.25]);
  });

  test('may have a goal on top without a weight of its own', () => {
    expect(weights(['Goal', 'A', 'B'], ['', 'Goal', 'Goal'], ['', 40, 60])).toEqual([1, 0.4, 0.6]);
  });

  test('may have several roots, which share 1', () => {
    expect(weights(['A', 'B', 'C'], ['', '', ''], [1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
  });

  test('takes fractions, percents and rounded weights alike', () => {
    const third = expect.closeTo(1 / 3, 15) as number;
    expect(weights(['A', 'B', 'C'], ['', '', ''], [0.33, 0.33, 0.33])).toEqual([third, third, third]);
    expect(weights(['A', 'B'], ['', ''], [30, 70])).toEqual([0.3, 0.7]);
  });

  test('gives an only child all of its parent, whatever its weight', () => {
    expect(weights(['A', 'B', 'B1'], ['', '', 'B'], [1, 1, 0.2])).toEqual([0.5, 0.5, 0.5]);
  });

  test('finds parents whatever the case and the spaces around them, and numbers as text', () => {
    const mixed = weights(['Cost', 'price', 7, 'x'], ['', ' COST ', 'cost', '7'], [1, 3, 1, '']);
    expect(mixed).toEqual([1, 0.75, 0.25, 0.25]);
    expect(weights([0.1 + 0.2, 'x'], ['', '0.3'], [1, 1])).toEqual([1, 1]);
  });

  test('keeps names apart that only begin alike', () => {
    expect(weights(['A', 'A 1', 'A1'], ['', 'A', 'A'], [1, 1, 3])).toEqual([1, 0.25, 0.75]);
  });

  test.each([
    ['text', ''],
    ['as the desktop passes them', 0],
    ['null', null],
  ])('leaves blank rows blank: %s', (_, blank) => {
    expect(weights(['A', blank, 'B'], [blank, blank, 'A'], [1, blank, 1])).toEqual([1, '', 1]);
  });

  test('is blank throughout when it has no rows yet', () => {
    expect(weights(['', ''], ['', ''], ['', ''])).toEqual(['', '']);
  });

  test('lies as the items do, also when the other lists lie across', () => {
    expect(globalWeights([['A', 'B']], [[''], ['A']], [[1], [1]])).toEqual([[1, 1]]);
    expect(globalWeights([['A'], ['B']], [['', 'A']], [[1, 1]])).toEqual([[1], [1]]);
  });

  describe('with codes', () => {
    const coded = (items: unknown[], parents: unknown[], local: unknown[], codes: unknown[]) =>
      globalWeights(column(items), column(parents), column(local), column(codes)).flat();
    const names = ['Customer', 'Process', 'Speed', 'Speed', 'Cost'];

    test('takes one item under two parents', () => {
      const parents = ['', '', 'Customer', 'Process', 'Process'];
      expect(coded(names, parents, [60, 40, '', 1, 1], ['C', 'P', 'C1', 'P1', 'P2'])).toEqual([
        0.6, 0.4, 0.6, 0.2, 0.2,
      ]);
    });

    test('takes codes as parents, and does without codes where a name stands alone', () => {
      const parents = ['', '', 'c', 'Process', 'Process'];
      expect(coded(names, parents, [60, 40, '', 1, 1], ['C', '', 'C1', '', ''])).toEqual([0.6, 0.4, 0.6, 0.2, 0.2]);
    });

    test('finds by its code what has items of one name above it', () => {
      const items = ['A', 'B', 'Speed', 'Speed', 'Trips', 'Queue'];
      const parents = ['', '', 'A', 'B', 'A1', 'B1'];
      expect(coded(items, parents, [1, 3, 1, 1, 1, 1], ['', '', 'A1', 'B1', '', ''])).toEqual([
        0.25, 0.75, 0.25, 0.75, 0.25, 0.75,
      ]);
    });

    test('reads paths as items without any codes', () => {
      const items = ['Goal', 'Goal/A', 'Goal/B', 'Goal/A/Speed', 'Goal/B/Speed'];
      expect(weights(items, ['', 'Goal', 'Goal', 'Goal/A', 'Goal/B'], ['', 1, 3, 1, 1])).toEqual([
        1, 0.25, 0.75, 0.25, 0.75,
      ]);
    });

    test('leaves blank rows blank', () => {
      expect(coded(['A', 0, 'A'], ['', 0, 'x'], [1, 0, 1], ['x', 0, 'y'])).toEqual([1, '', 1]);
    });
  });

  test('leaves its inputs as they were', () => {
    const frozen = (values: unknown[]) => Object.freeze(values.map((value) => Object.freeze([value])));
    expect(globalWeights(frozen(['A', 'B']), frozen(['', 'A']), frozen([1, 1]))).toEqual([[1], [1]]);
  });
});
