/** Parameters that take one of a few words, as the built metadata declares them for autocomplete. */
import { ErrorNotes } from '../../../src/sandbox/functions/errorNotes';
import { loadBundle } from '../../support/functions';
import { calculateNamed, omitted, type TestArgument } from './callable';

const { set, catalogue } = loadBundle();

interface Enum {
  id: string;
  values: { stringValue: string }[];
}
const enums = (catalogue.enums ?? []) as Enum[];

/** A word parameter of a function, and arguments for those before it. */
const words = catalogue.functions.flatMap((fn) =>
  fn.parameters.flatMap((parameter, place) =>
    parameter.customEnumId === undefined
      ? []
      : [{ fn, place, name: `${fn.name}, ${parameter.name}`, id: parameter.customEnumId }],
  ),
);

/** Any arguments for the other parameters: what matters is what happens to the word. */
function called(
  { fn, place }: (typeof words)[number],
  word: TestArgument,
): { result: unknown; sentence: string | undefined } {
  const args = fn.parameters.map((parameter, index): TestArgument => {
    if (index === place) return word;
    if (parameter.customEnumId !== undefined) return omitted;
    return parameter.optional === true
      ? omitted
      : [
          [1, 2],
          [0.5, 1],
        ];
  });
  const notes = new ErrorNotes();
  const result = calculateNamed({ ...set, notes }, fn.name, ...args);
  return { result, sentence: notes.at({ sheetId: 'sheet1', row: 1, column: 1 })?.sentence };
}

test('every vocabulary is declared once and used', () => {
  const ids = enums.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(words.map(({ id }) => id))].sort()).toEqual([...ids].sort());
});

describe.each(words)('$name', (word) => {
  const choices = enums.find(({ id }) => id === word.id)?.values.map(({ stringValue }) => stringValue) ?? [];

  test('answers an error given for it as that error', () => {
    expect(called(word, '#DIV/0!').result).toBe('#DIV/0!');
  });

  test('takes a blank, also as the text 0, for the word that is the default', () => {
    for (const blank of [[[null]], '', '0']) expect(called(word, blank).sentence ?? '').not.toMatch(/is not known/);
  });

  test('takes every word that is offered', () => {
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) expect(called(word, choice).sentence ?? '').not.toMatch(/is not known/);
  });

  test('refuses others with a sentence, numbers and TRUE too', () => {
    // The random index may be a number, if it can be one.
    const number = word.name === 'AHP.CR, randomIndex' ? -1 : 7;
    for (const wrong of ['quite another', number, true])
      expect(called(word, wrong).sentence).toMatch(/is not known\. Use one of: /);
  });
});
