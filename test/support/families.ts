/** The custom functions as the sources declare them, callable without a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import names from '../../src/functions/files.json';
import type { FunctionDoc } from '../../src/help/docBlocks';
import { readDocBlocks } from '../../src/help/docBlocks';
import { invocation } from './customFunctions';

const FOLDER = join(__dirname, '../../src/functions');

/** The files that declare custom functions. */
export const functionFiles: readonly string[] = names.map((name) => join(FOLDER, `${name}.ts`));

/** Their doc blocks, in the order of functions.json. */
export const functionDocs: readonly FunctionDoc[] = functionFiles.flatMap((file) =>
  readDocBlocks(readFileSync(file, 'utf8')),
);

type CustomFunction = (...parameters: unknown[]) => unknown;

const modules = functionFiles.map((file) => jest.requireActual<Record<string, CustomFunction>>(file));

/** Calls a function as Excel does: what is left out arrives as null, and the invocation comes last. */
export function callFunction(id: string, ...parameters: unknown[]): unknown {
  const exportName = functionDocs.find((doc) => doc.id === id)?.exportName ?? '';
  const implementation = modules.find((exported) => exportName in exported)?.[exportName];
  if (!implementation) throw new Error(`${id} is not a function of Timbang.`);
  const given = Array.from({ length: implementation.length }, (_, i) => parameters[i] ?? null);
  return implementation(...given, invocation);
}
