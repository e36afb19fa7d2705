/** Recipes and keys speak of the pane as it is: what is set off as words of the screen stands in its catalogue. */
import { EACH_LANGUAGE } from '../../src/engine/language';
import { RECIPES } from '../../src/help/pages/recipesPage';
import { SHORTCUTS } from '../../src/help/pages/shortcuts';
import { GUIDE } from '../../src/help/pages/guide';
import { commandOf } from '../../src/taskpane/weights/tree/keys';
import '../../src/taskpane/portable/sentences';
import { catalogues } from '../../src/taskpane/strings';

describe.each(EACH_LANGUAGE)('in %s', (language) => {
  const said = new Set<string>(Object.values(catalogues[language]));
  const shown = (text: string): string[] => [...text.matchAll(/\*([^*]+)\*/g)].map(([, words]) => words ?? '');

  test.each(RECIPES)('recipe $id names only what the pane shows', ({ steps }) => {
    const words = steps.flatMap((step) => shown(step[language]));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((one) => !said.has(one))).toEqual([]);
  });

  test.each(GUIDE)('the view $id of the guide names only what the pane shows', ({ steps }) => {
    expect(steps.flatMap((step) => shown(step[language])).filter((one) => !said.has(one))).toEqual([]);
  });

  test.each(RECIPES)('recipe $id ends each step as a sentence', ({ steps, title }) => {
    expect(title[language]).not.toMatch(/[.!]$/);
    for (const step of steps) expect(step[language]).toMatch(/^\S.*[^.!][.]$/);
  });
});

test('there are recipes enough, each with a name of its own', () => {
  const ids = [...RECIPES, ...GUIDE, ...SHORTCUTS].map(({ id }) => id);
  expect(RECIPES.length).toBeGreaterThanOrEqual(8);
  expect(new Set(ids).size).toBe(ids.length);
});

/** "Ctrl+Shift+Enter" as a press of keys. */
function pressed(keys: string) {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const arrows: Readonly<Record<string, string>> = {
    '↑': 'ArrowUp',
    '↓': 'ArrowDown',
    '←': 'ArrowLeft',
    '→': 'ArrowRight',
  };
  const [altKey, shiftKey, ctrlKey] = ['Alt', 'Shift', 'Ctrl'].map((one) => parts.includes(one));
  return {
    key: arrows[key] ?? key,
    altKey: altKey ?? false,
    shiftKey: shiftKey ?? false,
    ctrlKey: ctrlKey ?? false,
    metaKey: false,
  };
}

test('every key of the hierarchy does something there', () => {
  const tree = SHORTCUTS.find(({ id }) => id === 'tree');
  const commands = tree?.shortcuts.flatMap(({ keys }) => keys.map((one) => commandOf(pressed(one)))) ?? [];
  expect(commands).not.toContain(null);
  expect(new Set(commands)).toEqual(
    new Set([
      ...['previous', 'next', 'close', 'open', 'first', 'last', 'rename', 'addBeside', 'addBelow'],
      ...['moveUp', 'moveDown', 'indent', 'outdent', 'remove'],
    ]),
  );
});
