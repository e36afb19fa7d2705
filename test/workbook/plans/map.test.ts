/** The sheet of a strategy map: boxes, objectives and links, live from the scorecard. */
import { lanesFromTop } from '../../../src/model/map/lanes';
import { kppn } from '../../model/scorecard/support';
import { samsatCauses } from '../../support/tables/samsatMap';
import type { WrittenMap } from './maps';
import { close, tableBelow, withObjectives, writtenMap } from './maps';

let written: WrittenMap | null = null;
afterEach(() => {
  written?.card.workbook.close();
  written = null;
});
const writeMap = async (...of: Parameters<typeof writtenMap>): Promise<WrittenMap> =>
  (written = await writtenMap(...of));

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
