/** Pictures for people to look at, kept where `ALL_PICTURES` is set: they double the time of some tests. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

export const SCREENSHOTS = path.resolve('artifacts/screenshots');

export const KEEPS_PICTURES = process.env['ALL_PICTURES'] !== undefined;

/** `take` writes the file that it is given. */
export async function keepPicture(name: string, take: (file: string) => Promise<unknown>): Promise<void> {
  if (!KEEPS_PICTURES) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await take(path.join(SCREENSHOTS, `${name}.png`));
}
