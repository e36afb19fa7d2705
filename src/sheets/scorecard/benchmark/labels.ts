/** What the rows of a benchmark are called, and, hidden, by what each office's scorecard has them. */
import { labelsOf } from '../../../model/scorecard/offices/indicators';
import type { Kpi } from '../../../model/scorecard/types';
import type { CellValue } from '../../../model/types';
import type { Block } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import { keyedLabels } from '../foundRows';
import { keyCell } from '../keptColumns';
import { columnOf, rawCell } from '../sourceTable';
import { missingIn } from './formulas';
import { GROUP_WIDTH, holderWidth, NAME_WIDTH } from './headings';
import type { Benchmark, Key } from './layout';
import { acrossOffices, FIRST } from './layout';

export function labelBlocks(layout: Benchmark): Block[] {
  const { body, indicators, input } = layout;
  const column = (key: Key, style: NonNullable<Block['style']>, text: (index: number) => string): Block => ({
    at: body.cell(key, FIRST),
    style,
    cells: indicators.map((_, index) => [{ text: text(index) }]),
  });
  const wrapped = [
    ['name', NAME_WIDTH],
    ['perspective', GROUP_WIDTH],
    ['objective', GROUP_WIDTH],
  ] as const;
  const holders = linesOf(input.offices.map(({ name }) => name).join(', '), holderWidth(input), 'plain');
  const heights = indicators.map((one) => {
    const lines = wrapped.map(([key, width]) => (body.has(key) ? linesOf(one[key], width, 'plain') : 1));
    return heightOfLines(Math.max(Math.min(holders, 2), ...lines));
  });
  return [
    ...(body.has('code') ? [column('code', 'label', (index) => indicators[index]?.code ?? '')] : []),
    ...wrapped
      .filter(([key]) => body.has(key))
      .map(([key]) => ({
        ...column(key, 'text', (index) => indicators[index]?.[key] ?? ''),
        ...(key === 'name' ? { heights } : {}),
      })),
    ...foundBlocks(layout),
  ];
}

/** By what each scorecard has them from its table: its line breaks and spaces, and a number as a number. */
function foundBlocks(layout: Benchmark): Block[] {
  const { body, indicators, input } = layout;
  const tables = input.offices.map((office) => {
    const nameColumn = keyedLabels(office).hasNames ? columnOf(office, 'name') : null;
    return { ...office, nameColumn, labelOf: labelsOf(office.name, office.kpis) };
  });
  const table = (key: Key, cellOf: (kpi: Kpi, office: (typeof tables)[number]) => CellValue): Block => ({
    at: body.cell(key, FIRST),
    cells: indicators.map(({ rows }) =>
      tables.map((office, index) => {
        const kpi = rows[index]?.kpi;
        const cell = kpi ? cellOf(kpi, office) : '';
        return typeof cell === 'string' && cell !== '' ? { text: cell } : cell;
      }),
    ),
  });
  return [
    table('label0', (kpi, office) => {
      // Refused where neither code nor name tells it apart.
      office.labelOf(kpi);
      return keyCell({ ...office, language: input.language, weights: null }, kpi);
    }),
    table('named0', (kpi, office) => (office.nameColumn === null ? '' : rawCell(office, kpi, office.nameColumn))),
    { at: body.cell('missing0', FIRST), style: 'note', cells: acrossOffices(layout, (one) => missingIn(layout, one)) },
  ];
}
