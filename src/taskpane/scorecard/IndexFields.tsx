/** Where indices end, if not where the rule book says; and how dates make an index. */
import type { ReactElement } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { Evaluation } from '../../model/scorecard/evaluation';
import type { Scorecard } from '../../model/types';
import { NumberField } from '../components/NumberField';
import { usePane } from '../shell/context';
import { fieldMark } from './mending';

/** An index of 100 is the target, and offices that go beyond 120 do not go far. */
const CAP = { from: 100, to: 1000 } as const;
/** Ten years late is late enough. */
const DAYS = { from: 1, to: 3650 } as const;

interface IndexFieldsProps {
  evaluation: Evaluation;
  onChange: (change: Partial<Scorecard>) => void;
}

export function IndexFields(props: IndexFieldsProps): ReactElement | null {
  const { scorecard, kpis } = props.evaluation;
  if (methodOf(scorecard).measure.isByAnchors) return null;
  const areDates = kpis.some(({ isInDays, problem }) => isInDays || problem?.kind === 'datesUnscored');
  return (
    <>
      {areDates && (
        <div {...fieldMark('daysLate')}>
          <DaysLateField {...props} />
        </div>
      )}
      <CapField {...props} />
    </>
  );
}

function CapField({ evaluation: { scorecard }, onChange }: IndexFieldsProps): ReactElement {
  const { say, formats } = usePane();
  const { highest } = methodOf(scorecard).measure.scaleOf({ ...scorecard, cap: null });
  const [from, to] = [formats.number(CAP.from), formats.number(CAP.to)];
  return (
    <NumberField
      label={say('cap')}
      labelled
      hint={say('capHint', { highest: formats.number(highest), from, to })}
      value={scorecard.cap}
      min={CAP.from}
      max={CAP.to}
      onChange={(cap) => onChange({ cap })}
      onClear={() => onChange({ cap: null })}
    />
  );
}

function DaysLateField({ evaluation: { scorecard }, onChange }: IndexFieldsProps): ReactElement {
  const { say } = usePane();
  return (
    <NumberField
      label={say('daysLate')}
      labelled
      hint={say('daysLateHint')}
      value={scorecard.daysLate}
      min={DAYS.from}
      max={DAYS.to}
      onChange={(daysLate) => onChange({ daysLate })}
      onClear={() => onChange({ daysLate: null })}
    />
  );
}
