import { languageOf } from '../../src/engine/language';
import { localized, quoted, sentence } from '../../src/engine/messages';
import { isErrorValue } from '../../src/engine/cells';
import { numberInText, readNumber, readShare, readWholeNumber } from '../../src/engine/numbers';
import { attempt } from '../../src/engine/outcomes';
import { describeError, ScoringError } from '../../src/engine/scoringError';
import { lightWord } from '../../src/engine/bands';
import { PRIORITY_METHODS } from '../../src/engine/ahp/priorities';
import { readSwitch, readWord } from '../../src/engine/words';

describe('the language of a locale', () => {
  test.each([
    ['id-ID', 'id'],
    ['id', 'id'],
    ['ID-id', 'id'],
    ['in-ID', 'id'],
    ['id_ID', 'id'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['ido', 'en'],
    ['kid', 'en'],
    ['vi-id', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%p is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('a sentence', () => {
  test('writes numbers with the decimal sign of its language and at most six digits', () => {
    const values = { row: 1, column: 2, forward: 1 / 3, backward: 12.5 };
    expect(sentence('pairNotReciprocal', values, 'en')).toMatch('column 2 says 0.333333 but');
    expect(sentence('pairNotReciprocal', values, 'id')).toMatch('kolom 2 bernilai 0,333333, tetapi');
  });

  test('writes large numbers in full', () => {
    expect(sentence('notANumber', { place: 'X', got: 51561555515.5 }, 'id')).toMatch('51561555515,5');
    expect(sentence('notANumber', { place: 'X', got: 52295456000 }, 'en')).toMatch('52295456000');
  });

  test('lists several indicators with "and" or "dan"', () => {
    const values = { indicators: [2, 5, 7], count: 9, allowed: 1 };
    expect(sentence('tooManyMaximize120', values, 'en')).toMatch('maximize-120: 2, 5 and 7. At most 1 of 9');
    expect(sentence('tooManyMaximize120', values, 'id')).toMatch('maksimalkan-120: 2, 5 dan 7. Paling banyak 1 dari 9');
  });

  test('of an error can be said again in another language', () => {
    const error = new ScoringError('diagonalNotOne', {
      place: localized('cell', { row: 2, column: 2 }),
      got: quoted('x'),
    });
    expect(error.message).toBe(describeError(error, 'en'));
    expect(describeError(error, 'id')).toMatch('Baris 2, kolom 2');
  });
});

describe('a cell in a sentence', () => {
  const shown = (cell: unknown, language: 'en' | 'id' = 'en') =>
    sentence('notANumber', { place: 'X', got: quoted(cell) }, language);

  test('is shortened beyond 30 letters', () => {
    expect(shown('a'.repeat(30))).toMatch(`X: "${'a'.repeat(30)}" is`);
    expect(shown('a'.repeat(31))).toMatch(`X: "${'a'.repeat(30)}…" is`);
  });

  test('that holds neither text, number nor truth value is just this value', () => {
    expect([shown({}), shown({}, 'id')]).toEqual([
      'X: this value is not a usable number. Type a number.',
      'X: nilai ini bukan angka yang dapat dihitung. Ketikkan angka.',
    ]);
    expect([shown(true), shown(false)].map((text) => text.slice(0, 8))).toEqual(['X: TRUE ', 'X: FALSE']);
  });

  test('that is a number has six digits, six decimals from 1 on', () => {
    expect(
      [1, -1, 1.23456789, 0.00012345678, 999999.1234567].map((value) => shown(value).slice(3).split(' ')[0]),
    ).toEqual(['1', '-1', '1.234568', '0.000123457', '999999.123457']);
  });
});

describe('a cell that must hold a number', () => {
  const read = (cell: unknown) => () => readNumber(cell, () => ({ en: 'X', id: 'X' }));

  test('is refused where a text could be thousands, with spaces around it too', () => {
    expect(read(' 1.250 ')).toThrow('may mean thousands or decimals');
    expect(read('0.250')()).toBe(0.25);
  });

  test('holds no number beyond 1e300, and none that is not finite', () => {
    expect([read(1e300)(), read('-1e300')()]).toEqual([1e300, -1e300]);
    for (const cell of [1.1e300, '1.1e300', Infinity, NaN, {}, true, null])
      expect(read(cell)).toThrow('not a usable number');
  });

  test('is a whole number but for its rounding', () => {
    const whole = (cell: unknown) => () => readWholeNumber(cell, () => ({ en: 'X', id: 'X' }), 1, 9);
    expect([whole(3)(), whole(3 + 4e-16)(), whole('9')()]).toEqual([3, 3, 9]);
    for (const cell of [0, 10, 2.5, 3.000001]) expect(whole(cell)).toThrow('whole number');
    expect(whole('')).toThrow('the value is missing');
  });

  test('is a share but for its rounding', () => {
    const share = (cell: unknown) => () => readShare(cell, () => ({ en: 'X', id: 'X' }));
    expect([share(0)(), share(1 + 2e-16)(), share(-1e-17)(), share('0,5')()]).toEqual([0, 1, 0, 0.5]);
    for (const cell of [1.001, -0.001, 70]) expect(share(cell)).toThrow('between 0 and 1');
  });
});

describe('an error value', () => {
  test('is what has a code that begins with #, or is an error among the data types of Excel', () => {
    const values = [{ code: '#N/A' }, { type: 'Error', basicValue: '#DIV/0!' }];
    expect(values.map(isErrorValue)).toEqual([true, true]);
    const others = [
      { code: 'N/A' },
      { code: 5 },
      { type: 'Error', basicValue: 5 },
      { type: 'Text', basicValue: '#N/A' },
      '#N/A',
      null,
    ];
    expect(others.map(isErrorValue)).toEqual(others.map(() => false));
  });
});

describe('a number in text', () => {
  test.each([
    ['0,5', 0.5],
    ['.5', 0.5],
    ['12', 12],
    ['-3.25', -3.25],
    [' 7 ', 7],
    ['1e3', 1000],
    ['5,', 5],
  ])('%p is %p', (text, value) => {
    expect(numberInText(text)).toBe(value);
  });

  test.each(['', ' ', 'five', '1.2.3', '1,2,3', '5%', 'Rp5', '0x10', 'Infinity', 'NaN', '1e999', '--1', ','])(
    '%p is none',
    (text) => {
      expect(numberInText(text)).toBeUndefined();
    },
  );
});

describe('words', () => {
  test.each([
    ['Column', 'column'],
    ['KOLOM', 'column'],
    ['geometrik', 'geometric'],
    ['vektor eigen', 'eigenvector'],
    [null, 'eigenvector'],
    [undefined, 'eigenvector'],
    ['  ', 'eigenvector'],
    [0, 'eigenvector'],
    ['0', 'eigenvector'],
  ])('%p is the method %s', (word, method) => {
    expect(readWord(word, PRIORITY_METHODS)).toBe(method);
  });

  test.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['TRUE', true],
    ['salah', false],
    ['Benar', true],
    [' TRUE ', true],
    ['', true],
    [null, true],
  ])('%p as a switch is %p', (cell, expected) => {
    expect(readSwitch(cell, { en: 'Normalize', id: 'Normalize' }, true)).toBe(expected);
  });

  test('are listed in the language of the reader when one is not known', () => {
    const refused = attempt(() => readWord('median', PRIORITY_METHODS)) as ScoringError;
    expect([describeError(refused, 'en'), describeError(refused, 'id')]).toEqual([
      'Method: "median" is not known. Use one of: eigenvector, geometric, column.',
      'Metode: "median" tidak dikenal. Gunakan salah satu dari: vektor eigen, geometrik, kolom.',
    ]);
    expect(refused.name).toBe('ScoringError');
  });

  test('of the lights exist in both languages', () => {
    expect((['red', 'yellow', 'green'] as const).map((light) => lightWord(light, 'id'))).toEqual([
      'Merah',
      'Kuning',
      'Hijau',
    ]);
  });
});
