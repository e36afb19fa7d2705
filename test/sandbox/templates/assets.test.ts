/** The files of assets/templates are what their plans make; `npm run templates` writes them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EACH_LANGUAGE } from '../../../src/engine/language';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { TEMPLATES } from '../../../src/files/templates';
import { templateFile } from '../../../src/files/templates/offers';
import { VERSION } from '../../../src/help/version';
import { calculated } from '../../support/templates';

const FOLDER = 'assets/templates';
/** `npm run templates` runs this same test and writes before it compares. */
const isWriting = process.env['npm_lifecycle_event'] === 'templates';

if (isWriting) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

const files = TEMPLATES.flatMap((template) => EACH_LANGUAGE.map((language) => ({ template, language })));

test.each(files.map((file) => [templateFile(file.template, file.language), file] as const))(
  '%s',
  async (name, { template, language }) => {
    const made = newWorkbook(await calculated(template.build({ language, version: VERSION })));
    const file = path.join(FOLDER, name);
    if (isWriting) writeFileSync(file, made);
    expect(Buffer.compare(readFileSync(file), made)).toBe(0);
  },
);

test('there are no others', () => {
  const names = files.map(({ template, language }) => templateFile(template, language));
  expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
});
