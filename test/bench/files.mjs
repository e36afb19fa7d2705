/**
 * Opening a workbook and saving it with one cell changed, and the memory that takes. With OTHER_LIBRARIES naming a
 * folder in which `npm install hucre@1.0.0 xlsx@0.18.5` was run, those two do the same in the same run.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { newWorkbook } = require('../../src/files/patching/newWorkbook');
const { patchWorkbook } = require('../../src/files/patching/patchWorkbook');
const { EMPTY_SHEET, PLAIN_STYLE } = require('../../src/files/plain');
const { readWorkbook } = require('../../src/files/reading/readWorkbook');

/** About 1 MB and 20 MB of XML: five columns, the last a formula. */
const SIZES = [5_000, 80_000];
const RUNS = 5;
const CHANGE = { row: 3, column: 1, content: { value: 12345.678 } };

export async function files() {
  const others = await otherLibraries();
  for (const rows of SIZES) {
    const bytes = newWorkbook(contentsOf(rows));
    const megabytes = (sheetOf(bytes) / 2 ** 20).toFixed(1);
    console.log(`\nA workbook of ${rows.toLocaleString('en')} × 5 cells, ${megabytes} MB of XML, ${RUNS} runs each`);
    const candidates = { 'read (ours)': () => readWorkbook(bytes), 'change a cell (ours)': () => changed(bytes) };
    for (const [name, run] of Object.entries({ ...candidates, ...others(bytes) })) await report(name, run);
  }
}

function changed(bytes) {
  return patchWorkbook(bytes, [{ kind: 'cells', sheet: 'Sheet1', cells: [CHANGE] }]);
}

function contentsOf(rows) {
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, column: 0, value: `Indicator ${row}`, style: 0 },
    ...[1, 2, 3].map((column) => ({ row, column, value: (row * column) / 7, style: 0 })),
    { row, column: 4, value: (row * 6) / 7, formula: { text: `SUM(B${row + 1}:D${row + 1})` }, style: 0 },
  ]).flat();
  return {
    sheets: [{ ...EMPTY_SHEET, cells }],
    activeSheet: 0,
    styles: [PLAIN_STYLE],
    names: [],
    customXml: [],
    calendar: 1900,
    isProtected: false,
    unseen: [],
  };
}

function sheetOf(bytes) {
  const { openContainer } = require('../../src/files/container/container');
  return openContainer(bytes).size('xl/worksheets/sheet1.xml');
}

/** The median of the runs, and the most memory beyond what was there before. */
async function report(name, run) {
  const times = [];
  let most = 0;
  for (let turn = 0; turn < RUNS; turn += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
    most = Math.max(most, process.memoryUsage().rss - before);
  }
  const median = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)];
  console.log(`${name.padEnd(28)} ${median.toFixed(0).padStart(7)} ms  ${(most / 2 ** 20).toFixed(0).padStart(5)} MB`);
}

async function otherLibraries() {
  const folder = process.env.OTHER_LIBRARIES;
  if (folder === undefined || !existsSync(path.join(folder, 'node_modules/hucre'))) {
    console.log('\nhucre and SheetJS are left out: OTHER_LIBRARIES names no folder that has them.');
    return () => ({});
  }
  const from = createRequire(path.resolve(folder, 'index.js'));
  const hucre = await import(pathToFileURL(path.resolve(folder, 'node_modules/hucre/dist/index.mjs')).href);
  const sheetJs = from('xlsx');
  return (bytes) => ({
    'read (hucre)': () => hucre.readXlsx(bytes),
    'change a cell (hucre)': async () => {
      const workbook = await hucre.openXlsx(bytes);
      workbook.sheets[0].rows[3][1] = 12345.678;
      return hucre.saveXlsx(workbook);
    },
    'read (SheetJS)': () => sheetJs.read(bytes, { cellStyles: true }),
    'change a cell (SheetJS)': () => {
      const workbook = sheetJs.read(bytes, { cellStyles: true });
      workbook.Sheets[workbook.SheetNames[0]].B4 = { t: 'n', v: 12345.678 };
      return sheetJs.write(workbook, { type: 'array', bookType: 'xlsx', compression: true });
    },
  });
}
