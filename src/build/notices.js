/**
 * third-party-notices.txt: every package that `dependencies` of package.json brings, as the lockfile has it, with its licence;
 * a package whose code is in a bundle and not in the list fails the build. Of a bundle made of development packages, every
 * package whose code is in it.
 */
const fs = require('node:fs');
const path = require('node:path');

const FILE = 'third-party-notices.txt';
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** What may be passed on with a programme under the MIT licence. */
const FREE =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib|Python-2\.0)$/;

/** The text of the file; `root` holds package-lock.json and node_modules. */
function notices(root, shipped = shippedPackages(root)) {
  const texts = new Map();
  for (const one of shipped) {
    const text = licenceText(root, one, shipped);
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

/** Those of the lockfile in these folders. Throws where one may not be passed on. */
function packagesIn(root, folders) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return [...folders].sort().map((folder) => {
    const { version, license } = packages[folder] ?? {};
    const choices = String(license ?? 'none')
      .replace(/[()]/g, '')
      .split(' OR ');
    const licence = choices.find((choice) => choice.split(' AND ').every((one) => FREE.test(one)));
    if (licence === undefined) throw new Error(`${folder} is under ${license} and cannot be passed on.`);
    return { folder, name: nameOf(folder), version, licence };
  });
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function licenceText(root, { folder, name, licence }, shipped) {
  const files = licenceFiles(root, folder);
  if (files.length > 0) {
    const texts = files.sort().map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'));
    return texts.map((text) => text.replace(/\r\n/g, '\n').trim()).join('\n\n');
  }
  if (licence === 'Apache-2.0') {
    // Its text is the same for everybody: another package brings it.
    const other = shipped.find((one) => one.licence === licence && licenceFiles(root, one.folder).length > 0);
    if (other !== undefined) return licenceText(root, other, shipped);
  }
  const wording = WORDINGS[licence];
  if (wording === undefined) throw new Error(`${name} is under ${licence} and brings no text of it.`);
  const { author, repository } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const holder = (author?.name ?? author ?? '') || repository?.url || name;
  return wording.replace('{holder}', String(holder).replace(/ <[^>]*>/, ''));
}

function licenceFiles(root, folder) {
  return fs.readdirSync(path.join(root, folder)).filter((file) => LICENCE_FILE.test(file));
}

/** For packages that name the licence and leave its text out, by SPDX ids. */
const MIT = `MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `ISC License

Copyright (c) {holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const WORDINGS = { MIT, ISC };

class Notices {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const listed = new Set(shippedPackages(this.root).map(({ name }) => name));
        const names = new Set([...bundledFolders(compilation)].map(nameOf));
        const missing = [...names].filter((name) => !listed.has(name));
        for (const name of missing) {
          compilation.errors.push(new Error(`${name} is in a bundle and not among the dependencies of package.json.`));
        }
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(notices(this.root)));
      });
    });
  }
}

/** The folders of the packages whose code is in a bundle, from the root on. */
function bundledFolders(compilation) {
  const files = [...compilation.modules].flatMap(filesOf).map((file) => file.replaceAll('\\', '/'));
  return new Set(
    files.flatMap((file) => /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
  );
}

/** Of a module that was joined from several, those of each. */
function filesOf(module) {
  return [...(module.resource === undefined ? [] : [module.resource]), ...(module.modules ?? []).flatMap(filesOf)];
}

/** The same file for a bundle whose packages are none of the add-in's. */
class BundledNotices {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BundledNotices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'BundledNotices', stage }, () => {
        const text = notices(this.root, packagesIn(this.root, bundledFolders(compilation)));
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

module.exports = { BundledNotices, Notices, notices };
