/** What makes artifacts/command a package of its own: `npm pack ./artifacts/command`. */
const root = require('../../package.json');

/** The engine for large tables; installed where the machine has a build of it, and asked for only then. */
const ENGINE = '@duckdb/node-api';

function commandPackage() {
  const { name, version, description, license, engines, devDependencies } = root;
  return {
    name,
    version,
    description,
    license,
    engines,
    bin: { timbang: 'timbang.js' },
    optionalDependencies: { [ENGINE]: devDependencies[ENGINE] },
  };
}

class CommandPackage {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('CommandPackage', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CommandPackage', stage }, () => {
        const text = `${JSON.stringify(commandPackage(), null, 2)}\n`;
        compilation.emitAsset('package.json', new RawSource(text));
      });
    });
  }
}

module.exports = { CommandPackage };
