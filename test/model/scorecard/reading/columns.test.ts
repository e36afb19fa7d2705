/** The tables of the studies, as they stand in the samples. */
import { guessColumns } from '../../../../src/model/scorecard/reading/columns';
import { guessKind } from '../../../../src/model/scorecard/methods';
import { findTable } from '../../../../src/model/scorecard/reading/table';
import type { FoundTable } from '../../../../src/model/scorecard/types';
import { sampleCells } from '../samples';

function found(sample: string, sheet: string, address?: string): FoundTable {
  const table = findTable(sampleCells(sample, sheet, address));
  if (table === null) throw new Error(`${sheet}: no table`);
  return table;
}

function guessed({ table }: FoundTable): { columns: Record<string, string>; unsure: readonly string[]; kind: string } {
  const { columns, unsure } = guessColumns(table);
  const headings = Object.entries(columns).map(([role, { heading, index }]) => {
    expect(table.headings[index]).toBe(heading);
    return [role, heading] as const;
  });
  return { columns: Object.fromEntries(headings), unsure, kind: guessKind(table, columns) };
}

const TABLES = [
  {
    sample: 'samsat',
    sheet: 'OMAX 2010',
    address: 'A4:N26',
    rows: 22,
    kind: 'omax',
    columns: {
      code: 'Code',
      name: 'KPI',
      unit: 'Unit',
      realization: 'Performance',
      weight: 'Weight',
      worst: 'Worst, level 0',
      start: 'Start, level 3',
      target: 'Target (10 or 8)',
      best: 'Best, level 10',
    },
  },
  {
    sample: 'samsat',
    sheet: 'KPI 2009-2010',
    address: 'A4:O26',
    rows: 22,
    kind: 'ckp',
    columns: {
      code: 'Code',
      name: 'KPI',
      unit: 'Unit',
      polarity: 'Better when',
      target: 'Target 2010',
      realization: 'Realization 2010',
    },
  },
  {
    sample: 'treasurer',
    sheet: 'CKP 2016',
    address: 'A4:P10',
    rows: 6,
    kind: 'ckp',
    columns: {
      code: 'Code',
      name: 'Indicator (IKU)',
      unit: 'Unit',
      target: 'Target',
      realization: 'Realization',
      polarity: 'Polarity',
      weight: 'Weight',
      validity: 'Validity',
      control: 'Control',
    },
  },
  {
    sample: 'treasurer',
    sheet: 'CKP proposed',
    address: 'A4:O12',
    rows: 8,
    kind: 'ckp',
    columns: {
      code: 'Code',
      name: 'Indicator (IKU)',
      unit: 'Unit',
      target: 'Target',
      realization: 'Realization',
      polarity: 'Polarity',
      weight: 'Weight',
    },
  },
  {
    sample: 'kppn',
    sheet: 'Indicators 2022',
    address: 'A4:K24',
    rows: 20,
    kind: 'nko',
    columns: {
      perspective: 'Perspective',
      objective: 'Objective',
      code: 'IKU',
      name: 'Key performance indicator',
      unit: 'Unit',
      target: 'Target',
      realization: 'Realization',
    },
  },
] as const;

describe.each(TABLES)("$sample, '$sheet'", ({ sample, sheet, address, rows, kind, columns }) => {
  it.each([
    ['selected as it is', address],
    ['with everything else on the sheet', undefined],
  ])('is understood %s', (_, selected) => {
    const one = found(sample, sheet, selected);
    expect(one.table.rows).toHaveLength(rows);
    expect(one.headingRow).toBe(selected === undefined ? 3 : 0);
    expect(one.bodyRows[0]).toBe(one.headingRow + 1);
    expect(one.table.sections).toBeUndefined();
    expect(guessed(one)).toEqual({ columns, unsure: [], kind });
  });
});

test('a target and a realization are those of one year; where they cannot be, there is no target', () => {
  const headings = ['Code', 'Target 2009', 'Realization 2009', 'Target 2010', 'Realization 2010'];
  const row = (last: number | string) => ['F1a', 100, 90, 110, last];
  const whole = guessColumns({ headings, rows: [row(105), row(99)] });
  expect([whole.columns.realization?.index, whole.unsure]).toEqual([4, []]);
  const broken = guessColumns({ headings, rows: [row('#REF!'), row('#REF!')] });
  expect(broken.columns.target?.heading.slice(-4)).toBe(broken.columns.realization?.heading.slice(-4));
  const apart = guessColumns({ headings: ['Code', 'Target 2009', 'Realization 2010'], rows: [['F1a', 100, 90]] });
  expect(apart.columns.target).toBeUndefined();
  expect(apart.unsure).toEqual(['realization']);
});
