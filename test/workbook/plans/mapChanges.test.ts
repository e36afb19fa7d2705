/** The sheet of a strategy map when its scorecard has changed: nothing is a score that is none, and the sheet says why. */
import { linksByKey } from '../../../src/model/map/edit';
import { scoreCard } from '../../../src/model/scorecard/score';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CausalLink, CellValue } from '../../../src/model/types';
import { MAP_SHEET } from '../../../src/sheets/scorecard/map/map';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { widthOfTexts } from '../../../src/sheets/textSize';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { samsatCauses } from '../../support/tables/samsatMap';
import { portableCopy } from '../portableCopy';
import type { WrittenCard } from './cards';
import { tableOf, writeCard } from './cards';
import type { WrittenMap } from './maps';
import { close, NAMES, tableBelow, withObjectives, writtenMap } from './maps';

let written: WrittenMap | null = null;
afterEach(() => {
  written?.card.workbook.close();
  written = null;
});
const writeMap = async (...of: Parameters<typeof writtenMap>): Promise<WrittenMap> =>
  (written = await writtenMap(...of));

/** The scorecard's sheet as it is written again over other KPIs; its hidden names are of the new one. */
async function writeCardAgain(card: WrittenCard, kpis: readonly Kpi[], source = card.input.source): Promise<void> {
  const again = { ...card.input, kpis, source };
  const plan = scorecardPlan({ ...again, result: scoreCard(kpis, again.scorecard, again.surroundings) });
  await Excel.run(async (context) => {
    for (const { name } of plan.names ?? []) context.workbook.names.getItemOrNullObject(name).delete();
    await context.sync();
  });
  await writeSheets(
    { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: 'Again' }], build: () => [plan] },
    'newSheets',
  );
  await card.workbook.book.settled();
}

const remarkOn = async ({ card, sheet }: WrittenMap): Promise<CellValue | undefined> =>
  (await card.values('A3:A3', sheet))[0]?.[0];

test('names and codes are found as their cells have them', async () => {
  const kpis = withObjectives();
  const written = Object.fromEntries(
    kpis.map(({ key, code }, row) => [key, { code: row === 0 ? `  ${code}` : code, name: `Two\nlines  ${row}` }]),
  );
  for (const roles of [
    undefined,
    ['name', 'objective', 'perspective', 'target', 'realization', 'polarity', 'weight', 'worst', 'start', 'best'],
  ] as const) {
    const read = kpis.map((one, row) => ({ ...one, name: `Two lines ${row}`, ...(roles && { code: '' }) }));
    const map = await writeMap(read, '', { written, ...(roles && { roles }) });
    const objectives = map.lanes.flatMap((lane) => lane.objectives);
    expect((await tableBelow(map, 'Code')).map((row) => row[2])).toEqual(objectives.map(({ score }) => close(score)));
    expect(await remarkOn(map)).toBe('');
    map.card.workbook.close();
  }
});

test('a KPI that left the scorecard makes its objective an error, and no other, and it is said', async () => {
  const kpis = withObjectives();
  const map = await writeMap(kpis, samsatCauses);
  await writeCardAgain(map.card, map.card.input.kpis.slice(1));
  const rows = await tableBelow(map, 'Code');
  expect(rows[0]?.slice(0, 4)).toEqual(['F1', NAMES.F1, '#N/A', '']);
  expect(rows.slice(1).map(([, , score]) => typeof score)).toEqual(rows.slice(1).map(() => 'number'));
  expect(await remarkOn(map)).toMatch(/^The scorecard has other KPIs, codes or names than when this map was written/);
});

test('codes that were exchanged move no score to another objective, and it is said', async () => {
  const named = withObjectives().map((one, row) => ({ ...one, name: `KPI ${row + 1}` }));
  const map = await writeMap(named, samsatCauses);
  const { kpis, source } = map.card.input;
  const [first, last] = [kpis[0], kpis.at(-1)];
  const before = await tableBelow(map, 'Code');
  await map.card.type(source.area.sheet, 'B4', last?.code ?? '');
  await map.card.type(source.area.sheet, `B${3 + kpis.length}`, first?.code ?? '');
  const after = await tableBelow(map, 'Code');
  const others = after.filter((row, index) => row[2] !== before[index]?.[2]);
  expect(others.map((row) => [row[0], row[2]])).toEqual(
    [first, last].map((one) => [one?.objective.split(':')[0], '#N/A']),
  );
  expect(await remarkOn(map)).toMatch(/^The scorecard has other KPIs, codes or names than/);
});

