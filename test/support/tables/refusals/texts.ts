import type { Refusal } from './refusal';

/** A place of a function where a text is read as a number: its call with that text, and what sentences call the place. */
interface NumberPlace {
  readonly when: string;
  readonly place: string;
  readonly call: (text: string) => Refusal['call'];
}

const place = (when: string, name: string, call: NumberPlace['call']): NumberPlace => ({ when, place: name, call });

const NUMBER_PLACES = {
  OMAX: [
    place('a performance', 'Performance', (text) => ['OMAX_LEVEL', [[text]], [[10, 20, 30]]]),
    place('a level of the ladder', 'Levels, column 2', (text) => ['OMAX_LADDER', [[10, 20]], [[0, text]]]),
    place('a level', 'Levels, row 2', (text) => ['OMAX_INDEX', [[5], [text]], [[1], [1]]]),
    place('a level with a light', 'Level', (text) => ['OMAX_LIGHT', [[text]]]),
    place('a value of this period', 'Current', (text) => ['OMAX_CHANGE', [[text]], [[3]]]),
  ],
  CKP: [
    place('a realization', 'Realization', (text) => ['CKP_INDEX', [[95]], [[text]]]),
    place('a realization of a CKP', 'Realization', (text) => ['CKP_SCORE', [[95]], [[text]], [[1]]]),
    place('a realization of a table', 'Realization', (text) => ['CKP_TABLE', [[95]], [[text]], [[1]]]),
    place('a CKP', 'CKP', (text) => ['CKP_NKP', [[text]], [[95]]]),
    place('an SKP', 'SKP', (text) => ['CKP_NPKP', [[text]], [[95]]]),
    place('a value to rate', 'Value', (text) => ['CKP_RATING', [[text]]]),
    place('a value to rank', 'Values, row 2', (text) => ['CKP_DISTRIBUTION', [[95], [text]]]),
    place('a quarter', 'Quarters, column 2', (text) => ['CKP_CONSOLIDATE', [[95, text]]]),
  ],
  BSC: [
    place('a score', 'Scores, row 2', (text) => ['BSC_ROLLUP', [['a'], ['b']], [[''], ['a']], null, [[''], [text]]]),
    place('a score with a light', 'Score', (text) => ['BSC_LIGHT', [[text]]]),
    place('an own value', 'Own', (text) => ['BSC_GAP', [[text]], [[95]]]),
  ],
  AHP: [
    place('a number of items', 'N', (text) => ['AHP_RI', text]),
    place('a CI', 'CI, row 2', (text) => ['AHP_HIERARCHYCR', [[1], [1]], [[0.1], [text]], [[0.5], [0.5]]]),
    place('a number of judgments', 'Count', (text) => ['AHP_INCONSISTENT', [[1, 2, 3], ['', 1, 2], ['', '', 1]], text]),
    place('a weight of a person', 'Weights, row 2', (text) => ['AHP_GROUPWEIGHTED', [[1], [text]], [[[1, 2], ['', 1]], [[1, 3], ['', 1]]]]),
    place('the highest code', 'ScaleMaximum', (text) => ['AHP_CONSENSUS', [[0.4, 0.6], [0.5, 0.5]], text]),
    place('a weight of a line', 'Weights, row 2', (text) => ['AHP_AIP', [[0.4, 0.6], [0.5, 0.5]], null, [[1], [text]]]),
    place('a weight of a hierarchy', 'Local, row 3', (text) => ['AHP_GLOBAL', [['a'], ['b'], ['c']], [[''], ['a'], ['a']], [[''], [1], [text]]]),
    place('a measured value', 'Values, row 2', (text) => ['AHP_PRIORITIES', [[5], [text]]]),
    place('a priority', 'Priorities, row 2, column 1', (text) => ['AHP_SYNTHESIZE', [[1, 1]], [[0.5, 0.5], [text, 0.5]]]),
    place('a priority of a sensitivity', 'Priorities, row 2, column 1', (text) => ['AHP_SENSITIVITY', [[1, 1]], [[0.5, 0.5], [text, 0.5]], 1, 0.5]),
    place('a priority of critical weights', 'Priorities, row 2, column 1', (text) => ['AHP_CRITICAL', [[1, 1]], [[0.5, 0.5], [text, 0.5]]]),
    place('n', 'N', (text) => ['AHP_SCALE', [[3]], 'balanced-n', text]),
    place('a weight of a respondent', 'Weights, row 2', (text) => ['AHP_SURVEYMATRIX', [[3], [5]], null, [[1], [text]]]),
  ],
} as const satisfies Record<string, readonly NumberPlace[]>;

