/** The properties of tables and matrices in any dress, with many more of them than the tests try. */
import { spawnSync } from 'node:child_process';

const DRESSES = 100_000;

export function dresses() {
  console.log(`\n${DRESSES} tables and as many matrices in any dress:`);
  const jest = ['--config', 'test/projects/unit.config.js', 'test/field/any'];
  const env = { ...process.env, DRESSES: String(DRESSES) };
  const { status } = spawnSync('npx', ['jest', ...jest], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
