/** The files that somebody names, folders among them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './commandError';

export interface FileToRead {
  readonly file: string;
  /** What it is called below the folder that was named, with slashes; its own name where itself was. */
  readonly name: string;
}

/** Files with one of these endings: those named, and those in folders, by name. Links in folders are not followed. */
export async function filesBelow(named: readonly string[], endings: readonly string[]): Promise<FileToRead[]> {
  const found: FileToRead[] = [];
  for (const one of named) {
    const about = await stat(one).catch(() => null);
    if (about === null) throw new CommandError('fileMissing', { file: one });
    if (about.isDirectory()) found.push(...(await filesOf(one, '', endings)));
    else if (about.isFile() && hasEnding(one, endings)) found.push({ file: one, name: path.basename(one) });
    else throw new CommandError('kindUnknown', { file: one, known: endings.join(', ') });
  }
  const seen = new Set<string>();
  return found.filter(({ file }) => {
    const isNew = !seen.has(path.resolve(file));
    seen.add(path.resolve(file));
    return isNew;
  });
}

/** The same, by their paths alone. */
export async function filesIn(named: readonly string[], endings: readonly string[]): Promise<string[]> {
  return (await filesBelow(named, endings)).map(({ file }) => file);
}

async function filesOf(folder: string, below: string, endings: readonly string[]): Promise<FileToRead[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: FileToRead[] = [];
  for (const entry of sorted) {
    const [full, name] = [path.join(folder, entry.name), `${below}${entry.name}`];
    if (entry.isDirectory()) found.push(...(await filesOf(full, `${name}/`, endings)));
    // Excel's own file beside one that is open.
    else if (entry.isFile() && hasEnding(entry.name, endings) && !entry.name.startsWith('~$')) {
      found.push({ file: full, name });
    }
  }
  return found;
}

const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.includes(path.extname(name).toLowerCase());
