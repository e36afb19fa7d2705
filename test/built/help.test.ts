/** The help as it ships in dist/: every page is there, the addresses lead to them, and functions.js carries none of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS } from '../../src/help/pages/documentPages';
import { functionDocs } from '../support/families';

interface Metadata {
  functions: { id: string; name: string; helpUrl: string }[];
}

const read = (file: string) => readFileSync(path.join('dist', file), 'utf8');
const catalogue = (file: string) => (JSON.parse(read(file)) as Metadata).functions;

test.each([
  ['functions.json', 'en'],
  ['functions-id.json', 'id'],
])('%s leads from every function to its page', (file, language) => {
  const functions = catalogue(file);
  expect(functions.map(({ id }) => id)).toEqual(functionDocs.map(({ id }) => id));
  for (const { name, helpUrl } of functions) {
    const { origin, pathname } = new URL(helpUrl);
    expect([origin, pathname]).toEqual(['https://localhost:3000', `/help/${language}/${name}.html`]);
    expect(read(pathname)).toContain(`<h1>${name}</h1>`);
  }
});

test('every page loads scripts and style that ship beside it', () => {
  for (const language of ['en', 'id']) {
    for (const name of [
      'index',
      'guide',
      'recipes',
      'shortcuts',
      'checklist',
      ...DOCUMENTS.map(({ fileName }) => path.parse(fileName).name),
      ...functionDocs.map((doc) => doc.name),
    ]) {
      const file = `help/${language}/${name}.html`;
      // Quotation marks that a page can do without are left out in a production build.
      const addresses = [...read(file).matchAll(/(?:src|href|srcset)="?([^"#\s>]+)/g)].map(
        ([, address]) => address ?? '',
      );
      expect(addresses.length).toBeGreaterThan(4);
      const missing = addresses.filter((address) => !existsSync(path.join('dist', path.dirname(file), address)));
      expect([file, missing]).toEqual([file, []]);
    }
  }
});

test('pane and support page lead to the help', () => {
  for (const language of ['en', 'id']) {
    expect(existsSync(`dist/help/${language}/index.html`)).toBe(true);
    expect(read('support.html')).toMatch(new RegExp(`href="?help/${language}/index\\.html`));
  }
});

test('functions.js carries nothing of the help, and the script of the pages none of the functions', () => {
  const functions = read('functions.js');
  expect(functions).not.toMatch(/form\.example|helpUrl|noConstant/);
  const help = read('help/help.js');
  expect(help.length).toBeLessThan(11_000);
  expect(help).not.toMatch(/itemsNeverCompared|vektor eigen/);
});