/** A text in which something stands in the way, and one that is a limit, refused at every place where numbers are read. */
function everywhere(places: readonly NumberPlace[]): Refusal[] {
  return places.flatMap(({ when, place: name, call }) => [
    {
      when: `two numbers in one text, ${when}`,
      call: call('12 dari 15'),
      code: '#VALUE!',
      sentence: `${name}: "12 dari 15" is not read as a number, "dari" is in the way. Type the number in full; a unit, a percent sign or a currency may stand beside it.`,
    },
    {
      when: `a limit, ${when}`,
      call: call('≥ 5'),
      code: '#VALUE!',
      sentence: `${name}: "≥ 5" is a limit, not a value. Type the value itself.`,
    },
  ]);
}

function mixed(when: string, name: string, call: Refusal['call'], got: string, other: string | number): Refusal {
  return {
    when: `a percent beside a plain number, ${when}`,
    call,
    code: '#VALUE!',
    sentence: `${name}: "${got}" beside ${other} may be off by a factor of 100. Type both the same way: with a percent sign, or both without.`,
  };
}

function unexpected(when: string, name: string, call: Refusal['call'], got = '5%'): Refusal {
  return {
    when: `a percent, ${when}`,
    call,
    code: '#VALUE!',
    sentence: `${name}: "${got}" is a percent, but a plain number is expected. Type it in the unit that is meant here.`,
  };
}

function apart(when: string, name: string, call: Refusal['call'], got: string, other: string): Refusal {
  return {
    when: `different units, ${when}`,
    call,
    code: '#VALUE!',
    sentence: `${name}: "${got}" and "${other}" are in different units. Type both in the same unit.`,
  };
}

