/**
 * A workbook may be open for days with the pane of an older release, whose chunks it fetches when a view is first shown. So a
 * build takes over the chunks of the releases before from the folder that is served today, and lists them by release.
 */
const fs = require('node:fs');
const path = require('node:path');

const FOLDER = 'pane';
const LIST = `${FOLDER}/releases.json`;
/** This release and the two before it. */
const RELEASES = 3;

/** The lists of chunks, newest first: those of this build, and of the releases before it that are still kept. */
function keptReleases(own, before) {
  const same = (one) => one.chunks.join() === own.chunks.join();
  return [own, ...before.filter((one) => !same(one))].slice(0, RELEASES);
}

class KeepChunks {
  /**
   * @param version of this release
   * @param previous the folder as it is served today; none at the first release
   */
  constructor(version, previous) {
    this.version = version;
    this.before = [];
    this.files = new Map();
    if (previous === undefined) return;
    const list = path.join(previous, LIST);
    if (!fs.existsSync(list)) throw new Error(`${previous} holds no ${LIST}: give the folder that is served today.`);
    this.before = JSON.parse(fs.readFileSync(list, 'utf8'));
    // Read at once: the folder may be the one that is about to be cleaned.
    for (const chunk of this.before.flatMap(({ chunks }) => chunks)) {
      const file = path.join(previous, FOLDER, chunk);
      if (fs.existsSync(file)) this.files.set(chunk, fs.readFileSync(file));
    }
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('KeepChunks', (compilation) => {
      // After the names have got their hashes.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'KeepChunks', stage }, (assets) =>
        this.keep(compiler, compilation, assets),
      );
    });
  }

  keep(compiler, compilation, assets) {
    const { RawSource } = compiler.webpack.sources;
    const chunks = Object.keys(assets)
      .filter((name) => name.startsWith(`${FOLDER}/`) && name.endsWith('.js'))
      .map((name) => name.slice(FOLDER.length + 1))
      .sort();
    const releases = keptReleases({ version: this.version, chunks }, this.before);
    for (const chunk of new Set(releases.flatMap((release) => release.chunks))) {
      const bytes = this.files.get(chunk);
      const name = `${FOLDER}/${chunk}`;
      if (bytes !== undefined && !(name in assets)) compilation.emitAsset(name, new RawSource(bytes));
    }
    compilation.emitAsset(LIST, new RawSource(`${JSON.stringify(releases, null, 2)}\n`));
  }
}

module.exports = { KeepChunks };