test('a KPI that was added to the scorecard is said', async () => {
  const all = withObjectives().map((one, row) => ({ ...one, row }));
  const map = await writeMap(all.slice(0, -1), 'F2 → F1');
  expect(await remarkOn(map)).toBe('');
  const { source } = tableOf(all);
  await Excel.run(async (context) => {
    const { sheet, row } = source.area;
    const address = `A${row + source.cells.length}:Q${row + source.cells.length}`;
    context.workbook.worksheets.getItem(sheet).getRange(address).values = source.cells
      .slice(-1)
      .map((line) => [...line]);
    await context.sync();
  });
  await writeCardAgain(map.card, all, source);
  expect(await remarkOn(map)).toMatch(/^The scorecard has other KPIs/);
});

test('while the scorecard is behind its table the map shows no score, and says what to do', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  await map.card.type(map.card.input.source.area.sheet, 'B3', 'Another heading');
  expect((await tableBelow(map, 'Code')).map((row) => row[2])).toEqual(withoutScores(map));
  expect(await remarkOn(map)).toBe(
    'The scorecard is behind its KPI table. In Timbang, open Result and press Update; until then this map shows no scores.',
  );
});

const withoutScores = ({ lanes }: WrittenMap): string[] => lanes.flatMap(({ objectives }) => objectives.map(() => ''));

test('KPIs that neither code nor name tells apart give no score to another objective when they are sorted', async () => {
  const kpis = withObjectives().map((one, row) => ({ ...one, code: '', name: row < 2 ? 'The same' : one.key }));
  const map = await writeMap(kpis, 'F2 → F1');
  const objectives = map.lanes.flatMap((lane) => lane.objectives);
  expect((await tableBelow(map, 'Code')).map((row) => row[2])).toEqual(objectives.map(({ score }) => close(score)));
  const { area, cells } = map.card.input.source;
  const turned = [...cells.slice(1)].reverse();
  await Excel.run(async (context) => {
    const address = `B${area.row + 2}:Q${area.row + 1 + turned.length}`;
    context.workbook.worksheets.getItem(area.sheet).getRange(address).values = turned.map((line) => line.slice(1));
    await context.sync();
  });
  await map.card.workbook.book.settled();
  const rows = await tableBelow(map, 'Code');
  for (const [index, { score }] of objectives.entries())
    expect(['', '#N/A', close(score)]).toContainEqual(rows[index]?.[2]);
  expect(await remarkOn(map)).not.toBe('');
});

test('a perspective that the scorecard has not any more is an error, and not blank', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  const kpis = map.card.input.kpis.map((one) =>
    one.perspective === 'Financial' ? { ...one, perspective: 'Money' } : one,
  );
  await writeCardAgain(map.card, kpis);
  expect((await map.card.values('A5:A5', map.sheet))[0]).toEqual(['#N/A']);
});

describe('notes below the links', () => {
  const noted = async (links: readonly CausalLink[]): Promise<string[]> => {
    const card = await writeCard(withObjectives());
    written = { card, sheet: 'Map', lanes: [] };
    const { language, ...evaluation } = { ...card.input, problems: [] };
    const map = { scorecard: card.input.scorecard.id, links: linksByKey(links), definitions: {} };
    const plan = MAP_SHEET.plan({ language, evaluation, model: { ...EMPTY_MODEL, maps: [map] } }, (key) => key);
    await writeSheets(
      { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: 'Map' }], build: () => [plan] },
      'newSheets',
    );
    await card.workbook.book.settled();
    return (await card.values('A1:A80', 'Map')).flat().map(String);
  };
  const of = (code: string, name: string) => ({ code, name });

  test('what people called an objective is never a formula', async () => {
    const notes = await noted([{ cause: of('', '=1+1'), effect: of('F1', '') }]);
    expect(notes).toContain(
      '=1+1 → F1 rests: =1+1 is not in this scorecard now. It counts again when the objective is back; or remove the link.',
    );
  });

  test('new names are said', async () => {
    const notes = await noted([{ cause: of('F2', 'Menekan biaya'), effect: of('F1', '') }]);
    expect(notes.some((text) => text.startsWith('F2 was “Menekan biaya” when it was linked'))).toBe(true);
  });
});

test('no word of one’s own for a score is broken', async () => {
  const word = 'Melampaui-harapan-sekali';
  const bandWords = { bounds: [4, 8], labels: ['Kurang', 'Cukup', word] };
  const map = await writeMap(withObjectives(), samsatCauses, { card: { bandWords } });
  const { columns } = MAP_SHEET.plan(
    { language: 'en', evaluation: { ...map.card.input, problems: [] }, model: EMPTY_MODEL },
    (key) => key,
  );
  expect(columns?.[1]).toBeGreaterThanOrEqual(widthOfTexts([word], 'bold'));
});

test('a copy without the add-in says the same', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  const { plan, differences, compared } = await portableCopy(map.card.workbook);
  // The two hosts type a text that begins like a formula as one.
  expect([plan.valuesOnly, differences.filter((one) => !one.includes('Semua potensi'))]).toEqual([[], []]);
  expect(compared).toBeGreaterThan(200);
  written = null;
});
