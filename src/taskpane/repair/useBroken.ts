/** The formulas that Excel did not understand, read anew whenever that may have changed. */
import { useEffect, useRef, useState } from 'react';
import type { BrokenLook } from '../../workbook/repair/findBroken';
import { findBroken } from '../../workbook/repair/findBroken';
import { useJournalEntry } from '../shell/context';

export type BrokenReading = { readonly look: BrokenLook } | { readonly failure: unknown };

/** Several sentences of the footer in a row, such as those of a slider, are one reason to read. */
const PAUSE = 300;

/**
 * Null while they are read for the first time. `most` cells are read; `whileBroken`: once nothing is broken it is not
 * looked for again.
 */
export function useBroken(most: number, whileBroken: boolean): BrokenReading | null {
  const entry = useJournalEntry();
  const [reading, setReading] = useState<BrokenReading | null>(null);
  const isWell = useRef(false);
  const isFirst = useRef(true);
  const isWorking = entry?.kind === 'working';
  useEffect(() => {
    if (isWorking) return;
    let isCurrent = true;
    const keep = (found: BrokenReading): void => {
      if (!isCurrent) return;
      isFirst.current = false;
      isWell.current = whileBroken && 'look' in found && found.look.sheets.length === 0;
      setReading(found);
    };
    const look = (): void => {
      if (isWell.current) return;
      findBroken(most).then(
        (found) => keep({ look: found }),
        (failure: unknown) => keep({ failure }),
      );
    };
    const timer = setTimeout(look, isFirst.current ? 0 : PAUSE);
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
    // What was repaired or undone changes what there is to read.
  }, [most, whileBroken, entry, isWorking]);
  return reading;
}
