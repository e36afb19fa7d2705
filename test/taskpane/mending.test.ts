/** A sentence that names a place in the pane leads there: each that speaks of a step has one. */
import { modelMessages } from '../../src/model/messages';
import type { ModelMessageKey } from '../../src/model/messages';
import { remark } from '../../src/model/scorecard/remark';
import { mendingOf, STEP_TITLES } from '../../src/taskpane/scorecard/mending';
import { speaker } from '../../src/taskpane/strings';

const keys = Object.keys(modelMessages) as ModelMessageKey[];
const STEP = { en: /in the step ‘(.+?)’/, id: /pada langkah ‘(.+?)’/ };

test.each(['en', 'id'] as const)('to the step that it names (%s)', (language) => {
  const say = speaker(language);
  const speaking = keys.filter((key) => STEP[language].test(modelMessages[key][language]));
  expect(speaking).toContain('perspectiveWeightMissing');
  for (const key of speaking) {
    const step = mendingOf(remark(key))?.step;
    expect({ key, step: step && say(STEP_TITLES[step]) }).toEqual({
      key,
      step: STEP[language].exec(modelMessages[key][language])?.[1],
    });
  }
});

test('and none speaks of weights as if a tab of that name were meant', () => {
  const sentences = keys.map((key) => modelMessages[key]);
  expect(sentences.filter(({ en }) => /under Weights|under Method/.test(en))).toEqual([]);
  expect(sentences.filter(({ id }) => /pada bagian (?:bobot|Metode)/.test(id))).toEqual([]);
});

test('to the field that is meant', () => {
  expect(mendingOf(remark('perspectiveWeightMissing', { perspective: 'Process' }))).toEqual({
    step: 'method',
    field: 'Process',
  });
  expect(mendingOf(remark('weightNotTyped', { kpi: '1a', row: 4 }))).toEqual({ step: 'method', field: '1a' });
  expect(mendingOf(remark('datesUnscored', { row: 4 }))).toEqual({ step: 'method', field: 'daysLate' });
});

test('and nowhere in the pane where the sheet is to be mended', () => {
  expect(mendingOf(remark('nothingScored'))).toBeNull();
});
