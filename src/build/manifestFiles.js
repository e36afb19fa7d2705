/** Webpack's part of the manifests: manifest.xml, manifest.json with its language file, and the package that Microsoft 365 takes. */
const fs = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');
const { manifestFor, shortcutsFor, unifiedFor } = require('./manifests.js');

const SOURCE = 'manifest.xml';
/** The earliest day a zip can tell: the same files make the same package. */
const NO_DAY = new Date(1980, 0, 1);

class ManifestFiles {
  constructor(root, baseUrl) {
    Object.assign(this, { root, baseUrl });
  }

  apply(compiler) {
    const name = ManifestFiles.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.fileDependencies.add(path.join(this.root, SOURCE));
        for (const [file, content] of this.files()) {
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(content));
        }
      });
    });
  }

  files() {
    const xml = fs.readFileSync(path.join(this.root, SOURCE), 'utf8');
    const unified = unifiedFor(xml, this.baseUrl);
    const { icons } = JSON.parse(unified['manifest.json']);
    const pictures = Object.values(icons).map((icon) => [icon, fs.readFileSync(path.join(this.root, icon))]);
    const texts = Object.entries(unified).map(([file, text]) => [file, Buffer.from(text)]);
    const packed = zipSync(Object.fromEntries([...texts, ...pictures]), { mtime: NO_DAY });
    return [
      [SOURCE, manifestFor(xml, this.baseUrl)],
      ...Object.entries(shortcutsFor(xml)),
      ...texts,
      ['timbang-unified.zip', Buffer.from(packed)],
    ];
  }
}

module.exports = { ManifestFiles };
