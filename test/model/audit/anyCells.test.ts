import fc from 'fast-check';
import { audit } from '../../../src/model/audit/audit';
import type { CellValue } from '../../../src/model/types';
import type { Generated } from './generated';
import { triangleWithSynthesis, weightsOfJudgments } from './generatedHierarchies';
import { bandedScores, employees, perspectives } from './generatedReports';
import { rowsOfLevels, turnedLevels } from './generatedScores';
import { judgments } from './generatedWeights';
import { discussedTable, listedLights, wordedScores } from './generatedWords';
import { yearsOfData } from './generatedYears';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    '#N/A',
    'N/A',
    'Total',
    'Jumlah',
    '12,5%',
    '1.234',
    'F1a',
    '0',
    0,
    -3,
    1e12,
    true,
    '—',
    'Level',
  ),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.string({ maxLength: 6 }),
);

function auditOf(cells: readonly (readonly CellValue[])[]) {
  return audit(cells, { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 });
}

describe('The audit of any cells', () => {
  it('never fails, and has a sentence in both languages for whatever it finds', () => {
    const makes: readonly ((seed: number) => Generated)[] = [
      rowsOfLevels,
      turnedLevels,
      judgments,
      yearsOfData,
      triangleWithSynthesis,
      weightsOfJudgments,
      wordedScores,
      listedLights,
      discussedTable,
      employees,
      perspectives,
      bandedScores,
    ];
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.nat(11),
        fc.array(fc.tuple(fc.nat(15), fc.nat(9), cell), { maxLength: 12 }),
        (seed, which, changes) => {
          const cells = (makes[which] ?? judgments)(seed).cells.map((row) => [...row]);
          for (const [row, column, value] of changes) {
            const line = cells[row];
            if (line !== undefined && column < line.length) line[column] = value;
          }
          for (const { remark } of auditOf(cells)) {
            for (const language of ['en', 'id'] as const)
              expect(remark.describe(language)).not.toMatch(/\{\w+\}|undefined/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changes nothing in the cells', () => {
    const { cells } = rowsOfLevels(3, 'value');
    const before = JSON.stringify(cells);
    auditOf(cells);
    expect(JSON.stringify(cells)).toBe(before);
  });
});
