/** Lets the benchmark, a plain Node script, require the engine's TypeScript as it stands. */
const fs = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const source = fs.readFileSync(filename, 'utf8');
  const { code } = transformSync(source, { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};
