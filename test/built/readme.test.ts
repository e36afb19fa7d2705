/** The README's function table is generated from the doc blocks and their checked examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKLIST } from '../../src/help/pages/checklist';
import { signatureOf, textOf } from '../../src/help/texts';
import { functionDocs } from '../support/families';

const SECTION = /(<!-- functions:.*-->\n)[\s\S]*?(<!-- \/functions -->)/;
/** Where `npm start` serves the help pages. */
const HELP = 'https://localhost:3000/help/en/';
/** The longest example a table has room for. */
const LONGEST = 110;

function functionTable(): string {
  const rows = functionDocs.map((doc) => {
    const text = textOf(doc, 'en', {});
    const examples = text.examples.map(({ formula, printed }) => `\`${formula}\` → ${printed}`);
    const shortest = examples.sort((one, other) => one.length - other.length)[0] ?? '';
    const gives = text.description.split('. ')[0]?.replace(/\.?$/, '.');
    const link = `[\`${signatureOf(text)}\`](${HELP}${doc.name}.html)`;
    return `| ${link} | ${gives} | ${shortest.length > LONGEST ? 'on its page' : shortest} |`;
  });
  return ['| function | gives | example |', '|---|---|---|', ...rows, ''].join('\n');
}

test('README: the function table is the one the doc blocks give', () => {
  const readme = readFileSync('README.md', 'utf8');
  const expected = readme.replace(SECTION, (_, open: string, close: string) => `${open}${functionTable()}${close}`);
  // `npm run readme` runs this same test and writes instead of comparing.
  if (process.env.npm_lifecycle_event === 'readme') writeFileSync('README.md', expected);
  expect(readFileSync('README.md', 'utf8')).toBe(expected);
});

test('README: every command it prints exists', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('README: the checklist has as many lines as it says', () => {
  const [, lines] = /Its (\d+) lines/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(Number(lines)).toBe(CHECKLIST.flatMap((topic) => topic.lines).length);
});
