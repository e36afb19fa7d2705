/** The totals of the chosen periods as a line over the lights, read again after every edit. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { isCalculating } from '../../../workbook/excel/newestReading';
import { followEdits } from '../../../workbook/reading/followEdits';
import { evaluateNow } from '../../../workbook/reading/readNow';
import { BandLine } from '../../charts/BandLine';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import type { NamedPeriod } from './yearsWriting';

/** Every edit reads as many tables. */
const MOST = 24;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Nothing until all are read, where a table is lost, or where lights begin elsewhere in some periods. */
export function YearsLine({ periods }: { periods: readonly NamedPeriod[] }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const shown = periods.length <= MOST ? periods : [];
  const read = useEvaluations(shown);
  const evaluations = shown.flatMap(({ scorecard: { id } }) => read.get(id) ?? []);
  const [first] = evaluations;
  if (first === undefined || evaluations.length < periods.length) return null;
  const { bands } = first.result;
  const isAlike = evaluations.every(({ result }) => JSON.stringify(result.bands) === JSON.stringify(bands));
  if (!isAlike || evaluations.every(({ result }) => result.total === null)) return null;
  const points = periods.map(({ name }, index) => ({ name, value: evaluations[index]?.result.total ?? null }));
  return (
    <div>
      <BandLine label={say('totalsByPeriod')} points={points} bands={bands} />
      <Caption1 className={styles.quiet}>
        {say('bandsExplained', { yellow: bands.yellowFrom, green: bands.greenFrom })}
      </Caption1>
    </div>
  );
}

type Evaluations = ReadonlyMap<string, Evaluation>;
const NONE: Evaluations = new Map();

/** By the identity of their scorecards; one whose table is lost is not among them. */
function useEvaluations(periods: readonly NamedPeriod[]): Evaluations {
  const { model } = useModel();
  const [read, setRead] = useState<Evaluations>(NONE);
  const ids = periods.map(({ scorecard: { id } }) => id).join(' ');
  const scorecards = useMemo(
    () => ids.split(' ').flatMap((id) => model.scorecards.find((one) => one.id === id) ?? []),
    [ids, model.scorecards],
  );
  useEffect(
    () =>
      followEdits<Evaluations>({
        read: async () => {
          const found = new Map<string, Evaluation>();
          for (const one of scorecards) {
            const evaluation = await evaluateNow(one, model).catch(() => null);
            if (evaluation !== null) found.set(one.id, evaluation);
          }
          return found;
        },
        stateOf: (now) => ([...now.values()].some(isWaiting) ? 'calculating' : 'settled'),
        listener: setRead,
        onFailure: () => setRead(NONE),
        isKnown: false,
      }),
    [scorecards, model],
  );
  return read;
}

const isWaiting = ({ source }: Evaluation): boolean => isCalculating(source.cells);
