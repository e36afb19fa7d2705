/** One row of data as one workbook: typed into the template, computed, and scored. */
import type { CellContent, WorkbookContents } from '../../files/contents';
import type { Change } from '../../files/patching/changes';
import { patchWorkbook } from '../../files/patching/patchWorkbook';
import { readWorkbook } from '../../files/reading/readWorkbook';
import { cardsOf } from '../workbook/cards';
import type { Shipped } from '../workbook/readForCells';
import { functionsOf } from '../workbook/readForCells';
import { recalculate } from '../workbook/recalculate';
import type { ScoredFile } from '../workbook/scoredFile';
import { cellsSentence, errorSentence } from '../workbook/sentences';
import { tablesOf } from '../workbook/tables';
import { writeTarget } from '../writing';
import type { Place } from './places';

export interface FilledCell {
  readonly place: Place;
  readonly content: CellContent;
}

export interface Target {
  readonly file: string;
  readonly mayOverwrite: boolean;
}

/** Writes the workbook and says what it comes to. */
export async function fillRow(
  template: Uint8Array,
  cells: readonly FilledCell[],
  { file, mayOverwrite }: Target,
  shipped: Shipped,
): Promise<ScoredFile> {
  const typed = patchWorkbook(template, typedChanges(cells));
  const contents = readWorkbook(typed);
  const done = await recalculate(contents, file, { functions: functionsOf(shipped), isWhole: true });
  const results = done.changes.map(({ sheet, cells: changed }) => ({ kind: 'cells' as const, sheet, cells: changed }));
  await writeTarget(file, patchWorkbook(typed, [...results, { kind: 'calculateOnOpening' }]), mayOverwrite);
  const { language } = shipped;
  const problems = [
    ...done.errors.map((one) => errorSentence(one, language)),
    ...cellsSentence('uncomputed', done.uncomputed, language),
  ];
  return { ...scoredOf(done.contents, file, shipped), problems };
}

function typedChanges(cells: readonly FilledCell[]): Change[] {
  const sheets = [...new Set(cells.map(({ place }) => place.sheet))];
  return sheets.map((sheet) => ({
    kind: 'cells',
    sheet,
    cells: cells
      .filter(({ place }) => place.sheet === sheet)
      .map(({ place: { row, column }, content }) => ({ row, column, content: { value: content } })),
  }));
}

/** A template may be one without a scorecard, such as a questionnaire: nothing is wrong with it. */
function scoredOf(contents: WorkbookContents, file: string, { language }: Shipped): Omit<ScoredFile, 'problems'> {
  const { cards } = cardsOf(contents, tablesOf(contents), file, language);
  return { file, refusal: null, cards: cards.filter(({ isGuessed }) => !isGuessed), notes: [], written: null };
}
