import type { Refusal } from './refusal';

/** Wrong inputs about the tasks of an SKP, and what the user reads. */
export const skpRefusals: readonly Refusal[] = [
  {
    when: 'a task without anything planned',
    call: ['CKP_SKP', [[''], [5]], [[''], [5]]],
    code: '#N/A',
    sentence: 'QuantityTarget, row 1: there is no data yet.',
  },
  {
    when: 'a time planned and not yet taken',
    call: ['CKP_SKP', [[5]], [[5]], null, null, [[12]], [['']]],
    code: '#N/A',
    sentence: 'Time: there is no data yet.',
  },
  {
    when: 'a cost without one planned',
    call: ['CKP_SKP', [[5], [5]], [[5], [5]], null, null, null, null, [[100], ['']], [[90], [50]]],
    code: '#VALUE!',
    sentence:
      'CostTarget, row 2: there is a realization and no target. Type the target, or give only the aspects that the form has.',
  },
  {
    when: 'a cost without any cost planned',
    call: ['CKP_SKP', [[5]], [[5]], null, null, null, null, null, [[90]]],
    code: '#VALUE!',
    sentence: 'CostTarget: there is a realization and no target. Type the target, or give only the aspects that the form has.',
  },
  {
    when: 'a negative quality',
    call: ['CKP_SKP', [[5]], [[5]], [[100]], [[-90]]],
    code: '#VALUE!',
    sentence: 'Quality: what is planned or reached is never below 0, got -90. Type it without the sign.',
  },
  {
    when: 'a negative time planned',
    call: ['CKP_SKP', [[5]], [[5]], null, null, [[-12]], [[12]]],
    code: '#VALUE!',
    sentence: 'TimeTarget: what is planned or reached is never below 0, got -12. Type it without the sign.',
  },
  {
    when: 'the unit of a time in place of the time',
    call: ['CKP_SKP', [[5]], [[5]], null, null, [['months']], [[12]]],
    code: '#VALUE!',
    sentence: 'TimeTarget: "months" is not a usable number. Type a number.',
  },
  {
    when: 'a quantity that may be thousands or decimals',
    call: ['CKP_SKP', [['1.250']], [[5]]],
    code: '#VALUE!',
    sentence: 'QuantityTarget: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'two qualities for three tasks',
    call: ['CKP_SKP', [[1], [1], [1]], [[1], [1], [1]], 100, [[90], [80]]],
    code: '#VALUE!',
    sentence: 'QuantityTarget is 3 × 1 and Quality is 2 × 1. Give ranges of the same shape, a single cell, or a row against a column.',
  },
];
