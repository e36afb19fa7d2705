/** Where results go as they come: lines of a terminal, rows, or the elements of a JSON list. Nothing is gathered. */
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../engine/language';
import { CommandError } from '../commandError';
import { codeOf, refuseTaken } from '../inputs';
import type { ScoredFile } from '../workbook/scoredFile';
import { CSV_HEADING, csvLines, fileLines } from './scored';

export const FORMATS = ['text', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Makes lines of files, one after the other. */
export interface Lines {
  readonly first: () => readonly string[];
  readonly of: (file: ScoredFile) => readonly string[];
  readonly last: () => readonly string[];
}

export function linesIn(format: Format, language: Language): Lines {
  return { text: () => textLines(language), csv: csvRows, json: jsonElements }[format]();
}

function textLines(language: Language): Lines {
  return { first: () => [], of: (file) => (file.refusal === null ? fileLines(file, language) : []), last: () => [] };
}

function csvRows(): Lines {
  return { first: () => [CSV_HEADING], of: csvLines, last: () => [] };
}

function jsonElements(): Lines {
  let separator = '';
  return {
    first: () => ['['],
    of: (file) => {
      const element = `${separator}${JSON.stringify(file)}`;
      separator = ',';
      return [element];
    },
    last: () => [']'],
  };
}

/** A file that grows line by line under another name, and has its own when it is whole. */
export class ResultsFile {
  readonly #file: string;
  readonly #beside: string;
  readonly #handle: FileHandle;

  private constructor(file: string, beside: string, handle: FileHandle) {
    this.#file = file;
    this.#beside = beside;
    this.#handle = handle;
  }

  static async open(file: string, mayOverwrite: boolean): Promise<ResultsFile> {
    await refuseTaken(file, mayOverwrite);
    const beside = `${file}.${process.pid}.part`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      return new ResultsFile(file, beside, await open(beside, 'wx'));
    } catch (error) {
      throw new CommandError('fileUnwritable', { file, reason: codeOf(error) ?? String(error) });
    }
  }

  async write(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.#handle.write(`${lines.join('\n')}\n`);
  }

  async close(): Promise<void> {
    await this.#handle.close();
    await rename(this.#beside, this.#file);
  }

  async giveUp(): Promise<void> {
    await this.#handle.close();
    await rm(this.#beside, { force: true });
  }
}
