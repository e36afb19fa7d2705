/** What the help is made from, as it stands on disk: doc blocks and the Indonesian texts beside them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionDoc } from './docBlocks';
import { readDocBlocks } from './docBlocks';
import type { IndonesianTexts } from './texts';

export interface Sources {
  /** In the order of functions.json. */
  readonly docs: readonly FunctionDoc[];
  readonly indonesian: IndonesianTexts;
  /** Every file read. */
  readonly files: readonly string[];
}

/** @param folder src/functions; its files.json names the files that declare functions */
export function readSources(folder: string): Sources {
  const list = path.join(folder, 'files.json');
  const names = JSON.parse(readFileSync(list, 'utf8')) as string[];
  const declared = names.map((name) => path.join(folder, `${name}.ts`));
  const translated = names
    .map((name) => path.join(folder, 'indonesian', `${name}.json`))
    .filter((file) => existsSync(file));
  const texts = translated.map((file) => JSON.parse(readFileSync(file, 'utf8')) as IndonesianTexts);
  return {
    docs: declared.flatMap((file) => readDocBlocks(readFileSync(file, 'utf8'))),
    indonesian: Object.assign({}, ...texts) as IndonesianTexts,
    files: [list, ...declared, ...translated],
  };
}
