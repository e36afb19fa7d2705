/** One scale of words: what the pane says about a judgment is what the questionnaire explains. */
import { addItem } from '../../../src/model/hierarchy/edit';
import { addRespondent } from '../../../src/model/judgments/respondents';
import { wordsOfStrength } from '../../../src/model/judgments/scaleWords';
import { EMPTY_MODEL } from '../../../src/model/types';
import { QUESTIONNAIRE_SHEET } from '../../../src/sheets/hierarchy/questionnaire/questionnaire';

/** By number, what the table of the scale says. */
function scaleOnSheet(language: 'en' | 'id'): Map<number, string> {
  const goal = addItem(EMPTY_MODEL, { parent: null, name: 'Goal' });
  const both = ['A', 'B'].reduce((now, name) => addItem(now, { parent: goal.id, name }).model, goal.model);
  const { model, id } = addRespondent(both, 'Me');
  const { blocks } = QUESTIONNAIRE_SHEET.plan({ model, respondent: id, language }, (key) => key);
  const table = blocks.findIndex(({ style, cells }) => style === 'fact' && cells[0]?.[0] === 1);
  const meanings = blocks[table - 1]?.at.startsWith('B') ? blocks[table - 1] : blocks[table + 1];
  return new Map(
    (blocks[table]?.cells ?? []).flatMap(([number], row) =>
      typeof number === 'number' ? [[number, String(meanings?.cells[row]?.[0])] as const] : [],
    ),
  );
}

describe.each([['en'], ['id']] as const)('the scale in %s', (language) => {
  test('has the words of the sheet for 1, 3, 5, 7 and 9', () => {
    const scale = scaleOnSheet(language);
    expect([...scale.keys()]).toEqual([1, 3, 5, 7, 9]);
    for (const [number, meaning] of scale) expect(meaning).toContain(wordsOfStrength(number)[language]);
  });

  test('puts an even step between the words of its neighbours', () => {
    const ending = language === 'en' ? 'more important' : 'penting';
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
