/** The files that somebody names, folders among them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './commandError';

/** Files with one of these endings: those named, and those in folders, by name. Links in folders are not followed. */
export async function filesIn(named: readonly string[], endings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of named) {
    const about = await stat(one).catch(() => null);
    if (about === null) throw new CommandError('fileMissing', { file: one });
    if (about.isDirectory()) found.push(...(await filesOf(one, endings)));
    else if (hasEnding(one, endings)) found.push(one);
    else throw new CommandError('kindUnknown', { file: one, known: endings.join(', ') });
  }
  return [...new Set(found)];
}

async function filesOf(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesOf(full, endings)));
    // Excel's own file beside one that is open.
    else if (entry.isFile() && hasEnding(entry.name, endings) && !entry.name.startsWith('~$')) found.push(full);
  }
  return found;
}

const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.includes(path.extname(name).toLowerCase());
