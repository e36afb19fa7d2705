/** The largest sheets written in full, where the tests write a sixth of most. */
import { spawnSync } from 'node:child_process';

export function fullSizes() {
  console.log('\nRequests of the largest sheets:');
  const jest = ['--config', 'test/projects/built.config.js', 'test/workbook/sheetRequests'];
  const { status } = spawnSync('npx', ['jest', ...jest], {
    env: { ...process.env, FULL_SIZES: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
