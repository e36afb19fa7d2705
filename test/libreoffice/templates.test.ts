/** Every template filled, saved and opened in LibreOffice: what it shows, and what it keeps when it saves in turn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookContents } from '../../src/files/contents';
import { readWorkbook } from '../../src/files/reading/readWorkbook';
import { templateFile } from '../../src/files/templates/offers';
import { fromXml, MODEL_NAMESPACE } from '../../src/model/file/xml';
import { typedInto, typeInto } from '../sandbox/templates/typing';
import { EVERY_FILE, openFile } from '../support/templates';
import type { Files } from './office';
import { converted } from './office';
import { cellsOf, differences, errorsIn } from './same';

const filled = new Map<string, Uint8Array>();
let saved: Files;

beforeAll(async () => {
  for (const { template, language, isPlain } of EVERY_FILE) {
    const name = templateFile(template, language, isPlain);
    const workbook = await openFile(readFileSync(path.join('assets/templates', name)), !isPlain);
    await typeInto(workbook, typedInto(template.id, language));
    filled.set(path.parse(name).name, workbook.file.save(workbook.book));
    workbook.close();
  }
  saved = converted(filled, 'xlsx', 'anew');
}, 600_000);

const names = EVERY_FILE.map(({ template, language, isPlain }) => [
  path.parse(templateFile(template, language, isPlain)).name,
  isPlain,
]) as [string, boolean][];

test.each(names)('%s', (name, isPlain) => {
  const before = readWorkbook(filled.get(name) ?? new Uint8Array());
  const after = readWorkbook(saved.get(name) ?? new Uint8Array());
  const [cells, there] = [cellsOf(before), cellsOf(after)];
  if (isPlain) {
    const own = [...cells.keys()].filter((place) => !place.startsWith(`${before.sheets.at(-1)?.name}!`));
    expect(differences(cells, there, own)).toEqual([]);
    expect(errorsIn(there).filter((place) => own.some((one) => place.startsWith(`${one}:`)))).toEqual([]);
  } else {
    // Of formulas nothing is asked: LibreOffice 7.4 has neither our functions nor XLOOKUP.
    const typed = [...cells].flatMap(([place, { formula, value }]) => (formula || value === null ? [] : [place]));
    const spilled = new Set(
      [...cells].flatMap(([place, { formula }]) => (formula?.fills ? placesOf(place, formula.fills.area) : [])),
    );
    expect(
      differences(
        cells,
        there,
        typed.filter((place) => !spilled.has(place)),
      ),
    ).toEqual([]);
  }
  expect(formulasOf(after).length).toBe(formulasOf(before).length);
  expect(kept(after)).toEqual(kept(before));
});

function placesOf(
  place: string,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
) {
  const sheet = place.slice(0, place.lastIndexOf('!'));
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, along) => `${sheet}!${top + down}:${left + along}`),
  ).flat();
}

function formulasOf(contents: WorkbookContents): string[] {
  return [...cellsOf(contents)].flatMap(([place, { formula }]) => (formula === undefined ? [] : [place]));
}

/**
 * What a saved file still says of the sheets. LibreOffice 7.4 does not keep that names are hidden, and without a window
 * no frozen panes of any file.
 */
function kept({ sheets, names: defined, customXml }: WorkbookContents) {
  const xml = customXml.find(({ namespace }) => namespace === MODEL_NAMESPACE)?.xml;
  return {
    model: xml === undefined ? null : fromXml(xml),
    names: defined.map(({ name, formula }) => [name, unquoted(formula)]).sort(),
    sheets: sheets.map(({ name, conditionalFormats, validations, charts, print, protection }) => ({
      name,
      lights: conditionalFormats.map(({ areas, rule }) => [rule.kind, areas, 'style' in rule ? rule.style.fill : null]),
      validations: validations.map(({ areas, type, formulas }) => [areas, type, unquoted(formulas[0] ?? '')]),
      charts: charts.map(({ type, title, series }) => [type, title, series.map(({ values }) => unquoted(values))]),
      print: [print.paperSize, print.landscape, print.titleRows, print.areas],
      protection,
    })),
  };
}

/** Sheets are named with quotes where they need none. */
function unquoted(formula: string): string {
  return formula.replaceAll("'", '');
}
