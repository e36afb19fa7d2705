/** The files that somebody names, folders among them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './commandError';
import { codeOf } from './inputs';

export interface FileToRead {
  readonly file: string;
  /** What it is called below the folder that was named, with slashes; its own name where itself was. */
  readonly name: string;
  /** Why it is none that can be read, although it was named or lies there. */
  readonly refusal?: CommandError;
}

/**
 * Files with one of these endings: those named, and those in folders, by name. Links in folders are not followed. One that
 * cannot be read comes with its refusal; throws the first of them where there is nothing else, or says that there is nothing.
 */
export async function filesBelow(named: readonly string[], endings: readonly string[]): Promise<FileToRead[]> {
  const found: FileToRead[] = [];
  for (const one of named) {
    const about = await stat(one).catch(() => null);
    const file = { file: one, name: path.basename(one) };
    if (about === null) found.push({ ...file, refusal: new CommandError('fileMissing', { file: one }) });
    else if (about.isDirectory()) found.push(...(await filesOf(one, '', endings)));
    else if (about.isFile() && hasEnding(one, endings)) found.push(file);
    else found.push({ ...file, refusal: new CommandError('kindUnknown', { file: one, known: endings.join(', ') }) });
  }
  const [first] = found;
  if (first === undefined) throw new CommandError('noneBelow', { known: endings.join(', ') });
  if (first.refusal !== undefined && found.every(({ refusal }) => refusal !== undefined)) throw first.refusal;
  const seen = new Set<string>();
  return found.filter(({ file }) => {
    const isNew = !seen.has(path.resolve(file));
    seen.add(path.resolve(file));
    return isNew;
  });
}

async function filesOf(folder: string, below: string, endings: readonly string[]): Promise<FileToRead[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    return new CommandError('fileUnreadable', { file: folder, reason: codeOf(error) ?? String(error) });
  });
  if (entries instanceof CommandError) return [{ file: folder, name: below, refusal: entries }];
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