/** What texts are refused with where numbers are read, by family. */
export const textRefusals = {
  OMAX: [
    ...everywhere(NUMBER_PLACES.OMAX),
    apart('of a performance', 'Anchors, column 3', ['OMAX_LEVEL', [['1 minggu']], [['9 hari', '7 hari', '5 hari']]], '5 hari', '1 minggu'),
    apart('among anchors', 'Anchors, column 3', ['OMAX_LADDER', [['4 minggu', '3 minggu', '5 hari']]], '5 hari', '4 minggu'),
    apart('of two periods', 'Previous', ['OMAX_CHANGE', [['2 jam']], [['90 menit']]], '90 menit', '2 jam'),
    mixed('as a performance', 'Performance', ['OMAX_LEVEL', [['95%']], [[0, 5, 10]]], '95%', 10),
    mixed('among anchors', 'Anchors, column 1', ['OMAX_LADDER', [['5%', 100, 200]]], '5%', 200),
    mixed('among weights', 'Weights, row 1', ['OMAX_INDEX', [[5], [6]], [['30%'], [0.7]]], '30%', 0.7),
    mixed('among levels', 'Level, row 1', ['OMAX_LIGHT', [['80%'], [0.9]]], '80%', 0.9),
    unexpected('as a level', 'Level', ['OMAX_LIGHT', [['80%']]], '80%'),
    mixed('of the period before', 'Previous', ['OMAX_CHANGE', [[300]], [['5%']]], '5%', 300),
  ],
  CKP: [
    ...everywhere(NUMBER_PLACES.CKP),
    apart('of a target', 'Target', ['CKP_INDEX', [['1 minggu']], [['5 hari']]], '1 minggu', '5 hari'),
    apart('of a target of a CKP', 'Target', ['CKP_SCORE', [['USD 100']], [['Rp 1.500.000']], [[1]]], 'USD 100', 'Rp 1.500.000'),
    apart('of a target of a table', 'Target', ['CKP_TABLE', [['2 jam']], [['90 menit']], [[1]]], '2 jam', '90 menit'),
    apart('among quarters', 'Quarters, column 2', ['CKP_CONSOLIDATE', [['1 minggu', '5 hari']]], '5 hari', '1 minggu'),
    mixed('as a realization', 'Realization', ['CKP_INDEX', [[300]], [['97,5%']]], '97,5%', 300),
    mixed('as a realization of a CKP', 'Realization', ['CKP_SCORE', [[3]], [['97.5%']], [[1]]], '97.5%', 3),
    mixed('as a realization of a table', 'Realization', ['CKP_TABLE', [[5]], [['80%']], [[1]]], '80%', 5),
    mixed('as a target that is a ratio', 'Realization', ['CKP_INDEX', [[95]], [['190/200']]], '190/200', 95),
    mixed('as a CKP', 'CKP', ['CKP_NKP', [['105%']], [[5]]], '105%', 5),
    mixed('as an SKP', 'SKP', ['CKP_NPKP', [['105%']], [[5]]], '105%', 5),
    mixed('among values to rate', 'Value, row 1', ['CKP_RATING', [['105%'], [1.02]]], '105%', 1.02),
    mixed('among values to rank', 'Values, row 1', ['CKP_DISTRIBUTION', [['105%'], [1.02]]], '105%', 1.02),
    mixed('among quarters', 'Quarters, column 1', ['CKP_CONSOLIDATE', [['95%', 5]]], '95%', 5),
    ...(['CKP_INDEX', 'CKP_SCORE', 'CKP_TABLE'] as const).flatMap((id): Refusal[] => [
      {
        when: `the most that is wanted, with maximize, ${id}`,
        call: [id, [['≤ 5']], [[4]], ...(id === 'CKP_INDEX' ? [] : [[[1]]])],
        code: '#VALUE!',
        sentence: 'Target: the target "≤ 5" is a limit for minimize, but the polarity is maximize. Give minimize as polarity, or type the target as a number.',
      },
      {
        when: `the least that is wanted, with minimize, ${id}`,
        call: [id, [['min. 95%']], [['97%']], ...(id === 'CKP_INDEX' ? [] : [[[1]]]), [['minimize']]],
        code: '#VALUE!',
        sentence: 'Target: the target "min. 95%" is a limit for maximize, but the polarity is minimize. Give maximize as polarity, or type the target as a number.',
      },
    ]),
  ],
  BSC: [
    ...everywhere(NUMBER_PLACES.BSC),
    apart('among peers', 'Peers', ['BSC_GAP', [['1 minggu']], [['5 hari']]], '5 hari', '1 minggu'),
    mixed('among scores', 'Scores, row 2', ['BSC_ROLLUP', [['a'], ['b'], ['c']], [[''], ['a'], ['a']], null, [[''], ['105%'], [1.02]]], '105%', 1.02),
    mixed('among scores with lights', 'Score, row 1', ['BSC_LIGHT', [['105%'], [1.02]]], '105%', 1.02),
    mixed('among peers', 'Own', ['BSC_GAP', [['95%']], [[5]]], '95%', 5),
    unexpected('as the bound of a light', 'YellowFrom', ['BSC_LIGHT', [[95]], '80%'], '80%'),
  ],
  AHP: [
    ...everywhere(NUMBER_PLACES.AHP),
    mixed('among weights', 'Weights, row 1', ['AHP_HIERARCHYCR', [['60%'], [0.4]], [[0.1], [0.1]], [[0.5], [0.5]]], '60%', 0.4),
    mixed('among weights of people', 'Weights, row 1', ['AHP_GROUPWEIGHTED', [['60%'], [0.4]], [[[1, 2], ['', 1]], [[1, 3], ['', 1]]]], '60%', 0.4),
    mixed('among weights of lines', 'Weights, row 1', ['AHP_AIP', [[0.4, 0.6], [0.5, 0.5]], null, [['60%'], [0.4]]], '60%', 0.4),
    mixed('among weights of a hierarchy', 'Local, row 2', ['AHP_GLOBAL', [['a'], ['b'], ['c']], [[''], ['a'], ['a']], [[''], ['60%'], [0.4]]], '60%', 0.4),
    mixed('among weights of respondents', 'Weights, row 1', ['AHP_SURVEYMATRIX', [[3], [5]], null, [['60%'], [0.4]]], '60%', 0.4),
    unexpected('as a number of items', 'N', ['AHP_RI', '5%']),
    unexpected('as a CI', 'CI, row 1', ['AHP_HIERARCHYCR', [[1], [1]], [['5%'], [0.1]], [[0.5], [0.5]]]),
    unexpected('as a number of judgments', 'Count', ['AHP_INCONSISTENT', [[1, 2, 3], ['', 1, 2], ['', '', 1]], '5%']),
    unexpected('as the highest code', 'ScaleMaximum', ['AHP_CONSENSUS', [[0.4, 0.6], [0.5, 0.5]], '5%']),
    unexpected('as a share of a person', 'Priorities, row 1, column 1', ['AHP_AIP', [['5%', 0.6], [0.5, 0.5]]]),
    unexpected('as a priority of a person', 'Priorities, row 1, column 1', ['AHP_CONSENSUS', [['5%', 0.6], [0.5, 0.5]]]),
    unexpected('as a measured value', 'Values, row 1', ['AHP_PRIORITIES', [['5%'], [3]]]),
    unexpected('as a priority', 'Priorities, row 1, column 1', ['AHP_SYNTHESIZE', [[1, 1]], [['5%', 0.5], [0.5, 0.5]]]),
    unexpected('as a priority of a sensitivity', 'Priorities, row 1, column 1', ['AHP_SENSITIVITY', [[1, 1]], [['5%', 0.5], [0.5, 0.5]], 1, 0.5]),
    unexpected('as a priority of critical weights', 'Priorities, row 1, column 1', ['AHP_CRITICAL', [[1, 1]], [['5%', 0.5], [0.5, 0.5]]]),
    unexpected('as n', 'N', ['AHP_SCALE', [[3]], 'balanced-n', '5%']),
  ],
} as const satisfies Record<string, readonly Refusal[]>;
