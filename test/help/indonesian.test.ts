/** The Indonesian texts keep step with the doc blocks. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import files from '../../src/functions/files.json';
import { vocabularies } from '../../src/engine/vocabularies';
import { NORMALIZE } from '../../src/engine/weighting';
import { printedCells } from '../../src/help/formula';
import { readSources } from '../../src/help/sources';

const FOLDER = path.resolve(__dirname, '../../src/functions');
const { docs, indonesian } = readSources(FOLDER);

test('there is a file beside every file of functions, and no other', () => {
  const found = readdirSync(path.join(FOLDER, 'indonesian'), { recursive: true, encoding: 'utf8' });
  const texts = found.filter((file) => file.endsWith('.json')).map((file) => file.replaceAll('\\', '/'));
  expect(texts.sort()).toEqual(files.map((name) => `${name}.json`).sort());
});

test('every function has a text, and nothing else has one', () => {
  expect(Object.keys(indonesian)).toEqual(docs.map(({ id }) => id));
});

describe.each(docs)('$name', (doc) => {
  const text = indonesian[doc.id];
  if (text === undefined) throw new Error(`${doc.id} has no Indonesian text.`);

  test('has the parameters of the doc block, each with a name and a description', () => {
    expect(Object.keys(text.parameters)).toEqual(doc.parameters.map(({ name }) => name));
    for (const [name, description] of Object.values(text.parameters)) {
      expect(name).toMatch(/^[a-z]\w*$/);
      expect(description).toMatch(/^["A-Z].*[.…]$/);
    }
    const names = Object.values(text.parameters).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has as many lines of formula', () => {
    expect(text.formula).toHaveLength(doc.formula.split('\n').length);
  });

  test('is Indonesian and in full sentences', () => {
    for (const [translated, english] of [
      [text.description, doc.description],
      [text.remarks, doc.remarks],
    ] as const) {
      expect(translated).toMatch(/^\S.{15,}[.…]$/);
      expect(translated).not.toBe(english);
    }
    for (const one of [text.returns, text.source]) expect(one).toMatch(/^\S.*[.…]$/);
  });

  test('names the words that a parameter takes by their Indonesian spelling', () => {
    for (const { name, words } of doc.parameters) {
      if (words === undefined) continue;
      const vocabulary = vocabularies[words as keyof typeof vocabularies];
      const accepted = Object.values(vocabulary.choices).map(({ id }) => id[0]);
      const [, description = ''] = text.parameters[name] ?? [];
      const quoted = [...description.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '');
      expect(quoted.filter((word) => !accepted.includes(word))).toEqual([]);
    }
  });

  test('prints other words than the doc block only, never other numbers', () => {
    for (const [formula, printed] of Object.entries(text.printed ?? {})) {
      const example = doc.examples.find((one) => one.formula === formula);
      const numbers = (value: string) =>
        printedCells(value)
          .flat()
          .filter((cell) => !cell.startsWith('"'));
      expect(numbers(printed)).toEqual(numbers(example?.printed ?? ''));
    }
  });
});

describe('the names of parameters', () => {
  const named = new Map(docs.flatMap((doc) => Object.entries(indonesian[doc.id]?.parameters ?? {})));
  const inSentences = (name: string) => name.toLowerCase().replaceAll(' ', '');

  test('are those of the sentences', () => {
    for (const doc of docs) {
      for (const { name, words } of doc.parameters) {
        if (words === undefined) continue;
        const { parameter } = vocabularies[words as keyof typeof vocabularies];
        const [translated = ''] = indonesian[doc.id]?.parameters[name] ?? [];
        expect(`${doc.name} ${translated.toLowerCase()}`).toBe(`${doc.name} ${inSentences(parameter.id)}`);
      }
    }
    expect(named.get('normalize')?.[0]).toBe(NORMALIZE.id.toLowerCase());
  });
});
