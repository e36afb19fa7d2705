/** Draws for as long as the view is there, and whether what was drawn is still of the judgments as they are. */
import { useEffect, useRef, useState } from 'react';
import { drawsOf, judgmentsToDraw } from '../../../model/intervals/rankIntervals';
import type { Ranked, RankInterval } from '../../../model/intervals/rankIntervals';
import type { Model } from '../../../model/types';
import { drawAll } from './drawAll';

export interface Drawn {
  readonly model: Model;
  readonly intervals: readonly RankInterval[];
  readonly seed: number;
  readonly draws: number;
  readonly judgments: number;
}

interface Drawing {
  /** How many draws are done while it draws. */
  readonly done: number | null;
  readonly drawn: Drawn | null;
  start(model: Model, asked: { seed: number; count: number }): void;
  cancel(): void;
}

export function useDraws(of: Ranked): Drawing {
  const [done, setDone] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start: Drawing['start'] = (model, asked) => {
    const draws = drawsOf(model, of, asked);
    if (draws === null) return;
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setDone(0);
    void drawAll(draws, { signal: own.signal, onDone: (count) => !own.signal.aborted && setDone(count) }).then(
      (intervals) => {
        if (intervals === null || own.signal.aborted) return;
        setDone(null);
        setDrawn({
          model,
          intervals,
          seed: draws.seed,
          draws: draws.count,
          judgments: judgmentsToDraw(model, of) ?? 0,
        });
      },
    );
  };
  const cancel = (): void => {
    stop.current?.abort();
    setDone(null);
  };
  return { done, drawn, start, cancel };
}

/** Whether the ranks could be others now than when it was drawn. */
export function isOfEarlier(drawn: Model, now: Model): boolean {
  const parts = ['items', 'respondents', 'alternatives', 'ratings', 'judgments', 'method'] as const;
  return parts.some((part) => drawn[part] !== now[part]);
}
