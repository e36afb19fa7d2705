/** Takes the pictures of the guide in both languages and themes, and keeps them where the help shows them. */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/projects/e2e.config.js', 'e2e/guide'];
execFileSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, ALL_PICTURES: '1' } });
cpSync('artifacts/screenshots/guide', 'assets/screenshots/guide', { recursive: true });
