/** The office that the others are scored like: by the scorecard that its file keeps, else as its only table is read. */
import path from 'node:path';
import { newId } from '../../model/newId';
import { withOffice } from '../../model/scorecard/offices/names';
import type { FileTable, FirstOffice } from '../../model/scorecard/offices/table';
import { newDraft } from '../../model/scorecard/draft';
import type { SourceTable } from '../../model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import { questionsOf } from '../../model/scorecard/questions';
import type { Model, Scorecard } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { scorecardName } from '../../sheets/scorecard/names';
import { typedParts, withTypedCells } from '../../sheets/scorecard/typedInputs';
import { blocksOf } from '../../workbook/officeFiles/blocksOf';
import type { FileSheet } from '../../workbook/officeFiles/fileSheets';
import { tableNameOf } from '../../workbook/reading/kpiTable';
import { CommandError } from '../commandError';
import type { FileToRead } from '../files';
import { keptModel } from '../workbook/cards';
import { readForCells } from '../workbook/readForCells';
import { sameHeadings } from '../workbook/sameHeadings';
import type { Tables } from '../workbook/tables';
import { tablesOf } from '../workbook/tables';
import type { Reading } from './reading';

export interface First {
  readonly first: FirstOffice;
  readonly from: FileTable;
  readonly model: Model;
  /** That it was guessed. */
  readonly remarks: readonly string[];
  /** What a person would have been asked. */
  readonly questions: readonly string[];
}

export async function firstOffice({ file, name }: FileToRead, reading: Reading): Promise<First> {
  const contents = await readForCells(file, reading);
  const kept = keptModel(contents);
  const tables = tablesOf(contents);
  const found = keptTables(kept, tables);
  const guessed = found.length > 0 ? [] : guessedTables(tables);
  const [one, more] = [...found, ...guessed];
  if (one === undefined) throw new CommandError('officeWithout', { file });
  if (more !== undefined) throw new CommandError('officeSeveral', { file });
  const id = newId();
  const title = path.basename(name, path.extname(name));
  const named = withOffice({ ...one.scorecard, id, source: tableNameOf(id) }, one.scorecard.office ?? title);
  const scorecard = { ...named, title: named.title === '' ? title : named.title };
  const { sheet, source } = one;
  const isGuessed = guessed.length > 0;
  return {
    first: { scorecard, source },
    from: {
      id: newId(),
      cells: { area: source.area, cells: source.cells, formats: sheet.formats },
      file: path.basename(file),
      sheet: sheet.name,
      read: reading.now,
      columns: scorecard.columns,
      kept: found.length > 0 ? scorecard : null,
    },
    model: { ...kept, scorecards: [], sheets: [], maps: [] },
    remarks: isGuessed ? [new CommandError('firstGuessed', { file }).describe(reading.language)] : [],
    questions: isGuessed ? questionsAbout(source, scorecard, reading) : [],
  };
}

interface TableFound {
  readonly scorecard: Scorecard;
  readonly source: SourceTable;
  readonly sheet: FileSheet;
}

function keptTables({ scorecards }: Model, tables: Tables): TableFound[] {
  return scorecards.flatMap((scorecard) => {
    const sheet = tables.named(scorecard.source);
    const source = sheet && sourceOf(sheet.area, sheet.cells, sheet.formats);
    if (!sheet || !source) return [];
    const cells = typedParts(scorecard).map((part) => [part, tables.named(scorecardName(scorecard, part))?.cells]);
    return [{ scorecard: withTypedCells(scorecard, Object.fromEntries(cells)), source, sheet }];
  });
}

function guessedTables({ visible }: Tables): TableFound[] {
  return visible.flatMap((sheet) =>
    blocksOf(sheet).flatMap((cells): TableFound[] => {
      const source = sourceOf(cells.area, cells.cells, cells.formats);
      if (source === null) return [];
      const { scorecard } = newDraft(source, '', '');
      const isScored = evaluate(source, scorecard, EMPTY_MODEL).result.rows.some(({ score }) => score !== null);
      return isScored ? [{ scorecard, source, sheet: { ...sheet, ...cells } }] : [];
    }),
  );
}

function questionsAbout(source: SourceTable, scorecard: Scorecard, { language }: Reading): string[] {
  const draft = { source, scorecard, unsure: [], answered: [] };
  const questions = questionsOf(draft, evaluate(source, scorecard, EMPTY_MODEL)).map(({ text }) => text);
  return [...sameHeadings(source, scorecard), ...questions].map((one) => one.describe(language));
}
