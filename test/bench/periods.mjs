/** Periods of a scorecard of twenty indicators: on one sheet, and as many scorecards side by side. Invented data. */
import { createRequire } from 'node:module';
import { call } from './shipped.mjs';
import { sideBySide } from './sizes.mjs';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { changeBetween } = require('../../src/model/change/contributions');
const { newDraft } = require('../../src/model/scorecard/draft');
const { evaluate, sourceOf } = require('../../src/model/scorecard/evaluation');
const { EMPTY_MODEL } = require('../../src/model/types');
const { SHEET_KINDS } = require('../../src/sheets/kinds');
const { plannedCells } = require('../../src/sheets/plannedCells');

/** Sixty is the most that a sheet of periods has. */
const SIZES = [15, 60];
const KPIS = 20;
const WAYS = ['typed', 'ratio', 'parts'];
const RULES = ['last', 'sum', 'average'];
const HEADINGS = ['Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Polaritas', 'Bobot'];

export async function periods() {
  const all = Array.from({ length: Math.max(...SIZES) }, (_, period) => scored(period));
  const first = (count) => all.slice(0, count);
  const planned = (kind, input) => plannedCells(SHEET_KINDS[kind].plan(input, (key) => key)).size;
  const settings = (count) => ({ ...all[0], language: 'id', periods: periodsOf(all[0], count) });
  await sideBySide({
    title: 'Periods of twenty indicators',
    unit: 'periods',
    sizes: SIZES,
    tasks: {
      'plan their sheet': (count) => planned('periods', settings(count)),
      'plan its KPI table': (count) => planned('periodTable', settings(count)),
      'CKP.CONSOLIDATE': (count) => {
        for (let kpi = 0; kpi < KPIS; kpi += 1) {
          call('CKP_CONSOLIDATE', [Array.from({ length: count }, (_, period) => 70 + ((period * 53) % 60))], 'average');
        }
      },
      'score them': (count) => first(count).map(({ source, scorecard }) => evaluate(source, scorecard, EMPTY_MODEL)),
      'what moved, one by one': (count) =>
        first(count)
          .slice(1)
          .map((after, index) => changeBetween(all[index], after)),
      'plan them side by side': (count) =>
        planned('years', {
          language: 'id',
          key: 'p0',
          periods: first(count).map((evaluation, index) => ({ name: `Bulan ${index + 1}`, evaluation })),
        }),
    },
  });
}

function scored(period) {
  const rows = Array.from({ length: KPIS }, (_, kpi) => {
    const done = 70 + ((period * 37 + kpi * 53) % 60);
    return [`K${kpi + 1}`, `Indikator ${kpi + 1}`, '%', 100, done, kpi % 4 ? 'maximize' : 'minimize', 1 + (kpi % 3)];
  });
  const cells = [HEADINGS, ...rows];
  const area = { sheet: `Bulan ${period + 1}`, row: 0, column: 0, rows: cells.length, columns: HEADINGS.length };
  const source = sourceOf(area, cells);
  const { scorecard } = newDraft(source, `p${period}`, `CKP bulan ${period + 1}`);
  return evaluate(source, scorecard, EMPTY_MODEL);
}

function periodsOf({ kpis }, count) {
  const how = ({ key }, index) => [key, { way: WAYS[index % 3], parts: 3, rule: RULES[index % RULES.length] }];
  return {
    grain: 'month',
    year: 2020,
    count,
    language: 'id',
    table: '',
    kpis: Object.fromEntries(kpis.map(how)),
  };
}
