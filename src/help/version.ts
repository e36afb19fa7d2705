/** Which Timbang the pages belong to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.join(__dirname, '../../package.json');

export const VERSION = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;
