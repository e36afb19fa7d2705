/** Maps of the studies' scorecards, written into a workbook without a screen. */
import { withDefinition, withLinks } from '../../../src/model/map/edit';
import type { Lane } from '../../../src/model/map/lanes';
import { lanesOf } from '../../../src/model/map/lanesOf';
import { readLinks } from '../../../src/model/map/linkText';
import type { Kpi } from '../../../src/model/scorecard/types';
import { EMPTY_MODEL } from '../../../src/model/types';
import type { CellValue, Model } from '../../../src/model/types';
import { MAP_SHEET } from '../../../src/sheets/scorecard/map/map';
import { writeSheets } from '../../../src/workbook/writing/writer';
import { samsat } from '../../model/scorecard/support';
import { samsatObjectives } from '../../support/tables/samsatMap';
import type { CardOptions, WrittenCard } from './cards';
import { writeCard } from './cards';

export const NAMES: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(samsatObjectives));
export const withObjectives = (): Kpi[] =>
  samsat(({ exactWeight }) => exactWeight).map((kpi) => {
    const code = kpi.key.slice(0, 2);
    return { ...kpi, objective: `${code}: ${NAMES[code] ?? ''}` };
  });

export interface WrittenMap {
  readonly card: WrittenCard;
  readonly sheet: string;
  readonly lanes: readonly Lane[];
}

export async function writtenMap(kpis: readonly Kpi[], causes: string, options?: CardOptions): Promise<WrittenMap> {
  const card = await writeCard(kpis, options);
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

export const close = (value: number | null): CellValue => (value === null ? '' : (expect.closeTo(value, 8) as number));

/** The table below a heading in column A: its rows at the columns A, B, D, F, H. */
export async function tableBelow({ card, sheet }: WrittenMap, heading: string): Promise<CellValue[][]> {
  const grid = await card.values('A1:H120', sheet);
  const first = grid.findIndex((row) => row[0] === heading) + 1;
  const rows = grid.slice(first);
  const end = rows.findIndex((row) => row[0] === '' && row[1] === '' && row[3] === '');
  return rows.slice(0, end).map((row) => [0, 1, 3, 5, 7].map((column) => row[column] ?? ''));
}
