/** The table of a sheet of alternatives that says who leads while one criterion weighs more or less. */
import { cellAddress } from '../address';
import type { Block, KeptInputs, PlannedCell } from '../plan';
import type { Say } from '../say';
import type { AlternativesLayout } from './alternativesLayout';
import { cells, fixedCells, SHARES } from './alternativesLayout';
import { ALTERNATIVES } from './alternativesTexts';

/** One AHP.SENSITIVITY a row. Nothing where there is one criterion only. */
export function sensitivityBlocks(
  { sensitivity, ranking, priorities, criteria, alternatives, names, heaviest }: AlternativesLayout,
  say: Say,
): { blocks: Block[]; kept: KeptInputs | null } {
  if (criteria.length < 2) return { blocks: [], kept: null };
  const [rows, columns] = [alternatives.length, criteria.length];
  const varied = fixedCells(sensitivity, 1);
  const weights = fixedCells(priorities + 1, 1, 1, columns);
  const table = fixedCells(priorities + 2, 1, rows, columns);
  const scores = fixedCells(ranking + 1, 1, rows);
  const shares: PlannedCell[] = [`=IF(COUNT(${weights})=${columns},INDEX(${weights},1,${varied}),"")`, ...SHARES];
  const first = sensitivity + 2;
  const headings = fixedCells(sensitivity + 1, 1, 1, rows);
  const scoresAt = shares.map((_, place): PlannedCell[] => {
    const call = `TRANSPOSE(AHP.SENSITIVITY(${weights},${table},${varied},${cells(first + place, 0)}))`;
    return [`=IF(COUNT(${scores})<${rows},"",${call})`, ...new Array<null>(rows - 1).fill(null)];
  });
  const leaders = shares.map((_, place) => {
    const row = cells(first + place, 1, 1, rows);
    return [`=IF(COUNT(${row})<${rows},"",INDEX(${headings},1,MATCH(MAX(${row}),${row},0)))`];
  });
  const name = `=INDEX(${fixedCells(priorities, 1, 1, columns)},1,${varied})`;
  const at = (row: number, column: number): string => cellAddress(row, column);
  const blocks: Block[] = [
    { at: at(sensitivity, 0), style: 'label', cells: [[say(ALTERNATIVES.varied)]] },
    { at: at(sensitivity, 1), style: 'input', format: '0', cells: [[heaviest + 1]] },
    { at: at(sensitivity, 2), style: 'label', cells: [[name]] },
    {
      at: at(sensitivity + 1, 0),
      style: 'heading',
      cells: [[say(ALTERNATIVES.variedWeight), ...names.map((text) => ({ text })), say(ALTERNATIVES.leader)]],
    },
    { at: at(first, 0), style: 'fact', format: '0.0%', cells: shares.map((share) => [share]) },
    { at: at(first, 1), style: 'result', format: '0.0%', cells: scoresAt },
    { at: at(first, rows + 1), style: 'sign', cells: leaders },
  ];
  const kept = { name: 'varied', labels: at(sensitivity, 0), cells: at(sensitivity, 1), isNeeded: true };
  return { blocks, kept };
}
