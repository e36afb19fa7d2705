/** The head and foot of a scorecard's sheet: office, period, signatures, kept when the sheet is written again. */
import { scoreCard } from '../../../src/model/scorecard/score';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { Model } from '../../../src/model/types';
import { parseAddress } from '../../../src/sheets/address';
import type { SheetPlan } from '../../../src/sheets/plan';
import type { ScorecardInput } from '../../../src/sheets/scorecard/input';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard';
import { checkSheets, writeSheets } from '../../../src/workbook/writing/writer';
import { omaxKpi } from '../../model/scorecard/support';
import { writeCard } from './cards';
import type { WrittenCard } from './cards';

const KPIS = [0, 1, 2].map((row) =>
  omaxKpi(`K${row}`, 80 + row, [60, 70, 100], { name: `Indicator ${row}`, perspective: 'Finance', weight: 25 }),
);

let card: WrittenCard;
afterEach(() => card.workbook.close());

const keptCells = (plan: SheetPlan, name: string): string => plan.kept?.find((kept) => kept.name === name)?.cells ?? '';

/** The first of the kept cells of each row. */
function firsts(plan: SheetPlan, name: string): string[] {
  const area = parseAddress(keptCells(plan, name), '');
  const [letters = ''] = /^[A-Z]+/.exec(keptCells(plan, name)) ?? [];
  return Array.from({ length: area?.rows ?? 0 }, (_, row) => `${letters}${(area?.row ?? 0) + 1 + row}`);
}

async function write(input: ScorecardInput, model: Model): Promise<{ plan: SheetPlan; model: Model; sheet: string }> {
  const plan = scorecardPlan(input);
  const request = { model, sheets: [{ key: plan.key, name: 'Kartu' }], build: () => [plan] };
  const check = await checkSheets(request);
  expect([check.changed, check.foreign]).toEqual([[], []]);
  const written = await writeSheets(request, 'replace');
  return { plan, model: { ...model, sheets: written.records }, sheet: written.sheets[0] ?? '' };
}

const inputOf = (rows: number, changes: Partial<ScorecardInput> = {}): ScorecardInput => {
  const kpis = KPIS.slice(0, rows).map((kpi, row) => ({ ...kpi, row }));
  return { ...card.input, kpis, result: scoreCard(kpis, card.input.scorecard, card.input.surroundings), ...changes };
};

test('office, period and who signs are typed, and stay with fewer rows and in the other language', async () => {
  card = await writeCard(KPIS);
  const first = await write(inputOf(3), EMPTY_MODEL);
  const typed = [
    'KPPN Contoh',
    'Semester I 2024',
    '12 Januari 2025',
    '=Nama',
    '198001012005011001',
    'Malang',
    'Kepala',
    'Jabatan',
  ];
  const cellsOf = (plan: SheetPlan): string[] =>
    ['office', 'period', 'prepared', 'approved'].flatMap((name) => firsts(plan, name));
  const read = async (plan: SheetPlan, sheet: string): Promise<unknown[]> => {
    const grids = cellsOf(plan).map((address) => card.values(address, sheet));
    return (await Promise.all(grids)).map(([row]) => row?.[0]);
  };
  for (const [index, address] of cellsOf(first.plan).entries())
    await card.type(first.sheet, address, typed[index] ?? '');
  expect(await read(first.plan, first.sheet)).toEqual(typed);
  const again = await write(inputOf(2, { language: 'id' }), first.model);
  expect(cellsOf(again.plan)).not.toEqual(cellsOf(first.plan));
  expect(await read(again.plan, again.sheet)).toEqual(typed);
  const [[heading = ''] = []] = await card.values(
    `B${(parseAddress(cellsOf(again.plan)[2] ?? '', '')?.row ?? 0) + 1}`,
    again.sheet,
  );
  expect(heading).toBe('Tempat, tanggal');
});

test('a period that the table says stands there and is not typed', async () => {
  card = await writeCard(KPIS);
  const { source } = card.input;
  const input = inputOf(3, { source: { ...source, found: { ...source.found, period: 'Tahun 2024' } } });
  const { plan, sheet } = await write(input, EMPTY_MODEL);
  expect(plan.kept?.map(({ name }) => name)).toEqual(['office', 'prepared', 'approved']);
  const [row = []] = await card.values('A3:Z3', sheet);
  expect(row.filter((cell) => cell !== '')).toEqual(['Office', 'Period', 'Tahun 2024']);
});

test('the signatures are printed, below everything else', async () => {
  card = await writeCard(KPIS);
  const { rows = 0 } = parseAddress(card.plan.print?.area ?? '', '') ?? {};
  const [[label = ''] = []] = await card.values(`B${rows}`);
  expect(label).toBe('Signature');
});
