/** The scorecards that can stand side by side, as they are scored at this moment; read again when the model changes. */
import { useEffect, useState } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { Scorecard } from '../../../model/types';
import { useModel } from '../../store/useModel';
import { evaluateNow } from '../../../workbook/reading/readNow';
import { comparable } from '../benchmarkWriting';

export interface Compared {
  readonly own: Evaluation;
  readonly others: readonly Evaluation[];
  /** Titles of scorecards whose table is gone. */
  readonly lost: readonly string[];
}

type Reading = { readonly compared: Compared } | { readonly failure: unknown };

export function useCompared(of: Scorecard): Reading | null {
  const { model } = useModel();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let alive = true;
    const read = async (): Promise<Reading> => {
      const own = await evaluateNow(of, model);
      const others: Evaluation[] = [];
      const lost: string[] = [];
      for (const scorecard of comparable(of, model)) {
        await evaluateNow(scorecard, model).then(
          (evaluation) => others.push(evaluation),
          () => lost.push(scorecard.title),
        );
      }
      return { compared: { own, others, lost } };
    };
    read().then(
      (now) => alive && setReading(now),
      (failure: unknown) => alive && setReading({ failure }),
    );
    return () => {
      alive = false;
    };
  }, [of, model]);
  return reading;
}
