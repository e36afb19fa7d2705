/** Lets plain Node scripts, such as webpack's configuration and the benchmark, require the project's TypeScript as it stands. */
const fs = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const source = fs.readFileSync(filename, 'utf8');
  const { code } = transformSync(source, { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};
