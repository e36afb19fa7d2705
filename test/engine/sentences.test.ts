import { languageOf } from '../../src/engine/language';
import { localized, quoted, sentence } from '../../src/engine/messages';
import { numberInText } from '../../src/engine/numbers';
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
    const error = new ScoringError('diagonalNotOne', { place: localized('cell', { row: 2, column: 2 }), got: quoted('x') });
    expect(error.message).toBe(describeError(error, 'en'));
    expect(describeError(error, 'id')).toMatch('Baris 2, kolom 2');
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
    ['', true],
    [null, true],
  ])('%p as a switch is %p', (cell, expected) => {
    expect(readSwitch(cell, { en: 'Normalize', id: 'Normalize' }, true)).toBe(expected);
  });

  test('of the lights exist in both languages', () => {
    expect((['red', 'yellow', 'green'] as const).map((light) => lightWord(light, 'id'))).toEqual([
      'Merah',
      'Kuning',
      'Hijau',
    ]);
  });
});
