/**
 * third-party-notices.txt: every package that `dependencies` of package.json brings, as the lockfile has it, with its licence.
 * A package whose code is in a bundle and not in the list fails the build.
 */
const fs = require('node:fs');
const path = require('node:path');

const FILE = 'third-party-notices.txt';
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The text of the file; `root` holds package-lock.json and node_modules. */
function notices(root) {
  const shipped = shippedPackages(root);
  const texts = new Map();
  for (const one of shipped) {
    const text = licenceText(root, one);
    texts.set(text, [...(texts.get(text) ?? []), `${one.name} ${one.version} (${one.licence})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  const head = `Timbang is under the MIT licence and contains these ${shipped.length} packages, each under the licence below it.\n`;
  return [head, ...parts].join(RULE);
}

/** By folder; the same package may be there in two versions. */
function shippedPackages(root) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version, license }]) => ({ folder, name: nameOf(folder), version, licence: license }))
    .sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function licenceText(root, { folder, name, licence }) {
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => LICENCE_FILE.test(file));
  if (files.length > 0) {
    const texts = files.sort().map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'));
    return texts.map((text) => text.replace(/\r\n/g, '\n').trim()).join('\n\n');
  }
  if (licence !== 'MIT') throw new Error(`${name} is under ${licence} and brings no text of it.`);
  const { author, repository } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const holder = (author?.name ?? author ?? '') || repository?.url || name;
  return MIT.replace('{holder}', String(holder).replace(/ <[^>]*>/, ''));
}

/** For packages that name the licence and leave its text out; SPDX id MIT. */
const MIT = `MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

class Notices {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const listed = new Set(shippedPackages(this.root).map(({ name }) => name));
        const missing = [...bundledPackages(compilation)].filter((name) => !listed.has(name));
        for (const name of missing) {
          compilation.errors.push(new Error(`${name} is in a bundle and not among the dependencies of package.json.`));
        }
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(notices(this.root)));
      });
    });
  }
}

function bundledPackages(compilation) {
  const paths = [...compilation.modules].flatMap((module) => module.resource ?? []);
  return new Set(paths.flatMap((file) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []));
}

module.exports = { Notices, notices };
