/** Every person's own weights, computed in slices so that the pane answers between them. */
import { useEffect, useState } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Weighed } from '../../model/survey/results';
import { weighPerson } from '../../model/survey/results';
import type { SurveyReading } from '../../model/survey/types';

/** In milliseconds; a task of 50 is one that people notice. */
const SLICE = 12;

export interface Weighing {
  /** Null until all are weighed. */
  readonly weighed: readonly Weighed[] | null;
  readonly done: number;
}

interface Asked {
  readonly reading: SurveyReading;
  readonly size: number;
  readonly method: PriorityMethod;
}

export function useWeighed(reading: SurveyReading, size: number, method: PriorityMethod): Weighing {
  const [state, setState] = useState<{ asked: Asked; found: readonly Weighed[] } | null>(null);
  useEffect(() => {
    const asked = { reading, size, method };
    const found: Weighed[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const until = performance.now() + SLICE;
      while (found.length < reading.people.length && performance.now() < until) {
        const person = reading.people[found.length];
        if (person) found.push(weighPerson(person, size, method));
      }
      setState({ asked, found: [...found] });
      if (found.length < reading.people.length) timer = setTimeout(slice, 0);
    };
    slice();
    return () => clearTimeout(timer);
  }, [reading, size, method]);
  // What was weighed of other answers says nothing of these.
  const isOfThese = state?.asked.reading === reading && state.asked.size === size && state.asked.method === method;
  const found = isOfThese ? state.found : [];
  return { weighed: isOfThese && found.length === reading.people.length ? found : null, done: found.length };
}
