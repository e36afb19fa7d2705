/** What ships: nothing of the gallery or the sandbox, scripts in one language, notices, one number, chunks by release. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { notices } from '../../src/build/notices.js';
import { raised } from '../../src/build/raiseVersion.js';

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

test('sentences and code about files come with the view that is about them', () => {
  const holding = (words: string): string[] =>
    filesIn('dist').filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(words));
  const first = holding('Reading the selection…');
  expect(first).toHaveLength(1);
  // A sentence of `strings/en/portable`, and what fflate says of a file that it cannot open.
  for (const words of ['They go on computing in Excel 2019', 'invalid zip data']) {
    expect([words, holding(words)]).not.toEqual([words, []]);
    expect([words, holding(words).filter((file) => first.includes(file))]).toEqual([words, []]);
  }
});

test('and the gallery is a page of its own, as strict as the pane', () => {
  const policyOf = (file: string): string[] =>
    (/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split(
      '; ',
    );
  const pane = policyOf('dist/taskpane.html').map((rule) => rule.replace(/ https:\/\/\S+/g, ''));
  expect(policyOf('artifacts/gallery/gallery.html')).toEqual(pane);
  expect(readFileSync('artifacts/gallery/gallery.js', 'utf8')).toContain(OF_GALLERY);
});

describe('every script', () => {
  // The parser that webpack brings.
  const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
    parse(text: string, options: { ecmaVersion: number }): unknown;
  };
  const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));
  const refusalOf = (file: string, ecmaVersion: number): string | undefined => {
    try {
      parse(readFileSync(file, 'utf8'), { ecmaVersion });
      return undefined;
    } catch (refusal) {
      return `${file}: ${String(refusal)}`;
    }
  };

  test('is in the language that src/README.md states, its packages included', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.flatMap((file) => refusalOf(file, 2020) ?? [])).toEqual([]);
    expect(readFileSync('src/README.md', 'utf8')).toContain('ES2020');
  });

  test('comes after one that the oldest webview reads', () => {
    expect(refusalOf('dist/guard.js', 5)).toBeUndefined();
    expect(refusalOf('dist/taskpane.js', 5)).toMatch(/SyntaxError/);
    const order = [...readFileSync('dist/taskpane.html', 'utf8').matchAll(/<script src="?([^">]+)/g)];
    expect(order.map(([, address]) => address)).toEqual([
      'guard.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'pls.js',
      'taskpane.js',
    ]);
  });
});

test('the dialog that says a refusal is as strict as the pane, and has what it needs beside it', () => {
  const policyOf = (file: string) =>
    /Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1];
  expect(policyOf('dist/notice.html')).toBe(policyOf('dist/taskpane.html'));
  const page = readFileSync('dist/notice.html', 'utf8');
  expect([...page.matchAll(/(?:src|href)="?([^">\s]+)/g)].map(([, address]) => address)).toEqual([
    'notice.css',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'notice.js',
  ]);
  // No style, no handler and no script in the page itself.
  expect(page).not.toMatch(/ style=| on\w+=|<style|<script>/);
  expect(page).toMatch(/Timbang could not do that[\s\S]* · Timbang tidak dapat melakukannya/);
  expect(readFileSync('dist/notice.css', 'utf8')).not.toMatch(/url\(|@import/);
});

test('the policy admits a frame of office.js, and no other', () => {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  expect(page).toContain("frame-src 'self' https://appsforoffice.microsoft.com;");
});

describe('the notices of others', () => {
  const text = readFileSync('dist/third-party-notices.txt', 'utf8');

  test('are those of the lockfile', () => {
    expect(text).toBe(notices(process.cwd()));
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean; license?: string }>;
    };
    const shipped = Object.entries(packages).filter(([folder, one]) => folder !== '' && !one.dev && !one.devOptional);
    expect(shipped.length).toBeGreaterThan(50);
    for (const [folder, { version, license }] of shipped) {
      expect(text).toContain(`${folder.replace(/.*node_modules\//, '')} ${version} (${license})`);
    }
  });

  test('have a licence for each, with its holder', () => {
    const parts = text.split(/\n-{80}\n/).slice(1);
    const bare = parts.filter(
      (part) => !/copyright|Apache License|permission/i.test(part.split('\n\n').slice(1).join()),
    );
    expect(bare).toEqual([]);
  });
});

describe('one number', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  test('is in package, lockfile, manifest, help and pane', () => {
    const [major = 0] = version.split('.').map(Number);
    // The store takes none below 1.0, and Excel on the web asks for four parts.
    expect(major).toBeGreaterThanOrEqual(1);
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${version}.0</Version>`);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
    for (const page of ['help/en/index.html', 'help/id/guide.html', 'support.html']) {
      expect(readFileSync(path.join('dist', page), 'utf8')).toContain(`Timbang ${version}`);
    }
    const pane = filesIn('dist/pane').filter((file) => file.endsWith('.js'));
    const named = pane.filter((file) => readFileSync(file, 'utf8').includes(`"${version}"`));
    expect(named).toHaveLength(1);
    // The number, and nothing else of package.json.
    expect(readFileSync(named[0] ?? '', 'utf8')).not.toContain('webpack serve');
    expect(releases()[0]?.version).toBe(version);
  });

  test('is raised in the manifest and the changelog when npm version raises it', () => {
    const xml = raised['manifest.xml'](readFileSync('manifest.xml', 'utf8'), '2.3.4');
    expect(xml).toContain('<Version>2.3.4.0</Version>');
    const changes = raised['CHANGELOG.md']('# Changelog\n\n## [Unreleased]\n\n### Added\n', '2.3.4', '2027-01-31');
    expect(changes).toBe('# Changelog\n\n## [Unreleased]\n\n## [2.3.4] - 2027-01-31\n\n### Added\n');
    const source = raised['src/sheets/thesis/cite.ts']('export const RELEASE_YEAR = 2026;', '2.3.4', '2027-01-31');
    expect(source).toBe('export const RELEASE_YEAR = 2027;');
  });
});

function releases(): { version: string; chunks: string[] }[] {
  return JSON.parse(readFileSync('dist/pane/releases.json', 'utf8')) as { version: string; chunks: string[] }[];
}

test('every chunk is listed with the releases that need it', () => {
  const chunks = readdirSync('dist/pane').filter((name) => name.endsWith('.js'));
  expect([...new Set(releases().flatMap((release) => release.chunks))].sort()).toEqual(chunks.sort());
});
