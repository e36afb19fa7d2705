/** Releases built one after the other, each over the folder that is served: what a pane that still runs may ask for is there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { KeepChunks } from '../../src/build/keepChunks.js';

const folder = mkdtempSync(path.join(tmpdir(), 'timbang-chunks-'));
const served = path.join(folder, 'served');

afterAll(() => rmSync(folder, { recursive: true }));

/** A release whose one chunk says `content`. */
async function release(version: string, content: string, previous?: string): Promise<void> {
  writeFileSync(path.join(folder, 'view.js'), `export const view = ${JSON.stringify(content)};`);
  writeFileSync(path.join(folder, 'index.js'), "void import('./view.js').then(console.log);");
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry: './index.js',
    output: { path: served, chunkFilename: 'pane/[name].[contenthash:8].js', clean: true },
    plugins: [new KeepChunks(version, previous)],
  });
  const errors = await new Promise((resolve, reject) =>
    compiler.run((failure, stats) => (failure ? reject(failure) : resolve(stats?.toJson().errors))),
  );
  expect(errors).toEqual([]);
}

const contents = () =>
  readdirSync(path.join(served, 'pane'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => /const view = "(.*)"/.exec(readFileSync(path.join(served, 'pane', name), 'utf8'))?.[1])
    .sort();
const versions = () =>
  (JSON.parse(readFileSync(path.join(served, 'pane/releases.json'), 'utf8')) as { version: string }[]).map(
    ({ version }) => version,
  );

test('the chunks of two releases before stay, those of older ones go', async () => {
  await release('1.0.0', 'first');
  expect(contents()).toEqual(['first']);
  await release('1.1.0', 'second', served);
  expect(contents()).toEqual(['first', 'second']);
  // A build that changed nothing pushes no release out.
  await release('1.1.1', 'second', served);
  await release('1.2.0', 'third', served);
  expect(contents()).toEqual(['first', 'second', 'third']);
  await release('1.3.0', 'fourth', served);
  expect([contents(), versions()]).toEqual([
    ['fourth', 'second', 'third'],
    ['1.3.0', '1.2.0', '1.1.1'],
  ]);
});

test('without the folder before, a build holds its own chunks alone', async () => {
  await release('2.0.0', 'only');
  expect([contents(), versions()]).toEqual([['only'], ['2.0.0']]);
  expect(() => new KeepChunks('2.0.0', folder)).toThrow('releases.json');
});
