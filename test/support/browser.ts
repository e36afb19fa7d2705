/**
 * A Chromium for the browser tests: the one the person has, else the one that comes with the development dependencies.
 * The packaged browser (@sparticuz/chromium, Linux) brings its own libraries, so nothing is installed by hand.
 */
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
// A container's root user needs the first two; the others keep the browser from calling home.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'];

export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((file) => file !== undefined && existsSync(file));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { executablePath, env } = await packagedBrowser();
  return chromium.launch({ executablePath, args: FLAGS, env });
}

/** Unpacks the browser once under node_modules/.cache, with the libraries and fonts a bare system lacks. */
async function packagedBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = path.resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes to run on Amazon Linux.
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const libraries = path.join(folder, 'al2023/lib');
    const env = { ...before, FONTCONFIG_PATH: path.join(folder, 'fonts'), LD_LIBRARY_PATH: libraries };
    return { executablePath, env: env as Record<string, string> };
  } finally {
    process.env = before;
  }
}
