/** Opens a step and puts the focus where a sentence said that something is to be mended. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Mending, StepName } from './mending';
import { fieldIn } from './mending';

export interface MendingWay {
  /** Around the steps. */
  steps: RefObject<HTMLDivElement | null>;
  mend: (mending: Mending) => void;
}

export function useMending(open: (step: StepName) => void): MendingWay {
  const steps = useRef<HTMLDivElement>(null);
  const [mending, setMending] = useState<Mending | null>(null);
  useEffect(() => {
    if (mending === null) return undefined;
    // Fluent looks for a new place of its own for a lost focus; ours comes after it.
    const timer = setTimeout(() => {
      const field = steps.current && fieldIn(steps.current, mending);
      field?.focus();
      field?.scrollIntoView({ block: 'center' });
      setMending(null);
    }, 0);
    return () => clearTimeout(timer);
  }, [mending]);
  return {
    steps,
    mend: (next) => {
      open(next.step);
      setMending(next);
    },
  };
}
