/**
 * Opens every workbook below a folder, changes one cell, saves, and compares: parts byte for byte, and what the reader
 * finds before and after. `npm run corpus -- FOLDER`; ends with 1 where a workbook lost something.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { tried } = require('./tried.ts');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? npm run corpus -- FOLDER');
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true })
  .map((file) => path.join(folder, file))
  .filter((file) => /\.xls[xm]$/i.test(file))
  .sort();
const started = performance.now();
const results = files.map((file) => ({ file, ...tried(new Uint8Array(readFileSync(file))) }));
const seconds = (performance.now() - started) / 1000;

const of = (outcome) => results.filter((result) => result.outcome === outcome);
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
const rows = [
  ['workbooks', results.length],
  ['opened, changed, saved, the same but for the cell', of('whole').length],
  ['refused with a sentence', of('refused').length],
  ['without a sheet of cells', of('nothing').length],
  ['lost something', of('lost').length],
  ['parts', sum('parts')],
  ['parts byte for byte the same', sum('same')],
  ['parts that the change is in', sum('touched')],
  ['seconds', seconds.toFixed(1)],
];
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${String(value).padStart(8)}`);
for (const outcome of ['refused', 'nothing', 'lost']) {
  if (of(outcome).length > 0) console.log(`\n${outcome}`);
  for (const { file, reason } of of(outcome)) console.log(`  ${path.relative(folder, file)}: ${reason}`);
}
process.exit(of('lost').length === 0 ? 0 : 1);
