import { formatsFor } from '../../src/taskpane/strings/format';

/** Intl separates the percent sign of some languages with a no-break space. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('numbers in the locale of the user', () => {
  test('English', () => {
    const formats = formatsFor('en-US', 'en');
    expect(formats.percent(0.40678)).toBe('40.7%');
    expect(formats.ratio(0.0627)).toBe('0.063');
    expect(formats.hundredths(0.1)).toBe('0.10');
    expect(formats.count(12_345)).toBe('12,345');
  });

  test('Indonesian has a decimal comma', () => {
    const formats = formatsFor('id-ID', 'id');
    expect(plain(formats.percent(0.40678))).toBe('40,7%');
    expect(formats.ratio(0.0627)).toBe('0,063');
    expect(formats.count(12_345)).toBe('12.345');
  });

  test('a locale of another language than the pane does not decide the decimal sign', () => {
    expect(formatsFor('de-DE', 'en').ratio(0.5)).toBe('0.500');
    expect(formatsFor(undefined, 'id').ratio(0.5)).toBe('0,500');
    expect(formatsFor('en-not-a-locale!', 'en').ratio(0.5)).toBe('0.500');
    expect(formatsFor('in-ID', 'id').ratio(0.5)).toBe('0,500');
  });

  test('a ratio just above the limit does not read as the limit', () => {
    expect(formatsFor('en-US', 'en').ratio(0.104)).toBe('0.104');
  });
});

describe('a number somebody types', () => {
  const english = formatsFor('en-US', 'en');
  const indonesian = formatsFor('id-ID', 'id');

  test.each([
    ['2.08', 2.08],
    ['2,08', 2.08],
    [' 0,5 ', 0.5],
    ['-3', -3],
    ['51561555515', 51_561_555_515],
  ])('%s is %s with a decimal comma and with a point', (text, value) => {
    expect([english.read(text), indonesian.read(text)]).toEqual([value, value]);
  });

  test('may be grouped the way of the locale', () => {
    expect([english.read('51,561,555,515'), indonesian.read('51.561.555.515')]).toEqual([
      51_561_555_515, 51_561_555_515,
    ]);
    expect([english.read('1,250.5'), indonesian.read('1.250,5')]).toEqual([1250.5, 1250.5]);
  });

  test('is refused where it could be a thousand times as much', () => {
    expect([english.read('1,250'), indonesian.read('1.250')]).toEqual(['ambiguous', 'ambiguous']);
    expect([english.read('1.250'), indonesian.read('1,250'), english.read('0,125')]).toEqual([1.25, 1.25, 0.125]);
  });

  test.each(['', 'abc', '1.2.3', '12%', '1..5', '1,25,500'])('%s is none', (text) => {
    expect([english.read(text), indonesian.read(text)]).toEqual(['notANumber', 'notANumber']);
  });

  test('comes back from its field as it was', () => {
    for (const formats of [english, indonesian]) {
      for (const value of [0.1 + 0.2, 14.66, 63_208_696_000, 0.069_38, -2.5]) {
        expect(formats.read(formats.entry(value))).toBeCloseTo(value, 14);
      }
    }
  });

  test('stands in its field with four decimals, a small one with five digits', () => {
    expect([356.285714285714, 1 / 3, 0.000_123_456_7, 0].map((value) => english.entry(value))).toEqual([
      '356.2857',
      '0.33333',
      '0.00012346',
      '0',
    ]);
    expect(indonesian.entry(356.285714285714)).toBe('356,2857');
  });
});

test('a number of a sheet is grouped and keeps at most four decimals', () => {
  expect(formatsFor('en-US', 'en').number(51_561_555_515)).toBe('51,561,555,515');
  expect(formatsFor('id-ID', 'id').number(2.08125)).toBe('2,0813');
});
