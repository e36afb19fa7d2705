/** The fuzzy weights of a matrix in the sheet, or why it has none: what AHP.FUZZY would answer there. */
import type { FuzzyMethod } from '../../engine/ahp/fuzzyWeights';
import { fuzzyWeights } from '../../engine/ahp/fuzzyWeights';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import type { TriangularScale } from '../../engine/ahp/triangular';
import { triangularMatrix } from '../../engine/ahp/triangular';
import { attempt } from '../../engine/outcomes';
import type { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';

export function fuzzyOf(
  judgments: JudgmentMatrix,
  body: Area,
  method: FuzzyMethod,
  scale: TriangularScale,
): readonly number[] | ScoringError {
  const cellOf = (row: number, column: number) => {
    const cell = cellAddress(body.row + row, body.column + column);
    return { place: { en: `Cell ${cell}`, id: `Sel ${cell}` }, isTurned: false };
  };
  return attempt(() => fuzzyWeights(triangularMatrix([{ judgments, cellOf }], scale), method).weights);
}
