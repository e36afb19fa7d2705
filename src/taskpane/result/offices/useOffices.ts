/** The offices of the workbook, read again after every edit. */
import { useEffect, useState } from 'react';
import type { Offices } from '../../../model/scorecard/offices/offices';
import type { FileTable } from '../../../model/scorecard/offices/table';
import type { Scorecard } from '../../../model/types';
import { isCalculating } from '../../../workbook/excel/newestReading';
import { followEdits } from '../../../workbook/reading/followEdits';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { NewOffices } from './readOffices';
import { readOffices } from './readOffices';

type OfficesReading = { readonly offices: Offices } | { readonly failure: unknown };

export interface UsedOffices {
  /** `null` until they have been read. */
  readonly reading: OfficesReading | null;
  /** As they stand at this moment. */
  readonly readNow: () => Promise<Offices>;
}

export function useOffices(of: Scorecard, files: readonly FileTable[]): UsedOffices {
  const { say, language } = usePane();
  const { model, current } = useModel();
  const [ids] = useState<NewOffices>(() => new Map());
  const [reading, setReading] = useState<OfficesReading | null>(null);
  useEffect(
    () =>
      followEdits<OfficesReading>({
        read: () =>
          readOffices(of, model, ids, { say, language }, files).then(
            (offices) => ({ offices }),
            (failure: unknown) => ({ failure }),
          ),
        stateOf: (now) => (isWaiting(now) ? 'calculating' : 'settled'),
        listener: setReading,
        onFailure: (failure) => setReading({ failure }),
        isKnown: false,
      }),
    [of, model, ids, say, language, files],
  );
  return { reading, readNow: () => readOffices(of, current(), ids, { say, language }, files) };
}

function isWaiting(now: OfficesReading): boolean {
  return 'offices' in now && now.offices.offices.some(({ evaluation }) => isCalculating(evaluation.source.cells));
}
