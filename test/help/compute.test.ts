import type { LiveFunction } from '../../src/help/live/compute';
import { compute, LiveProblem } from '../../src/help/live/compute';
import { CellError, installRuntime } from '../../src/help/live/runtime';
import { shapeOf } from '../../src/help/live/shapes';
import { problemSentence } from '../../src/help/live/words';

const scalar = shapeOf({});
const matrix = shapeOf({ dimensionality: 'matrix' });
const optional = shapeOf({ optional: true });
const word = shapeOf({ type: 'string', optional: true });
const matrices = shapeOf({ dimensionality: 'matrix', repeating: true });

/** A function that answers what it was given, as JSON. */
function echo(...shapes: LiveFunction['shapes']): LiveFunction {
  return { name: 'TEST.ECHO', shapes, implementation: (...given) => JSON.stringify(given) };
}

const received = (fn: LiveFunction, list: string) =>
  JSON.parse(String(compute(`=TEST.ECHO(${list})`, fn)[0]?.[0])) as unknown;

describe('a formula on a help page hands over', () => {
  test('ranges as rows, a single value for a range as one cell, and the invocation last', () => {
    expect(received(echo(matrix, matrix), '{1,2;3,4},5')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [[5]],
      {},
    ]);
  });

  test('null for what is left out, between commas or at the end', () => {
    expect(received(echo(scalar, optional, optional), '1,,2')).toEqual([1, null, 2, {}]);
    expect(received(echo(scalar, optional, optional), '1')).toEqual([1, null, null, {}]);
  });

  test('what repeats in one list', () => {
    expect(received(echo(scalar, matrices), '1,{2},{3,4}')).toEqual([1, [[[2]], [[3, 4]]], {}]);
  });

  test('words as text, whatever they are', () => {
    expect(received(echo(word), '5')).toEqual(['5', {}]);
    expect(received(echo(word), 'TRUE')).toEqual(['TRUE', {}]);
    expect(received(echo(word), '')).toEqual([null, {}]);
  });

  test('an array of one cell as its value', () => {
    expect(received(echo(scalar), '{7}')).toEqual([7, {}]);
  });
});

describe('the result', () => {
  const answering = (implementation: LiveFunction['implementation']) =>
    compute('=TEST.ECHO()', { name: 'TEST.ECHO', shapes: [], implementation });

  test('is cells, a single value too', () => {
    expect(answering(() => 5)).toEqual([[5]]);
    expect(
      answering(() => [
        [1, 'two'],
        [true, ''],
      ]),
    ).toEqual([
      [1, 'two'],
      [true, ''],
    ]);
  });

  test('holds an error that is thrown or returned', () => {
    const error = new CellError('#VALUE!', 'Row 1.');
    expect(
      answering(() => {
        throw error;
      }),
    ).toEqual([[error]]);
    expect(answering(() => [[error, 1]])).toEqual([[error, 1]]);
  });

  test('of an error given for a word is that error, and the function is not called', () => {
    const called = jest.fn();
    const [[cell] = []] = compute('=TEST.ECHO(#DIV/0!)', { name: 'TEST.ECHO', shapes: [word], implementation: called });
    expect(cell).toMatchObject({ code: '#DIV/0!' });
    expect(called).not.toHaveBeenCalled();
  });

  test('is not invented when the function breaks', () => {
    expect(() =>
      answering(() => {
        throw new TypeError('broken');
      }),
    ).toThrow(TypeError);
  });
});

describe('what cannot be computed', () => {
  test.each([
    ['=OTHER(1)', 'otherFunction'],
    ['=TEST.ECHO()', 'tooFew'],
    ['=TEST.ECHO(1,2,3)', 'tooMany'],
    ['=TEST.ECHO({1,2})', 'oneValue'],
  ])('%s: %s, with a sentence in both languages', (text, kind) => {
    const fn = { ...echo(scalar, optional) };
    const problem = thrownBy(() => compute(text, fn));
    expect(problem).toBeInstanceOf(LiveProblem);
    expect(problem).toMatchObject({ kind });
    const [english, indonesian] = [problemSentence(problem, 'en'), problemSentence(problem, 'id')];
    expect(english).toMatch(/^[A-Z].+\.$/);
    expect(indonesian).toMatch(/^[A-Z].+\.$/);
    expect(indonesian).not.toBe(english);
  });

  test('a mistake of ours is thrown again', () => {
    expect(() => problemSentence(new TypeError('broken'), 'en')).toThrow('broken');
  });
});

test('the runtime registers functions by id and speaks the language of the page', () => {
  const scope: { CustomFunctions?: { associate(id: string, fn: () => number): void }; Office?: unknown } = {};
  const registered = installRuntime(scope, 'id');
  scope.CustomFunctions?.associate('A_B', () => 1);
  expect(registered.get('A_B')?.()).toBe(1);
  expect(scope.Office).toEqual({ context: { displayLanguage: 'id' } });
});

function thrownBy(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (error) {
    return error;
  }
}
