/** Where results go as they come: lines of a terminal, rows, or the elements of a JSON list. Nothing is gathered. */
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Language } from '../../engine/language';
import { refuseTaken } from '../inputs';
import type { ScoredFile } from '../workbook/scoredFile';
import { beginning, besideOf, ended, makeFolder, putInPlace, refusalOf, removeBeside } from '../writing';
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
  readonly #mayOverwrite: boolean;
  readonly #handle: FileHandle;

  private constructor(file: string, mayOverwrite: boolean, handle: FileHandle) {
    this.#file = file;
    this.#mayOverwrite = mayOverwrite;
    this.#handle = handle;
  }

  static async open(file: string, mayOverwrite: boolean): Promise<ResultsFile> {
    await refuseTaken(file, mayOverwrite);
    await makeFolder(file);
    beginning(file);
    try {
      await removeBeside(file);
      return new ResultsFile(file, mayOverwrite, await open(besideOf(file), 'wx'));
    } catch (error) {
      ended(file);
      throw refusalOf(file, error);
    }
  }

  async write(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await this.#saying(() => this.#handle.appendFile(`${lines.join('\n')}\n`));
  }

  async close(): Promise<void> {
    await this.#saying(async () => {
      await this.#handle.close();
      await putInPlace(this.#file, this.#mayOverwrite);
      ended(this.#file);
    });
  }

  async giveUp(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await removeBeside(this.#file);
    ended(this.#file);
  }

  async #saying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw refusalOf(this.#file, error);
    }
  }
}
