/**
 * A Chromium for the browser tests: the one the person has, else the one that comes with the development dependencies.
 * The packaged browser (@sparticuz/chromium, Linux) brings its own libraries and fonts, so nothing is installed by hand.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGED = path.resolve('node_modules/.cache/chromium');
// A container's root user needs the first two; the others keep the browser from calling home.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'];

export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  const env = {
    ...process.env,
    FONTCONFIG_PATH: path.join(PACKAGED, 'fonts'),
    LD_LIBRARY_PATH: path.join(PACKAGED, 'al2023/lib'),
  };
  return chromium.launch({ executablePath: path.join(PACKAGED, 'chromium'), args: FLAGS, env });
}

/** Unpacks the packaged browser where none is installed; once, before the tests that share it start. */
export default function prepareBrowser(): void {
  if (installedBrowser() !== undefined) return;
  mkdirSync(PACKAGED, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes to run on Amazon Linux.
  const env = { ...process.env, TMPDIR: PACKAGED, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], { env, stdio: 'inherit' });
}

function installedBrowser(): string | undefined {
  return INSTALLED.find((file) => file !== undefined && existsSync(file));
}
