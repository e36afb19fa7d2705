/**
 * Offices side by side: matching their indicators, the parts of the gap, and planning benchmark, findings and ranking,
 * as offices become many. Twenty indicators each, invented data; four times the offices may take twice four times as
 * long. Ranks compare every total with every other and are the only part that is not linear.
 */
import { createRequire } from 'node:module';
import { sideBySide } from './sizes.mjs';

const require = createRequire(import.meta.url);
require('../../src/help/typescript.cjs');
const { sourceOf, evaluate } = require('../../src/model/scorecard/evaluation');
const { newDraft } = require('../../src/model/scorecard/draft');
const { comparedIndicators, sideOf } = require('../../src/model/scorecard/offices/indicators');
const { gapToMean } = require('../../src/model/scorecard/offices/gap');
const { EMPTY_MODEL } = require('../../src/model/types');
const { SHEET_KINDS } = require('../../src/sheets/kinds');
const { plannedCells } = require('../../src/sheets/plannedCells');

const SIZES = [45, 180];
const KPIS = 20;
const HEADINGS = ['Kode', 'Indikator', 'Perspektif', 'Target', 'Realisasi', 'Polaritas', 'Bobot'];

export async function offices() {
  const all = tables(Math.max(...SIZES));
  const first = (count) => all.slice(0, count);
  await sideBySide({
    title: 'Offices side by side',
    unit: 'offices',
    sizes: SIZES,
    tasks: {
      'score them': (count) => first(count).map(({ source, scorecard }) => evaluate(source, scorecard, EMPTY_MODEL)),
      'parts of the gap': (count) => {
        const some = first(count);
        const indicators = comparedIndicators(some.map(({ result }) => result));
        const [own, ...others] = some.map(({ result }, index) => sideOf(result.total, indicators, index));
        return gapToMean(own, others);
      },
      'plan the benchmark': (count) => planned('benchmark', { language: 'id', offices: first(count) }),
      'plan the findings': (count) => planned('findings', { language: 'id', offices: first(count) }),
      'plan the ranking': (count) => planned('ranking', { language: 'id', key: 'o0', offices: first(count) }),
    },
  });
}

function planned(kind, input) {
  return plannedCells(SHEET_KINDS[kind].plan(input, (key) => key)).size;
}

function tables(count) {
  return Array.from({ length: count }, (_, office) => {
    const rows = Array.from({ length: KPIS }, (__, kpi) => {
      const done = 70 + ((office * 37 + kpi * 53) % 60);
      return [`K${kpi + 1}`, `Indikator ${kpi + 1}`, `Perspektif ${kpi % 4}`, 100, done, 'maximize', 1 + (kpi % 3)];
    });
    const cells = [HEADINGS, ...rows];
    const area = { sheet: `Kantor ${office}`, row: 0, column: 0, rows: cells.length, columns: HEADINGS.length };
    const source = sourceOf(area, cells);
    const { scorecard } = newDraft(source, `o${office}`, `CKP Kantor ${office}`);
    return { name: `Kantor ${office}`, ...evaluate(source, scorecard, EMPTY_MODEL) };
  });
}
