/**
 * Workbooks that other programs wrote, and our own templates: opened, one cell changed, saved. They hold the same but for
 * that cell, and every other part is the same to the byte. `npm run corpus` does so for any folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tried } from '../../corpus/tried';

const FOLDERS = ['test/files/published', 'assets/templates'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, path.join(folder, name)] as const),
);

test('there are workbooks of Excel, LibreOffice, three libraries and our own', () => {
  const writers = FILES.map(([name]) => /^(?:excel|libreoffice|closedxml|xlsxwriter|sheetjs)(?=-)/.exec(name)?.[0]);
  expect([...new Set(writers.map((writer) => writer ?? 'ours'))].sort()).toEqual(
    ['closedxml', 'excel', 'libreoffice', 'ours', 'sheetjs', 'xlsxwriter'].sort(),
  );
});

test.each(FILES)('%s', (_, file) => {
  const { outcome, reason, parts, same, touched } = tried(new Uint8Array(readFileSync(file)));
  expect([outcome, reason]).toEqual(['whole', undefined]);
  expect([touched, same]).toEqual([1, (parts ?? 0) - 1]);
});
