/**
 * A Chromium for the browser tests: the one the person has, else the one that comes with the development dependencies.
 * The packaged browser (@sparticuz/chromium, Linux) brings its own libraries and fonts, so nothing is installed by
 * hand. Its version 131 is the last with libsqlite3, without which its network stack does not start on a bare Debian.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { WAIT_LIMIT } from './patience';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGE = path.join(path.dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin');
const UNPACKED = path.resolve('node_modules/.cache/chromium');
// Later libraries replace earlier ones of the same name.
const ARCHIVES = ['al2.tar', 'al2023.tar', 'fonts.tar', 'swiftshader.tar'];
const FLAGS = [
  // A container's root user needs these three.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // And these keep the browser from calling home.
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
  // A page lives for seconds here: what the optimizing compiler makes comes too late, and threads that compile while
  // a script loads only take the time of other tests. Together a sixth of what the browser computes.
  '--js-flags=--no-opt',
  '--disable-features=ScriptStreaming',
];

export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const options = { args: FLAGS, timeout: WAIT_LIMIT };
  if (installed !== undefined) return chromium.launch({ ...options, executablePath: installed });
  const env = { ...process.env, FONTCONFIG_PATH: UNPACKED, LD_LIBRARY_PATH: path.join(UNPACKED, 'lib') };
  return chromium.launch({ ...options, executablePath: path.join(UNPACKED, 'chromium'), env });
}

/** Once, before the tests that share it start: a browser that opens a page. */
export default async function prepareBrowser(): Promise<void> {
  if (installedBrowser() === undefined) {
    unpackBrowser();
    nameFonts();
  }
  const browser = await launchBrowser();
  await (await browser.newPage()).goto('about:blank');
  await browser.close();
}

function unpackBrowser(): void {
  if (existsSync(UNPACKED)) return;
  const folder = `${UNPACKED}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const archive of ARCHIVES) execFileSync('tar', ['x', '-C', folder], { input: packed(archive) });
  writeFileSync(path.join(folder, 'chromium'), packed('chromium'), { mode: 0o755 });
  renameSync(folder, UNPACKED);
}

/**
 * The package's own list of font folders knows Amazon's machines only, and a page without any font crashes. Written
 * each time, for it names this folder, which may have been moved.
 */
function nameFonts(): void {
  const fonts = `<dir>${path.join(UNPACKED, 'fonts')}</dir><cachedir>${path.join(UNPACKED, 'font-cache')}</cachedir>`;
  writeFileSync(path.join(UNPACKED, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
}

function packed(name: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(PACKAGE, `${name}.br`)));
}

function installedBrowser(): string | undefined {
  return INSTALLED.find((file) => file !== undefined && existsSync(file));
}
