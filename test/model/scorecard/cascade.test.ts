import { cascadeTypeOf } from '../../../src/model/scorecard/cascade';

/** The codes of the treasurer's contract, study 001, chapter IV. */
test.each([
  ['1a-CP', 'CP'],
  ['2a-C', 'C'],
  ['2b-N', 'N'],
  ['2c-N', 'N'],
  ['2d-N', 'N'],
  ['2e-N', 'N'],
] as const)('%s is cascaded as %s', (code, type) => {
  expect(cascadeTypeOf(code)).toBe(type);
});

test.each([
  [' 6c-n ', 'N'],
  ['10b – CP', 'CP'],
  ['4-C', 'C'],
  ['1a−cp', 'CP'],
])('%s is read whatever dash and case it has', (code, type) => {
  expect(cascadeTypeOf(code)).toBe(type);
});

test.each(['', 'F1a', 'C1', 'CP', 'N', '1a-CPX', '1a-CN', 'KPI-C', '1aC', '-N', '2a-C (baru)'])(
  '%p does not say how it is cascaded',
  (code) => {
    expect(cascadeTypeOf(code)).toBeNull();
  },
);
