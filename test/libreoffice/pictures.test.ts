/** Pictures of the templates and studies as LibreOffice prints them, in artifacts/libreoffice, to be looked at. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { portableCopy } from '../../src/files/portable/portableCopy';
import { templateFile } from '../../src/files/templates/offers';
import { writeNew } from '../../src/sandbox/files/workbookFile';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { openedSample } from '../samples/opened';
import { typedInto, typeInto } from '../sandbox/templates/typing';
import { EVERY_FILE, openFile } from '../support/templates';
import { converted } from './office';

const FOLDER = 'artifacts/libreoffice';
/** A printed page with something on it takes more. */
const LEAST_BYTES = 8_000;

test('every template without the add-in and every study has its pages', async () => {
  const files = new Map<string, Uint8Array>();
  for (const { template, language, isPlain } of EVERY_FILE.filter((file) => file.isPlain)) {
    const name = templateFile(template, language, isPlain);
    const workbook = await openFile(readFileSync(path.join('assets/templates', name)), false);
    await typeInto(workbook, typedInto(template.id, language));
    files.set(path.parse(name).name, workbook.file.save(workbook.book));
    workbook.close();
  }
  for (const id of SAMPLE_IDS) {
    const opened = await openedSample(id);
    files.set(id, portableCopy(writeNew(opened.book), 'en').write());
    opened.close();
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of converted(files, 'pdf', 'anew')) {
    const file = path.join(FOLDER, `${name}.pdf`);
    writeFileSync(file, bytes);
    const { error, status } = spawnSync('pdftoppm', ['-r', '60', '-png', '-l', '8', file, path.join(FOLDER, name)]);
    if (error) throw new Error('These tests want the command pdftoppm, of the package poppler-utils.');
    expect(status).toBe(0);
  }
  for (const name of files.keys()) {
    const pages = readdirSync(FOLDER).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
    expect([name, pages.length]).toEqual([name, expect.any(Number)]);
    expect(Math.max(0, ...pages.map((page) => statSync(path.join(FOLDER, page)).size))).toBeGreaterThan(LEAST_BYTES);
  }
}, 600_000);
