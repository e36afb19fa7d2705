import { formatsFor } from '../../src/taskpane/format';

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
