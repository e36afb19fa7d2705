/** One scale of words: what the pane says about a judgment is what the questionnaire explains. */
import { addItem } from '../../../src/model/hierarchy/edit';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { wordsOfStrength } from '../../../src/model/judgments/scaleWords';
import { EMPTY_MODEL } from '../../../src/model/types';
import { QUESTIONNAIRE_SHEET } from '../../../src/sheets/hierarchy/questionnaire';

function scaleOnSheet(language: 'en' | 'id'): string {
  const goal = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
  const both = ['A', 'B'].reduce((now, name) => addItem(now, { parent: goal.id, name }).model, goal.model);
  const { model, id } = addRespondent(both, 'Me');
  const { blocks } = QUESTIONNAIRE_SHEET.plan({ model, respondent: id, language }, (key) => key);
  const cells = blocks.flatMap((block) => block.cells.flat());
  return String(cells.find((cell) => typeof cell === 'string' && cell.startsWith('1 ')));
}

describe.each([
  ['en', 'more important'],
  ['id', 'penting'],
] as const)('the scale in %s', (language, ending) => {
  test('has the words of the sheet for 3, 5, 7 and 9, and for 1', () => {
    const steps = scaleOnSheet(language).split(' · ');
    const between = steps.pop();
    expect(between).toMatch(/^2, 4, 6, 8 /);
    const degrees = steps.map((step) => step.replace(/^\d /, '').replace(` ${ending}`, ''));
    expect([3, 5, 7, 9].map((strength) => wordsOfStrength(strength)[language])).toEqual(
      degrees.slice(1).map((degree) => `${degree} ${ending}`),
    );
    expect(wordsOfStrength(1)[language].startsWith(degrees[0] ?? '?')).toBe(true);
  });

  test('puts an even step between the words of its neighbours', () => {
    const degree = (strength: number): string => wordsOfStrength(strength)[language].replace(` ${ending}`, '');
    for (const even of [4, 6, 8]) {
      expect(degree(even)).toContain(degree(even - 1));
      expect(degree(even)).toContain(degree(even + 1));
    }
  });
});

test('a judgment between two steps takes the words of the nearest, and beyond 9 those of 9', () => {
  expect(wordsOfStrength(8.6)).toEqual(wordsOfStrength(9));
  expect(wordsOfStrength(20)).toEqual(wordsOfStrength(9));
  expect(wordsOfStrength(1)).toEqual({ en: 'equally important', id: 'sama penting' });
  expect(wordsOfStrength(2)).toEqual({
    en: 'between equally and moderately more important',
    id: 'antara sama dan sedikit lebih penting',
  });
});
