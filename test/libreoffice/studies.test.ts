/** The three studies without the add-in, in LibreOffice: the same numbers, computed there anew, and the way back. */
import { portableCopy, withFormulasAgain } from '../../src/files/portable/portableCopy';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { writeNew } from '../../src/sandbox/files/workbookFile';
import { openedSample } from '../samples/opened';
import { loadFunctions } from '../support/functions';
import { converted } from './office';
import { cellsOf, differences, errorsIn } from './same';

const STUDIES = [
  ['samsat', 'en'],
  ['treasurer', 'id'],
  ['kppn', 'id'],
] as const;
const OURS = /\b(?:AHP|OMAX|CKP|BSC|PLS)\.[A-Z]+\(/;

test.each(STUDIES)('%s in %s', async (study, language) => {
  const opened = await openedSample(study, loadFunctions(language === 'id' ? 'id-ID' : 'en-US'), language);
  const bytes = writeNew(opened.book);
  opened.close();
  const live = readWorkbook(bytes);
  const copy = portableCopy(bytes, language);
  const made = converted(
    new Map([
      ['formulas', copy.write()],
      ['values', copy.writeValues()],
    ]),
    'xlsx',
    'anew',
  );
  const shownLive = cellsOf(live);
  for (const [form, file] of made) {
    const there = readWorkbook(file);
    const cells = cellsOf(there);
    expect([form, differences(shownLive, cells)]).toEqual([form, []]);
    expect([form, errorsIn(cells).filter((error) => error.includes('#NAME?'))]).toEqual([form, []]);
    expect([...cells.values()].filter(({ formula }) => OURS.test(formula?.text ?? ''))).toEqual([]);
    expect(
      there.sheets.map(({ conditionalFormats }) => conditionalFormats.length).slice(0, live.sheets.length),
    ).toEqual(live.sheets.map(({ conditionalFormats }) => conditionalFormats.length));
  }

  // Saved there, and then put back: nothing is called changed, and every formula is ours again.
  const back = withFormulasAgain(made.get('formulas') ?? new Uint8Array());
  expect(back?.changed).toEqual([]);
  const formulasOf = (contents: typeof live): unknown =>
    [...cellsOf(contents)].flatMap(([place, { formula }]) =>
      OURS.test(formula?.text ?? '') ? [[place, formula?.text]] : [],
    );
  expect(back && formulasOf(readWorkbook(back.bytes))).toEqual(formulasOf(live));
});
