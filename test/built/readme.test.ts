/** The README's function table is generated from the shipped metadata and the doc blocks' checked examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readExamples } from '../support/examples';
import { functionFiles } from '../support/families';

interface Metadata {
  functions: { name: string; description: string; parameters: { name: string; optional?: boolean }[] }[];
}

const SECTION = /(<!-- functions:.*-->\n)[\s\S]*?(<!-- \/functions -->)/;

function functionTable(): string {
  const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as Metadata;
  const examples = functionFiles.flatMap((file) => readExamples(readFileSync(file, 'utf8')));
  const rows = functions.map(({ name, description, parameters }) => {
    const example = examples.find((candidate) => candidate.functionName === name);
    if (!example) throw new Error(`${name} has no example`);
    const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
    const text = description.split('. ')[0]?.replace(/\.?$/, '.');
    return `| \`${name}(${signature})\` | ${text} | \`${example.formula}\` → ${example.printed} |`;
  });
  return ['| function | gives | example |', '|---|---|---|', ...rows, ''].join('\n');
}

test('README: the function table is the one the metadata and the examples give', () => {
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
