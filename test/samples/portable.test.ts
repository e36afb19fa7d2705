/** The three studies without the add-in: plain formulas give the numbers that ours give, and the way back gives ours. */
import type { Cell, CellContent, WorkbookContents } from '../../src/files/contents';
import { portableCopy, withFormulasAgain } from '../../src/files/portable/portableCopy';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { writeNew, WorkbookFile } from '../../src/sandbox/files/workbookFile';
import { openWorkbook } from '../support/excel';
import { loadFunctions } from '../support/functions';
import { openedSample } from './opened';

/** Each study once: what its copy says is in the language of its sheets. */
const STUDIES = [
  ['samsat', 'en'],
  ['treasurer', 'id'],
  ['kppn', 'id'],
] as const;
const OURS = /\b(AHP|OMAX|CKP|BSC|PLS)[._]/;

const places = ({ sheets }: WorkbookContents): Map<string, Cell> =>
  new Map(
    sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cell.row}:${cell.column}`, cell] as const)),
  );

/** To nine digits, as two programs may add in another order. */
const shown = (value: CellContent | null): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : typeof value === 'string' && value === '' ? null : value;

/** What every cell shows once a workbook that has none of our functions has computed the file. */
async function computedWithout(bytes: Uint8Array): Promise<WorkbookContents> {
  const file = new WorkbookFile(bytes, 'copy.xlsx');
  const workbook = openWorkbook({ snapshot: file.snapshot });
  const results = await file.fillIn(workbook.book);
  expect(results).toEqual({ asInFile: [], different: [] });
  const held = readWorkbook(writeNew(workbook.book));
  workbook.close();
  return held;
}

test.each(STUDIES)('%s in %s', async (study, language) => {
  const opened = await openedSample(study, loadFunctions(language === 'id' ? 'id-ID' : 'en-US'), language);
  const bytes = writeNew(opened.book);
  opened.close();
  const live = readWorkbook(bytes);
  const copy = portableCopy(bytes, language);
  expect(copy.report.valuesOnly).toEqual([]);
  const plain = readWorkbook(copy.write());
  const formulas = plain.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
  expect(formulas.filter((text) => OURS.test(text))).toEqual([]);
  expect(plain.sheets.slice(0, live.sheets.length).map(({ name }) => name)).toEqual(
    live.sheets.map(({ name }) => name),
  );

  // As they came, and computed anew without our functions.
  const recomputed = places(await computedWithout(copy.write()));
  const cached = places(plain);
  for (const [place, { value }] of places(live)) {
    expect([place, shown(cached.get(place)?.value ?? null)]).toEqual([place, shown(value)]);
    expect([place, shown(recomputed.get(place)?.value ?? null)]).toEqual([place, shown(value)]);
  }

  const back = withFormulasAgain(copy.write());
  expect(back?.changed).toEqual([]);
  const restored = back === null ? null : readWorkbook(back.bytes);
  expect(restored?.sheets.map(({ name }) => name)).toEqual(live.sheets.map(({ name }) => name));
  const formulasOf = (contents: WorkbookContents): unknown =>
    [...places(contents)].flatMap(([place, { formula }]) => (formula === undefined ? [] : [[place, formula]]));
  expect(restored && formulasOf(restored)).toEqual(formulasOf(live));

  const values = readWorkbook(copy.writeValues());
  const kept = places(values);
  for (const [place, { value }] of places(live)) {
    expect([place, shown(kept.get(place)?.value ?? null)]).toEqual([place, shown(value)]);
  }
  const left = values.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
  expect(left.filter((text) => OURS.test(text))).toEqual([]);
});

test('a file that is no portable copy has no way back', async () => {
  const opened = await openedSample('samsat');
  expect(withFormulasAgain(writeNew(opened.book))).toBeNull();
  opened.close();
});
