/** Where the steps of the guide are seen in its pictures, as `npm run pictures` measured it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../engine/language';

/** From the left and the top of the picture, as shares of its width and height; null where a step has no place. */
export type Mark = readonly [number, number] | null;

const FILE = path.join(__dirname, '../../../assets/screenshots/guide/marks.json');
const MARKS = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, readonly Mark[] | undefined>>;

export function marksName(section: string, language: Language): string {
  return `${section}-${language}`;
}

/** Of the steps of a section, in their order; a step more than was measured has none. */
export function marksOf(section: string, language: Language): readonly Mark[] {
  return MARKS[marksName(section, language)] ?? [];
}
