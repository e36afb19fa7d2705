/** The files of assets/templates are what their plans make; `npm run templates` writes them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { templateFile } from '../../../src/files/templates/offers';
import { withoutAddIn } from '../../../src/files/templates/withoutAddIn';
import { calculated, EVERY_FILE } from '../../support/templates';

const FOLDER = 'assets/templates';
/** `npm run templates` runs this same test and writes before it compares. */
const isWriting = process.env['npm_lifecycle_event'] === 'templates';

if (isWriting) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

const files = EVERY_FILE.map((file) => [templateFile(file.template, file.language, file.isPlain), file] as const);

test.each(files)('%s', async (name, file) => {
  const live = newWorkbook(await calculated(file));
  const made = file.isPlain ? withoutAddIn(live, file.language).bytes : live;
  const place = path.join(FOLDER, name);
  if (isWriting) writeFileSync(place, made);
  expect(Buffer.compare(readFileSync(place), made)).toBe(0);
});

test('there are no others', () => {
  const names = files.map(([name]) => name);
  expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
});
