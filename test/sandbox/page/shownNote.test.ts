import { ErrorNotes } from '../../../src/sandbox/functions/errorNotes';
import { CustomFunctionError } from '../../../src/sandbox/functions/realm';
import { shownNote } from '../../../src/sandbox/page/shownNote';
import { createHeadlessBook } from '../../../src/sandbox/univer/headless';
import { setOf } from '../functions/callable';

const answers = { parameters: [], implementation: () => [[1], [new CustomFunctionError('#VALUE!', 'Row 2 is text.')]] };

async function noteAfter(...formulas: string[]): Promise<(string | undefined)[]> {
  const notes = new ErrorNotes();
  const book = createHeadlessBook(setOf(answers), { notes });
  for (const formula of formulas) {
    book.activeSheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, () => formula);
    await book.settled();
  }
  const sentences = [0, 1].map((row) => shownNote(notes, book.activeSheet, row, 0)?.sentence);
  book.dispose();
  return sentences;
}

describe('the note behind a shown error', () => {
  test('is that of the function, in the spilled cell that shows the error', async () => {
    expect(await noteAfter('=TEST.FUNCTION()')).toEqual([undefined, 'Row 2 is text.']);
  });

  test('is gone when the formula caught the error', async () => {
    expect(await noteAfter('=IFERROR(TEST.FUNCTION(),"none")')).toEqual([undefined, undefined]);
  });

  test('is gone when another formula answers the same error', async () => {
    expect(await noteAfter('=TEST.FUNCTION()', '={1;1}+{1;"text"}')).toEqual([undefined, undefined]);
  });

  test('is gone when the cells are emptied', async () => {
    expect(await noteAfter('=TEST.FUNCTION()', '')).toEqual([undefined, undefined]);
  });
});
