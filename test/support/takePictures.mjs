/** Takes the pictures of the guide in both languages and themes, and keeps them where the help shows them. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/projects/e2e.config.js', 'e2e/guide'];
execFileSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, ALL_PICTURES: '1' } });
const [taken, kept] = ['artifacts/screenshots/guide', 'assets/screenshots/guide'];
cpSync(taken, kept, { recursive: true, filter: (file) => !file.endsWith('.json') });
// Where the steps are seen in them, one file for all.
const files = readdirSync(taken).filter((file) => file.endsWith('.json'));
const marks = files.sort().map((file) => {
  const places = JSON.parse(readFileSync(path.join(taken, file), 'utf8'));
  return `  ${JSON.stringify(path.basename(file, '.json'))}: ${JSON.stringify(places)}`;
});
writeFileSync(path.join(kept, 'marks.json'), `{\n${marks.join(',\n')}\n}\n`);
