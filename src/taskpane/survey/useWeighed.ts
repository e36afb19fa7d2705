/** Every person's own weights, computed in slices so that the pane answers between them. */
import { useEffect, useState } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Weighed } from '../../model/survey/results';
import { weighPerson } from '../../model/survey/results';
import type { SurveyReading } from '../../model/survey/types';
import { inSlices } from '../../workbook/inSlices';

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

const NOTHING: Weighing = { weighed: null, done: 0 };

export function useWeighed(reading: SurveyReading, size: number, method: PriorityMethod): Weighing {
  const [state, setState] = useState<Weighing & { asked: Asked }>();
  useEffect(() => {
    const asked = { reading, size, method };
    const control = new AbortController();
    const onDone = (done: number): void => setState({ asked, weighed: null, done });
    void inSlices(weighEach(asked), { signal: control.signal, onDone }).then((weighed) => {
      if (weighed !== null && !control.signal.aborted) setState({ asked, weighed, done: weighed.length });
    });
    return () => control.abort();
  }, [reading, size, method]);
  // What was weighed of other answers says nothing of these.
  const isOfThese = state?.asked.reading === reading && state.asked.size === size && state.asked.method === method;
  return isOfThese ? state : NOTHING;
}

function* weighEach({ reading, size, method }: Asked): Generator<number, readonly Weighed[]> {
  const weighed: Weighed[] = [];
  for (const person of reading.people) {
    weighed.push(weighPerson(person, size, method));
    yield weighed.length;
  }
  return weighed;
}
