/** LibreOffice without a window, with a profile of its own: files in, files in another form out. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Whether formulas are computed anew when a file is opened, or shown as the file has them. */
type Computing = 'anew' | 'asInFile';
const RECALCULATION: Record<Computing, number> = { anew: 0, asInFile: 1 };

const settings = (computing: Computing): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>${RECALCULATION[computing]}</value></prop></item>
</oor:items>`;

/** The files in another form, such as xlsx or pdf, under their names without an ending. */
export function converted(files: Files, form: 'xlsx' | 'pdf', computing: Computing): Files {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'));
  try {
    const [given, made, profile] = ['given', 'made', 'profile/user'].map((name) => {
      const room = path.join(folder, name);
      mkdirSync(room, { recursive: true });
      return room;
    }) as [string, string, string];
    writeFileSync(path.join(profile, 'registrymodifications.xcu'), settings(computing));
    const paths = [...files].map(([name, bytes]) => {
      const file = path.join(given, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const installation = `-env:UserInstallation=${pathToFileURL(path.dirname(profile)).href}`;
    const run = spawnSync('soffice', [installation, '--headless', '--convert-to', form, '--outdir', made, ...paths], {
      encoding: 'utf8',
    });
    if (run.error) throw new Error('LibreOffice is not installed: these tests want its command soffice.');
    const written = new Map(
      readdirSync(made).map((name) => [path.parse(name).name, new Uint8Array(readFileSync(path.join(made, name)))]),
    );
    const missing = [...files.keys()].filter((name) => !written.has(name));
    if (missing.length > 0) throw new Error(`LibreOffice did not write ${missing.join(', ')}. ${run.stderr}`);
    return written;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
