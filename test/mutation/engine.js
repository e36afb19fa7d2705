/**
 * The engine's tests and those of its refusals in one file, for mutation runs: they load it once for every mutant, and
 * fifty files would be loaded fifty times. Without the tests of very many rows or items.
 */
const fs = require('node:fs');
const path = require('node:path');

for (const folder of ['../engine', '../functions']) {
  const root = path.join(__dirname, folder);
  for (const file of fs.readdirSync(root, { recursive: true }).sort()) {
    if (file.endsWith('.test.ts') && !/many(Rows|Items)|examples/.test(file)) require(path.join(root, file));
  }
}
