/** The value of the employee's behaviour (NP), with which a CKP becomes NKP and NPKP. It may stay blank. */
import type { ReactElement } from 'react';
import { BEHAVIOUR } from '../../model/scorecard/employee';
import type { Scorecard } from '../../model/types';
import { NumberField } from '../components/NumberField';
import { usePane } from '../shell/context';

interface BehaviourFieldProps {
  scorecard: Scorecard;
  onChange: (change: Partial<Scorecard>) => void;
}

export function BehaviourField({ scorecard, onChange }: BehaviourFieldProps): ReactElement {
  const { say, formats } = usePane();
  const [from, to] = [formats.number(BEHAVIOUR.from), formats.number(BEHAVIOUR.to)];
  return (
    <NumberField
      label={say('behaviour')}
      labelled
      hint={say('behaviourHint', { from, to })}
      value={scorecard.behaviour}
      min={BEHAVIOUR.from}
      max={BEHAVIOUR.to}
      onChange={(behaviour) => onChange({ behaviour })}
      onClear={() => onChange({ behaviour: null })}
    />
  );
}
