/** How cells show their numbers, by format codes as Office.js spells them in every locale, and by texts. */
import fc from 'fast-check';
import { commonShape, formatShape, textShape } from '../../../../src/model/scorecard/reading/numberShape';
import type { NumberShape } from '../../../../src/model/scorecard/reading/numberShape';
import { readNumberText } from '../../../../src/engine/textNumbers';

const percent = (decimals: number): NumberShape => ({ percent: 'fraction', decimals });
const points = (decimals: number): NumberShape => ({ percent: 'points', decimals });
const plain = (decimals: number | null): NumberShape => ({ percent: null, decimals });

test.each<[string | undefined, NumberShape | null]>([
  ['0%', percent(0)],
  ['0.0%', percent(1)],
  ['0.00 %', percent(2)],
  ['#,##0.0%', percent(1)],
  // In a format code a comma always groups: of "0,0%" Excel shows 85%.
  ['0,0%', percent(0)],
  ['0.00%;[Red]-0.00%', percent(2)],
  ['[Green]0.0%', percent(1)],
  ['[>=1]0%;0.00%', percent(0)],
  ['[$-421]0.0%', percent(1)],
  ['_-* 0.0%_-', percent(1)],
  ['"capai "0.0%', percent(1)],
  ['0.0" %"', points(1)],
  ['0\\%', points(0)],
  ['#,##0.0', plain(1)],
  ['#,##0', plain(0)],
  ['0', plain(0)],
  ['0.###', plain(3)],
  ['#,##0.00" hari"', plain(2)],
  ['"Rp"#,##0', plain(0)],
  ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', plain(2)],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', plain(0)],
  ['"; "0.0', plain(1)],
  ['#,##0.0,,', plain(null)],
  ['0.0,," jt"', plain(null)],
  ['General', null],
  ['General" %"', null],
  ['@', null],
  ['', null],
  [undefined, null],
  ['dd/mm/yyyy', null],
  ['[h]:mm', null],
  ['# ?/?', null],
  ['0.00E+00', null],
  ['0%%', null],
])('the format %p', (format, shape) => {
  expect(formatShape(format)).toEqual(shape);
});

test('whatever stands around the figures of a format, its sign and decimals are found', () => {
  const around = fc.constantFrom('', '"x% "', '[Red]', '[$-421]', '_-', '\\~', '* ');
  const figures = fc.constantFrom('0', '#,##0', '#0', '?0', '0,000');
  fc.assert(
    fc.property(
      around,
      figures,
      fc.nat(6),
      fc.constantFrom('', '%', ' %'),
      fc.boolean(),
      (before, whole, decimals, sign, more) => {
        const section = `${before}${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${sign}`;
        const shape = formatShape(more ? `${section};-${section};"-"` : section);
        const isPoints = sign === '' && before.includes('%');
        expect(shape).toEqual({ percent: sign !== '' ? 'fraction' : isPoints ? 'points' : null, decimals });
      },
    ),
  );
});

test.each<[string, NumberShape]>([
  ['95 %', points(0)],
  ['85,0 %', points(1)],
  ['95.55%', points(2)],
  ['0,125 %', points(3)],
  ['1.234,5', plain(1)],
  ['1.234.567', plain(0)],
  ['12', plain(0)],
  ['1,5 juta', plain(null)],
])('the text %p', (text, shape) => {
  const read = readNumberText(text, ',');
  expect('value' in read && textShape(text, read)).toEqual(shape);
});

describe('a row of numbers', () => {
  const of = (...shapes: (NumberShape | null | readonly [NumberShape | null, number])[]): NumberShape | null =>
    commonShape(
      shapes.map((one) =>
        Array.isArray(one)
          ? { shape: one[0] as NumberShape | null, factor: one[1] as number }
          : { shape: one as NumberShape | null, factor: 1 },
      ),
    );

  test('has the decimals of its first', () => {
    expect(of(percent(2), percent(0))).toEqual(percent(2));
    expect(of(plain(1), plain(3))).toEqual(plain(1));
  });

  test('is of percents where one is a percent', () => {
    expect(of(null, percent(1))).toEqual(percent(1));
    expect(of(plain(3), percent(0))).toEqual(percent(1));
    expect(of(plain(0), points(1))).toEqual(points(0));
  });

  test('is in points where a fraction was multiplied', () => {
    expect(of([percent(1), 100], null)).toEqual(points(1));
    expect(of([null, 100], points(0))).toEqual(points(0));
  });

  test('says nothing where its first says nothing', () => {
    expect(of(null, plain(0))).toBeNull();
    expect(of()).toBeNull();
  });
});
