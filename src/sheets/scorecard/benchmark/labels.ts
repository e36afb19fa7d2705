/** What the rows of a benchmark are called, and, hidden, by what each office's scorecard has them. */
import { labelsOf } from '../../../model/scorecard/offices/indicators';
import type { Kpi } from '../../../model/scorecard/types';
import type { CellValue } from '../../../model/types';
import { spilling } from '../../body';
import type { Block } from '../../plan';
import { heightOfLines, linesOf } from '../../textSize';
import { keyedLabels } from '../foundRows';
import type { BenchmarkOffice } from '../input';
import { keyCell } from '../keptColumns';
import { columnOf, rawCell } from '../sourceTable';
import { missingIn } from './formulas';
import { GROUP_WIDTH, holderWidth, NAME_WIDTH } from './headings';
import type { Benchmark, Key } from './layout';
import { FIRST } from './layout';

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
    ...input.offices.flatMap((office, index) => foundBlocks(layout, office, index)),
  ];
}

/** By what the scorecard has from the table: its line breaks and spaces, and a number as a number. */
function foundBlocks(layout: Benchmark, office: BenchmarkOffice, index: number): Block[] {
  const { body, indicators } = layout;
  const labelOf = labelsOf(office.name, office.kpis);
  const { hasNames } = keyedLabels(office);
  const name = hasNames ? columnOf(office, 'name') : null;
  const column = (key: Key, cellOf: (kpi: Kpi) => CellValue): Block => ({
    at: body.cell(key, FIRST),
    cells: indicators.map(({ rows }) => {
      const kpi = rows[index]?.kpi;
      const cell = kpi ? cellOf(kpi) : '';
      return [typeof cell === 'string' && cell !== '' ? { text: cell } : cell];
    }),
  });
  return [
    column(`label${index}`, (kpi) => {
      // Refused where neither code nor name tells it apart.
      labelOf(kpi);
      return keyCell({ ...office, language: layout.input.language, weights: null }, kpi);
    }),
    column(`named${index}`, (kpi) => (name === null ? '' : rawCell(office, kpi, name))),
    {
      at: body.cell(`missing${index}`, FIRST),
      style: 'note',
      cells: spilling(missingIn(layout, index), body.rows).map((cell) => [cell]),
    },
  ];
}
