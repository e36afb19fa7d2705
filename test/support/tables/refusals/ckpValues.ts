import { ckpRefusals } from './ckp';
import { skpRefusals } from './ckpSkp';
import type { Refusal } from './refusal';

const scoreRefusals: readonly Refusal[] = [
  {
    when: 'minimize to 0 with a negative worst',
    call: ['CKP_SCORE', [[1], [0]], [[1], [2]], [[1], [1]], [['maximize'], ['minimize']], null, [[-10]]],
    code: '#VALUE!',
    sentence: 'Worst: the worst tolerated realization must be above the target of 0, got -10. Type a positive number.',
  },
  {
    when: 'minimize with a negative target in the second row',
    call: ['CKP_SCORE', [[1], [-10]], [[1], [-11]], [[1], [1]], [['maximize'], ['minimize']]],
    code: '#VALUE!',
    sentence: 'Target, row 2: minimize is not defined for a negative target, got -10. Count the opposite quantity and maximize it.',
  },
  {
    when: 'a weight that may be thousands or decimals',
    call: ['CKP_SCORE', [[1], [2]], [[1], [2]], [[1], ['1.250']]],
    code: '#VALUE!',
    sentence: 'Weights, row 2: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];

/** The table of a CKP refuses, in the cells that are touched, what the CKP refuses. */
const tableRefusals = [...ckpRefusals, ...scoreRefusals]
  .filter(({ call: [id] }) => id === 'CKP_SCORE')
  .map(({ when, call: [, ...parameters], ...refusal }): Refusal => {
    return { when: `${when}, in a table`, call: ['CKP_TABLE', ...parameters], ...refusal };
  });

/** NKP and NPKP differ in the name of their first part. */
const valueRefusals = (['CKP', 'SKP'] as const).flatMap((part): Refusal[] => {
  const id = part === 'CKP' ? 'CKP_NKP' : 'CKP_NPKP';
  return [
    {
      when: `no ${part} yet`,
      call: [id, [['']], [[92.89]]],
      code: '#N/A',
      sentence: `${part}: there is no data yet.`,
    },
    {
      when: `no behaviour yet beside the ${part}`,
      call: [id, [[108.98]], [[null]]],
      code: '#N/A',
      sentence: 'Behaviour: there is no data yet.',
    },
    {
      when: `a share of the ${part} in percent`,
      call: [id, [[108.98]], [[92.89]], 70],
      code: '#VALUE!',
      sentence: 'Share: a share lies between 0 and 1, got 70. Type percents as fractions, such as 0.15.',
    },
    {
      when: `a negative share of the ${part}`,
      call: [id, [[108.98]], [[92.89]], -0.1],
      code: '#VALUE!',
      sentence: 'Share: a share lies between 0 and 1, got -0.1. Type percents as fractions, such as 0.15.',
    },
    {
      when: `two values of ${part} for three of behaviour`,
      call: [id, [[1], [2]], [[1], [2], [3]]],
      code: '#VALUE!',
      sentence: `Behaviour is 3 × 1 and ${part} is 2 × 1. Give ranges of the same shape, a single cell, or a row against a column.`,
    },
    {
      when: `a ${part} as a fraction of 1`,
      call: [id, [[1.05]], [[92.89]]],
      code: '#VALUE!',
      sentence: `${part}: 1.05 looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.`,
    },
    {
      when: `behaviour as fractions of 1 beside the ${part}`,
      call: [id, [[108], [95]], [[''], [0.93]]],
      code: '#VALUE!',
      sentence:
        'Behaviour: 0.93 looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.',
    },
    {
      when: `text as a ${part}`,
      call: [id, [['high']], [[92.89]]],
      code: '#VALUE!',
      sentence: `${part}: "high" is not a usable number. Type a number.`,
    },
    {
      when: `a ${part} that may be thousands or decimals`,
      call: [id, [['108.980']], [[92.89]]],
      code: '#VALUE!',
      sentence: `${part}: the text "108.980" may mean thousands or decimals. Type it as a number instead of text.`,
    },
  ];
});

/** Wrong inputs about weights by validity, tables, values, ratings and ranks, and what the user reads. */
export const ckpValuesRefusals: readonly Refusal[] = [
  ...scoreRefusals,
  ...tableRefusals,
  ...valueRefusals,
  ...skpRefusals,
  {
    when: 'no validity yet',
    call: ['CKP_WEIGHT', [['']], [['high']]],
    code: '#N/A',
    sentence: 'Validity: there is no data yet.',
  },
  {
    when: 'a blank control, as the desktop passes it',
    call: ['CKP_WEIGHT', [['proxy']], [[0]]],
    code: '#N/A',
    sentence: 'Control: there is no data yet.',
  },
  {
    when: 'exact with high control',
    call: ['CKP_WEIGHT', [['exact']], [['high']]],
    code: '#VALUE!',
    sentence: 'Validity: an indicator may not have exact validity with high control. Choose another indicator.',
  },
  {
    when: 'activity with low control, in the second row',
    call: ['CKP_WEIGHT', [['proxy'], ['activity']], [['low']]],
    code: '#VALUE!',
    sentence: 'Validity, row 2: an indicator may not have activity validity with low control. Choose another indicator.',
  },
  {
    when: 'activity with high control',
    call: ['CKP_WEIGHT', [['activity']], [['high']]],
    code: '#VALUE!',
    sentence: 'Validity: the weight for activity validity with high control is not in any source known to Timbang. Type it from your performance contract.',
  },
  {
    when: 'a validity that does not exist',
    call: ['CKP_WEIGHT', [['direct']], [['high']]],
    code: '#VALUE!',
    sentence: 'Validity: "direct" is not known. Use one of: exact, proxy, activity.',
  },
  {
    when: 'a control that does not exist',
    call: ['CKP_WEIGHT', [['proxy']], [['high', 'none']]],
    code: '#VALUE!',
    sentence: 'Control, column 2: "none" is not known. Use one of: high, moderate, low.',
  },
  {
    when: 'two validities for three controls',
    call: ['CKP_WEIGHT', [['proxy'], ['exact']], [['low'], ['low'], ['low']]],
    code: '#VALUE!',
    sentence: 'Control is 3 × 1 and Validity is 2 × 1. Give ranges of the same shape, a single cell, or a row against a column.',
  },
  {
    when: 'no value to rate yet',
    call: ['CKP_RATING', [['']]],
    code: '#N/A',
    sentence: 'Value: there is no data yet.',
  },
  {
    when: 'a negative value to rate',
    call: ['CKP_RATING', [[102.54], [-1]]],
    code: '#VALUE!',
    sentence: 'Value, row 2: a value is never below 0, got -1. Type it in points, 0 to 120.',
  },
  {
    when: 'a scale that Timbang does not know',
    call: ['CKP_RATING', [[102.54]], 'kmk300'],
    code: '#VALUE!',
    sentence: 'Scale: "kmk300" is not known. Use one of: pp46-2011, pp30-2019.',
  },
  {
    when: 'a rating in a language that Timbang does not speak',
    call: ['CKP_RATING', [[102.54]], null, 'fr'],
    code: '#VALUE!',
    sentence: 'Language: "fr" is not known. Use one of: en, id.',
  },
  {
    when: 'values to rate as fractions of 1',
    call: ['CKP_RATING', [[1.05], [0.97], [0]]],
    code: '#VALUE!',
    sentence:
      'Value: 1.05 looks like a fraction of 1, as 1.05 is for 105 %. Multiply by 100; if it is so small in points, give it in one range with the others.',
  },
  {
    when: 'text to rate',
    call: ['CKP_RATING', [['good']]],
    code: '#VALUE!',
    sentence: 'Value: "good" is not a usable number. Type a number.',
  },
  {
    when: 'a value to rate that may be thousands or decimals',
    call: ['CKP_RATING', [['90.500']]],
    code: '#VALUE!',
    sentence: 'Value: the text "90.500" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'an employee without a value',
    call: ['CKP_DISTRIBUTION', [[100], [''], [90]]],
    code: '#N/A',
    sentence: 'Values, row 2: there is no data yet.',
  },
  ...(['CKP_NKP', 'CKP_NPKP'] as const).map((id): Refusal => ({
    when: 'a share of 0, as a blank cell may arrive',
    call: [id, [[100]], [[90]], 0],
    code: '#VALUE!',
    sentence:
      'Share: a share of 0 leaves one part out altogether, and a blank cell may arrive as 0. Type a share above 0, or leave the argument out.',
  })),
  {
    when: 'a top share in percent',
    call: ['CKP_DISTRIBUTION', [[100], [90]], 15],
    code: '#VALUE!',
    sentence: 'Top: a share lies between 0 and 1, got 15. Type percents as fractions, such as 0.15.',
  },
  {
    when: 'a bottom share below 0',
    call: ['CKP_DISTRIBUTION', [[100], [90]], null, -0.1],
    code: '#VALUE!',
    sentence: 'Bottom: a share lies between 0 and 1, got -0.1. Type percents as fractions, such as 0.15.',
  },
  {
    when: 'shares of more than all employees',
    call: ['CKP_DISTRIBUTION', [[100], [90]], 0.6, 0.5],
    code: '#VALUE!',
    sentence: 'Top 0.6 and bottom 0.5 are more than 1 together. Make them smaller.',
  },
  {
    when: 'statuses in a language that Timbang does not speak',
    call: ['CKP_DISTRIBUTION', [[100], [90]], null, null, 'fr'],
    code: '#VALUE!',
    sentence: 'Language: "fr" is not known. Use one of: en, id.',
  },
  {
    when: 'text among the values of employees',
    call: ['CKP_DISTRIBUTION', [[100], ['absent'], [90]]],
    code: '#VALUE!',
    sentence: 'Values, row 2: "absent" is not a usable number. Type a number.',
  },
  {
    when: 'a value of an employee that may be thousands or decimals',
    call: ['CKP_DISTRIBUTION', [[100, '98.500']]],
    code: '#VALUE!',
    sentence: 'Values, column 2: the text "98.500" may mean thousands or decimals. Type it as a number instead of text.',
  },
  {
    when: 'no quarter yet',
    call: ['CKP_CONSOLIDATE', [['', '', '', '']]],
    code: '#N/A',
    sentence: 'Quarters: there is no data yet.',
  },
  {
    when: 'no quarter yet for the second indicator',
    call: ['CKP_CONSOLIDATE', [[1, 2], ['', '']]],
    code: '#N/A',
    sentence: 'Quarters, row 2: there is no data yet.',
  },
  {
    when: 'a rule that does not exist',
    call: ['CKP_CONSOLIDATE', [[1, 2]], 'median'],
    code: '#VALUE!',
    sentence: 'Rule: "median" is not known. Use one of: last, sum, average.',
  },
  {
    when: 'text as the third quarter',
    call: ['CKP_CONSOLIDATE', [[1], [2], ['soon'], ['']]],
    code: '#VALUE!',
    sentence: 'Quarters, row 3: "soon" is not a usable number. Type a number.',
  },
  {
    when: 'a quarter that may be thousands or decimals',
    call: ['CKP_CONSOLIDATE', [[1, 2], [3, '1.250']]],
    code: '#VALUE!',
    sentence: 'Quarters, row 2, column 2: the text "1.250" may mean thousands or decimals. Type it as a number instead of text.',
  },
];
