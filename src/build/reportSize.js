const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');

/** Prints what a download weighs and fails the build over a limit, so that quick start stays quick. */
class ReportSize {
  constructor(label, belongs, limit = Infinity) {
    Object.assign(this, { label, belongs, limit });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ReportSize', (compilation) => {
      const names = Object.keys(compilation.assets).filter((name) => name.endsWith('.js') && this.belongs.test(name));
      const sizes = names.map((name) => zlib.gzipSync(fs.readFileSync(path.join(compiler.outputPath, name))).length);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const limit = Number.isFinite(this.limit) ? `, ${kilobytes(this.limit)} allowed` : '';
      console.log(`${this.label.padEnd(44)} ${kilobytes(bytes)} gzip${limit}`);
      if (bytes > this.limit) compilation.errors.push(new Error(`${this.label}: over its limit.`));
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { ReportSize };
