import fc from 'fast-check';
import { indicatorIndices } from '../../../src/engine/ckp/indicator';
import { numberInText } from '../../../src/engine/numbers';
import type { DecimalSign } from '../../../src/engine/textNumbers';
import { decimalSignOf, readNumberText } from '../../../src/engine/textNumbers';

const RUNS = { numRuns: 1000 };

const LOCALES = { ',': 'id-ID', '.': 'en-US' } as const;
const sign = fc.constantFrom<DecimalSign>(',', '.');

/** A number with few decimals, and how many of them are printed. */
const printed = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([figures, decimals, more]) => ({
    value: Number(`${figures}e-${decimals}`),
    decimals: Math.min(8, decimals + more),
  }));

const format = ({ value, decimals }: { value: number; decimals: number }, by: DecimalSign, useGrouping = true) =>
  new Intl.NumberFormat(LOCALES[by], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  }).format(value);

const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `${text}%`,
  (text) => `${text} %`,
  (text) => `${text} persen`,
  (text) => `${text} dokumen`,
  (text) => ` ${text} (skala 4)`,
  (text) => text.replace('-', '−'),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
);

const isRead = (reading: ReturnType<typeof readNumberText>, value: number) =>
  'fault' in reading ? reading.fault === 'ambiguous' : Object.is(reading.value + 0, value + 0);

test('a printed number is read as it was meant, or said to be ambiguous', () => {
  fc.assert(
    fc.property(printed, sign, fc.boolean(), dress, (number, by, grouping, dressed) =>
      isRead(readNumberText(dressed(format(number, by, grouping)), null), number.value),
    ),
    RUNS,
  );
});

test('by the decimal sign of its column it is always read', () => {
  fc.assert(
    fc.property(printed, sign, dress, (number, by, dressed) => {
      expect(readNumberText(dressed(format(number, by)), by)).toMatchObject({ value: number.value + 0 });
    }),
    RUNS,
  );
});

test('the texts of a column never show the other sign', () => {
  fc.assert(
    fc.property(fc.array(printed, { maxLength: 6 }), sign, (numbers, by) => {
      const shown = decimalSignOf(numbers.map((number) => format(number, by)));
      expect([by, null]).toContain(shown);
    }),
    RUNS,
  );
});

test('an amount of rupiah is read as it was meant, or said to be ambiguous', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), sign, (value, by) => {
      const text = `Rp ${format({ value, decimals: 0 }, by)}`;
      expect(isRead(readNumberText(text, null), value)).toBe(true);
    }),
    RUNS,
  );
});

test('any text is read or refused, and says the same whatever its blanks', () => {
  const piece = fc.constantFrom(
    ...'0123456789.,- %/():≥½+'.split(''),
    'juta',
    'Rp',
    'dari',
    ' 000',
    '\u00a0',
    'min',
    'e',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), sign, (pieces, by) => {
      const text = pieces.join('');
      const reading = readNumberText(text, by);
      if (!('fault' in reading)) expect(Number.isFinite(reading.value)).toBe(true);
      expect(readNumberText(`  ${text}\n`, by)).toEqual(reading);
    }),
    RUNS,
  );
});

test('what one of the two decimal signs said before, it says still', () => {
  const piece = fc.constantFrom('0', '1', '9', '12', '123', '1234', '.', ',', '-', '+', 'e', 'e-', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const before = numberInText(text);
      if (before === undefined || /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text.trim())) return;
      expect(readNumberText(text, null)).toEqual({ value: before, isPercent: false, bound: null });
    }),
    { numRuns: 20_000 },
  );
});

test('a percent beside a plain number is never taken for its hundredfold', () => {
  const share = fc.integer({ min: 1, max: 1500 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(share, share, fc.boolean(), fc.boolean(), (wanted, achieved, isFraction, isTargetText) => {
      const plain = (value: number) => (isFraction ? value : Number((100 * value).toPrecision(12)));
      const text = (value: number) => `${Number((100 * value).toPrecision(12))}%`;
      const [target, realization] = isTargetText ? [text(wanted), plain(achieved)] : [plain(wanted), text(achieved)];
      const [answer] = indicatorIndices([[target]], [[realization]], null, null).flat();
      const meant = Math.min(120, (100 * achieved) / wanted);
      // What is rarer than a realization between a tenth and three times its target may be either, and is refused.
      const isUsual = achieved / wanted >= 0.1 && achieved / wanted <= 3;
      if (typeof answer === 'number' && isUsual) expect(answer).toBeCloseTo(meant, 8);
    }),
    RUNS,
  );
});
