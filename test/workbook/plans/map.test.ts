/** The sheet of a strategy map: boxes, objectives and links, live from the scorecard. */
import { linksByKey, withDefinition, withLinks } from '../../../src/model/map/edit';
import type { Lane } from '../../../src/model/map/lanes';
import { lanesFromTop } from '../../../src/model/map/lanes';
import { lanesOf } from '../../../src/model/map/lanesOf';
import { readLinks } from '../../../src/model/map/linkText';
import { scoreCard } from '../../../src/model/scorecard/score';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CausalLink, CellValue, Model } from '../../../src/model/types';
import type { SheetPlan } from '../../../src/sheets/plan';
import { MAP_SHEET } from '../../../src/sheets/scorecard/map/map';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { widthOfTexts } from '../../../src/sheets/textSize';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { kppn, samsat } from '../../model/scorecard/support';
import { samsatCauses, samsatObjectives } from '../../support/tables/samsatMap';
import type { CardOptions, WrittenCard } from './cards';
import { tableOf, writeCard } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

const NAMES: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(samsatObjectives));
const withObjectives = (): Kpi[] =>
  samsat(({ exactWeight }) => exactWeight).map((kpi) => {
    const code = kpi.key.slice(0, 2);
    return { ...kpi, objective: `${code}: ${NAMES[code] ?? ''}` };
  });

interface WrittenMap {
  readonly card: WrittenCard;
  readonly sheet: string;
  readonly lanes: readonly Lane[];
}

async function writeMap(kpis: readonly Kpi[], causes: string, options?: CardOptions): Promise<WrittenMap> {
  const card = await writeCard(kpis, options);
  written = card;
  const { language, ...evaluation } = { ...card.input, problems: [] };
  const lanes = lanesOf(card.result, EMPTY_MODEL);
  const objectives = lanes.flatMap((lane) => lane.objectives);
  const id = card.input.scorecard.id;
  const { pairs, problems } = readLinks(causes, objectives, []);
  expect(problems).toEqual([]);
  const linked: Model = withLinks(EMPTY_MODEL, id, pairs, []);
  const model = objectives[0] ? withDefinition(linked, id, objectives[0], '=Semua potensi', objectives) : linked;
  const plan = MAP_SHEET.plan({ language, evaluation, model }, (key) => key);
  const before = card.workbook.traffic.requests;
  const { sheets } = await writeSheets(
    { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: 'Map' }], build: () => [plan] },
    'newSheets',
  );
  expect(card.workbook.traffic.requests - before).toBeLessThanOrEqual(12);
  await card.workbook.book.settled();
  return { card, sheet: sheets[0] ?? '', lanes };
}

const close = (value: number | null): CellValue => (value === null ? '' : (expect.closeTo(value, 8) as number));

/** The table below a heading in column A: its rows at the columns A, B, D, F, H. */
async function tableBelow({ card, sheet }: WrittenMap, heading: string): Promise<CellValue[][]> {
  const grid = await card.values('A1:H120', sheet);
  const first = grid.findIndex((row) => row[0] === heading) + 1;
  const rows = grid.slice(first);
  const end = rows.findIndex((row) => row[0] === '' && row[1] === '' && row[3] === '');
  return rows.slice(0, end).map((row) => [0, 1, 3, 5, 7].map((column) => row[column] ?? ''));
}

test('003: each objective with its score and light, as the pane has them', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  const rows = await tableBelow(map, 'Code');
  const objectives = map.lanes.flatMap((lane) => lane.objectives);
  const word = { green: 'Green', yellow: 'Yellow', red: 'Red' } as const;
  expect(rows).toEqual(
    objectives.map(({ code, name, score, light }, index) => [
      code,
      name,
      close(score),
      light === null ? '' : word[light],
      index === 0 ? '=Semua potensi' : '',
    ]),
  );
  expect(rows).toHaveLength(12);
});

test('003: boxes name their causes with their lights, and follow the table', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  const { card, sheet } = map;
  const grid = await card.values('A4:H9', sheet);
  expect(grid[0]).toEqual([
    'Financial',
    'F1 Meningkatkan Pendapatan Asli Daerah (PAD)',
    '',
    'F2 Meningkatkan produktivitas',
    '',
    '',
    '',
    '',
  ]);
  expect(grid[3]?.[1]).toBe('from F2 (Green), C1 (Yellow)');
  expect(grid[3]?.[3]).toBe('from C2 (Yellow), I3 (Yellow), I4 (Green)');
  expect(grid[4]?.[3]).toBe('to F1');
  expect(grid[1]?.[0]).toEqual(close(card.result.perspectives[0]?.score ?? null));
  const links = await tableBelow(map, 'Look here');
  expect(links).toHaveLength(18);
  expect(links[0]).toEqual([
    '',
    'F2 Meningkatkan produktivitas',
    expect.any(Number),
    'F1 Meningkatkan Pendapatan Asli Daerah (PAD)',
    expect.any(Number),
  ]);
  // The weakest realizations there are: every end of every link is red then.
  await Excel.run(async (context) => {
    const realizations = context.workbook.worksheets.getItem(card.input.source.area.sheet).getRange('H4:H25');
    realizations.values = card.input.kpis.map(({ anchors }) => [anchors.worst ?? 0]);
    await context.sync();
  });
  await card.workbook.book.settled();
  expect((await tableBelow(map, 'Look here')).map(([look]) => look)).toEqual(links.map(() => 'Both red'));
});

