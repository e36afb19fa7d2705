/** Rows of the tables below the total are as high as the names in them need. */
import { scoreCard } from '../../src/model/scorecard/score';
import { NO_SURROUNDINGS } from '../../src/model/scorecard/surroundings';
import { scorecardPlan } from '../../src/sheets/scorecard/scorecard';
import { heightOfLines } from '../../src/sheets/textSize';
import { kpi, scorecard } from '../model/scorecard/support';

test('a perspective of two lines beside an objective is not cut off', () => {
  const perspective = 'Perspektif pemangku kepentingan';
  const kpis = [kpi('A', { target: 1, realization: 1, weight: 1, objective: 'SS1', perspective, row: 0 })];
  const card = scorecard('nko', { weights: 'equal' });
  const headings = ['Indicator', 'Target', 'Realization'];
  const rows = [['A', 1, 1]];
  const table = { headings, rows };
  const found = { table, headingRow: 0, headingRows: 1, title: '', period: '', bodyRows: [1] };
  const area = { sheet: 'KPI', row: 0, column: 0, rows: 2, columns: 3 };
  const result = scoreCard(kpis, card, NO_SURROUNDINGS);
  const source = { area, cells: [headings, ...rows], found };
  const common = { language: 'id' as const, weights: null, surroundings: NO_SURROUNDINGS };
  const plan = scorecardPlan({ ...common, scorecard: card, kpis, source, result });
  const rowsOfGroups = plan.blocks.filter(({ style, heights }) => style === 'row' && heights !== undefined);
  expect(rowsOfGroups[0]?.heights).toEqual([heightOfLines(2)]);
});
