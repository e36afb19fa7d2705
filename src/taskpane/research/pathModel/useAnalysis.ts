/** The numbers of the model as it stands, or why it has none. */
import { useMemo } from 'react';
import type { Analysis } from '../../../engine/pls/analysis';
import { ScoringError } from '../../../engine/scoringError';
import { analysisOf } from '../../../model/research/pathModel/analysis';
import type { PathDraft, QuestionReading } from '../../../model/research/pathModel/types';

export type Analysed = { readonly analysis: Analysis } | { readonly refusal: ScoringError };

/** Null while something is open. */
export function useAnalysis(draft: PathDraft, reading: QuestionReading, isOpen: boolean): Analysed | null {
  const { constructs, paths, scheme, gaps, zero } = draft;
  return useMemo(() => {
    if (isOpen) return null;
    try {
      return { analysis: analysisOf({ constructs, paths, scheme, gaps, zero }, reading) };
    } catch (failure) {
      if (failure instanceof ScoringError) return { refusal: failure };
      throw failure;
    }
  }, [reading, isOpen, constructs, paths, scheme, gaps, zero]);
}