test('002: objectives of an organization, also when a KPI has no data yet', async () => {
  const kpis = kppn().map((one, row) => (row === 2 ? { ...one, realization: null } : one));
  const map = await writeMap(kpis, 'SO9, SO8 → SO7; SO3 → SO2', { card: { kind: 'nko', weights: 'equal' } });
  const rows = await tableBelow(map, 'Code');
  const objectives = lanesFromTop(map.lanes).flatMap((lane) => lane.objectives);
  expect(rows.map(([code, , score]) => [code, score])).toEqual(objectives.map(({ key, score }) => [key, close(score)]));
});

test('codes and names that repeat are read by their place', async () => {
  const kpis = withObjectives().map((one) => ({ ...one, code: '', name: 'The same' }));
  const map = await writeMap(kpis, 'F2 → F1');
  const objectives = map.lanes.flatMap((lane) => lane.objectives);
  expect((await tableBelow(map, 'Code')).map((row) => row[2])).toEqual(objectives.map(({ score }) => close(score)));
});

test('a table that is sorted moves no score to another objective', async () => {
  const map = await writeMap(withObjectives(), samsatCauses);
  const { card } = map;
  const before = await tableBelow(map, 'Code');
  const { area, cells } = card.input.source;
  const turned = [...cells.slice(1)].reverse();
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets
      .getItem(area.sheet)
      .getRange(`B${area.row + 2}:Q${area.row + 1 + turned.length}`);
    body.values = turned.map((line) => line.slice(1));
    await context.sync();
  });
  await card.workbook.book.settled();
  const after = await tableBelow(map, 'Code');
  expect(after.map(([code, , score]) => [code, typeof score === 'number' ? Number(score.toFixed(8)) : score])).toEqual(
    before.map(([code, , score]) => [code, typeof score === 'number' ? Number(score.toFixed(8)) : score]),
  );
});

test('objectives without a way to the top are said below the links', async () => {
  const { card, sheet } = await writeMap(withObjectives(), 'L1 → L2; L2 → I1; C1 → F1');
  const grid = await card.values('A1:A120', sheet);
  const said = grid.flat().find((text) => String(text).includes('no way to Financial'));
  expect(said).toBe('C2, C3, C4, I1, I2, I3, I4, L1, L2 have no way to Financial.');
});

test('nothing linked yet: the map is written with what there is', async () => {
  const map = await writeMap(withObjectives(), '');
  const grid = await map.card.values('A1:A120', map.sheet);
  expect(grid.flat()).toContain('Nothing is linked yet.');
});

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
  expect(await remarkOn(map)).toMatch(/^The scorecard has other KPIs than when this map was written/);
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
  const noted = async (links: readonly CausalLink[]): Promise<{ plan: SheetPlan; notes: string[] }> => {
    const card = await writeCard(withObjectives());
    written = card;
    const { language, ...evaluation } = { ...card.input, problems: [] };
    const map = { scorecard: card.input.scorecard.id, links: linksByKey(links), definitions: {} };
    const plan = MAP_SHEET.plan({ language, evaluation, model: { ...EMPTY_MODEL, maps: [map] } }, (key) => key);
    await writeSheets(
      { model: EMPTY_MODEL, sheets: [{ key: plan.key, name: 'Map' }], build: () => [plan] },
      'newSheets',
    );
    await card.workbook.book.settled();
    const grid = await card.values('A1:A80', 'Map');
    return { plan, notes: grid.flat().map(String) };
  };
  const of = (code: string, name: string) => ({ code, name });

  test('what people called an objective is never a formula', async () => {
    const { notes } = await noted([{ cause: of('', '=1+1'), effect: of('F1', '') }]);
    expect(notes).toContain(
      '=1+1 → F1 rests: =1+1 is not in this scorecard now. It counts again when the objective is back; or remove the link.',
    );
  });

  test('new names are said', async () => {
    const { notes } = await noted([{ cause: of('F2', 'Menekan biaya'), effect: of('F1', '') }]);
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
