/** What becomes of the workbook, read anew whenever it may have changed. */
import { useCallback, useEffect, useState } from 'react';
import { lookAtPlain } from '../../workbook/portable/makePlain';
import type { PlainLook, PlainRequest } from '../../workbook/portable/makePlain';
import { useJournalEntry, usePane } from '../shell/context';

export interface PlainChoice {
  readonly form: PlainRequest['form'];
  readonly isAll: boolean;
}

type Reading = { readonly look: PlainLook } | { readonly failure: unknown };

export interface Plain {
  readonly choice: PlainChoice;
  readonly choose: (choice: PlainChoice) => void;
  /** Null while it is read for the first time. */
  readonly reading: Reading | null;
  readonly request: (look: PlainLook) => PlainRequest;
}

export function usePlain(): Plain {
  const { language } = usePane();
  const entry = useJournalEntry();
  const [choice, choose] = useState<PlainChoice>({ form: 'formulas', isAll: true });
  const [reading, setReading] = useState<Reading | null>(null);
  const { form, isAll } = choice;
  const read = useCallback(async (): Promise<Reading> => {
    try {
      const look = await lookAtPlain({ sheet: null, form, language });
      if (isAll) return { look };
      return { look: await lookAtPlain({ sheet: look.active, form, language }) };
    } catch (failure) {
      return { failure };
    }
  }, [form, isAll, language]);
  const isWorking = entry?.kind === 'working';
  useEffect(() => {
    if (isWorking) return;
    let isCurrent = true;
    const look = (): void => void read().then((found) => isCurrent && setReading(found));
    look();
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', look);
    };
    // What was written or undone changes what there is to read.
  }, [read, entry, isWorking]);
  const request = (look: PlainLook): PlainRequest => ({ sheet: isAll ? null : look.active, form, language });
  return { choice, choose, reading, request };
}
