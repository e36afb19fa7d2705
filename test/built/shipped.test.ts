/** What is for development stays there: no file of the add-in comes from the gallery or the sandbox. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

/** In every build of the gallery, and nowhere in the pane. */
const OF_GALLERY = 'Every state of the pane';

test('the add-in holds no gallery', () => {
  const files = filesIn('dist');
  expect(files.filter((file) => /gallery|sandbox/i.test(file))).toEqual([]);
  const holds = (file: string): boolean => readFileSync(file, 'utf8').includes(OF_GALLERY);
  expect(files.filter((file) => /\.(js|html)$/.test(file)).filter(holds)).toEqual([]);
});

test('and the gallery is a page of its own, as strict as the pane', () => {
  const policyOf = (file: string): string[] =>
    (/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split(
      '; ',
    );
  const pane = policyOf('dist/taskpane.html').map((rule) => rule.replace(/ https:\/\/\S+/g, ''));
  expect(policyOf('artifacts/gallery/gallery.html')).toEqual([...pane, "frame-src 'self'"]);
  expect(readFileSync('artifacts/gallery/gallery.js', 'utf8')).toContain(OF_GALLERY);
});
