/** The numbers of a KPI in sentences and fields: as its table shows them, and as people type them. */
import fc from 'fast-check';
import type { NumberShape } from '../../../src/model/scorecard/reading/numberShape';
import type { KpiNumbers } from '../../../src/taskpane/result/kpiNumbers';
import { kpiNumbers, weightNumbers } from '../../../src/taskpane/result/kpiNumbers';
import { formatsFor } from '../../../src/taskpane/strings/format';

const [english, indonesian] = [formatsFor('en-US', 'en'), formatsFor('id-ID', 'id')];
const of = (shown: NumberShape | undefined, unit = '', formats = english): KpiNumbers =>
  kpiNumbers({ unit, ...(shown && { shown }) }, formats);
const percent = (decimals: number): NumberShape => ({ percent: 'fraction', decimals });
const points = (decimals: number | null): NumberShape => ({ percent: 'points', decimals });
const plain = (decimals: number): NumberShape => ({ percent: null, decimals });

describe('in sentences', () => {
  test.each<[NumberShape | undefined, string, number, string, string]>([
    [percent(2), '%', 0.002, '0.20%', '0,20%'],
    [percent(1), '%', 0.85, '85.0%', '85,0%'],
    [percent(0), '', 0.85, '85%', '85%'],
    // A computed realization has the decimals of its cell; a rounder number keeps its own.
    [percent(1), '', 0.851234567, '85.1%', '85,1%'],
    [percent(1), '', 0.8515, '85.15%', '85,15%'],
    [points(1), '%', 85, '85.0%', '85,0%'],
    [points(null), '', 97.25, '97.25%', '97,25%'],
    [undefined, '%', 97.5, '97.5%', '97,5%'],
    [undefined, 'persen', 97.5, '97.5%', '97,5%'],
    [undefined, '% of staff', 97.5, '97.5 % of staff', '97,5 % of staff'],
    [plain(1), 'days', 12, '12.0 days', '12,0 days'],
    [plain(2), 'Rp', 1_250_000.5, '1,250,000.50 Rp', '1.250.000,50 Rp'],
    [undefined, 'index', 3.75, '3.75 index', '3,75 index'],
    [undefined, '', 0.00001234, '0.00001234', '0,00001234'],
  ])('%p %p: %p', (shown, unit, value, inEnglish, inIndonesian) => {
    expect(
      of(shown, unit)
        .text(value)
        .replace(/\u00a0/g, ' '),
    ).toBe(inEnglish);
    expect(
      of(shown, unit, indonesian)
        .text(value)
        .replace(/\u00a0/g, ' '),
    ).toBe(inIndonesian);
  });

  test('what is to be reached is said exactly, and never as what is', () => {
    expect(of(percent(2), '%').both(0.002, 0.0027)).toEqual(['0.20%', '0.27%']);
    expect(of(percent(0)).both(0.0195, 0.0204)).toEqual(['1.95%', '2.0%']);
    expect(of(plain(1), 'index').both(4.5, 4.123)).toEqual(['4.5 index', '4.1 index']);
    expect(of(percent(0)).both(0.02, 0.0204)).toEqual(['2%', '2.04%']);
    expect(of(percent(1)).both(0.9, 0.851234567)).toEqual(['90.0%', '85.1%']);
    expect(of(undefined, 'days').both(3, 3.00004)).toEqual(['3 days', '3.00004 days']);
    expect(of(undefined).both(71.5, 56.25)).toEqual(['71.5', '56.25']);
  });
});

describe('typed into a field', () => {
  test.each([
    ['0,19%', 0.0019],
    ['0.19 %', 0.0019],
    ['0.19', 0.0019],
    ['19%', 0.19],
    ['19 persen', 0.19],
    ['19', 0.19],
    [' 100,5 % ', 1.005],
  ])('%p for a percent', (typed, value) => {
    for (const formats of [english, indonesian]) expect(of(percent(2), '%', formats).read(typed)).toBe(value);
  });

  test.each([
    ['0,19%', 0.19],
    ['85', 85],
    ['85 %', 85],
  ])('%p for a percent in points', (typed, value) => {
    expect(of(points(1), '%', indonesian).read(typed)).toBe(value);
    expect(of(undefined, '%', english).read(typed)).toBe(value);
  });

  test.each([
    ['12,5 hari', 'hari', 12.5],
    ['12,5Hari', 'hari', 12.5],
    ['12 days', 'hari', 12],
    ['Rp 1.250.000', 'Rp', 1_250_000],
    ['1,5 juta', 'Rp', 1_500_000],
    ['1.250.000,5', '', 1_250_000.5],
  ])('%p with the unit %p', (typed, unit, value) => {
    expect(of(undefined, unit, indonesian).read(typed)).toBe(value);
  });

  test.each([
    ['', 'hari', 'notANumber'],
    ['hari', 'hari', 'notANumber'],
    ['19%', 'hari', 'notANumber'],
    ['> 5', 'hari', 'notANumber'],
    ['1.250', 'hari', 'ambiguous'],
    ['1.250 hari', 'hari', 'ambiguous'],
  ] as const)('%p with the unit %p is refused: %p', (typed, unit, fault) => {
    expect(of(undefined, unit, indonesian).read(typed)).toBe(fault);
  });

  test('is read as the field shows it, whatever the shape and the language', () => {
    const shapes = fc.record({
      percent: fc.constantFrom('fraction' as const, 'points' as const, null),
      decimals: fc.option(fc.nat(4)),
    });
    const values = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        shapes,
        values,
        fc.constantFrom(english, indonesian),
        fc.constantFrom('', '%', 'hari'),
        (shown, value, formats, unit) => {
          const numbers = of(shown, unit, formats);
          const read = numbers.read(numbers.entry(value) + (numbers.suffix ?? ''));
          const last = 10 ** -(shown.decimals ?? 4) * (shown.percent === 'fraction' ? 0.01 : 1);
          // 1.250 may be a thousand: then it is asked about, and never taken for another number.
          if (read !== 'ambiguous') expect(Math.abs(Number(read) - value)).toBeLessThanOrEqual(last * 0.5000001);
        },
      ),
    );
  });
});

test('weights that add up to 1 are percents', () => {
  const shares = weightNumbers([0.25, 0.75], english);
  expect([shares.text(0.25), shares.entry(0.125), shares.read('12,5%'), shares.read('12.5')]).toEqual([
    '25%',
    '12.5',
    0.125,
    0.125,
  ]);
  const parts = weightNumbers([25, 75], english);
  expect([parts.text(25), parts.read('12.5'), parts.suffix]).toEqual(['25', 12.5, undefined]);
});
